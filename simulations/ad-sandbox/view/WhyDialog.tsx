import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t } from "#src/i18n/t.ts";
import { type ColumnId, columnOf, shown } from "./columns.ts";
import { lineName } from "./line-name.ts";
import type { Line } from "./lines.ts";
import type { Part } from "./use-manager.ts";
import { latelyOf, type Term, whyOf } from "./why.ts";

interface WhyDialogProps extends Part {
	line: Line;
	column: ColumnId;
	onClose(): void;
}

/** A figure opened: what it is, the equation, the numbers that made it, how far chance reaches, and what moved it. */
export function WhyDialog({ props, manager, line, column, onClose }: WhyDialogProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const { value, total, unit } = columnOf(column);
	const { numbers } = manager;
	const result = line.id === "all" ? total(line.sums, material.revenueCents) : value(line, material.revenueCents);
	const why = whyOf(line, column, unit, result, { seen, material, lately: latelyOf(line, seen) });
	const name = line.id === "all" ? t(w, "total") : lineName(line, props);
	const list = (terms: readonly Term[]) => (
		<dl className="ads-terms">
			{terms.map((term) => (
				<div key={term.id}>
					<dt>{t(w, `term-${term.id}`)}</dt>
					<dd>{shown(term.value, term.unit, numbers)}</dd>
				</div>
			))}
		</dl>
	);
	return (
		<Dialog title={t(w, "whyTitle", { column: t(w, `column-${column}`), name })} closeLabel={t(w, "close")} onClose={onClose}>
			<p className="ads-why-result">{shown(result, unit, numbers)}</p>
			<p>{t(w, `column-${column}-is`)}</p>
			<section className="ads-why">
				<h3 className="visually-hidden">{t(w, "equation")}</h3>
				<p className="ads-equation">{t(w, `why-${column}-is`)}</p>
				{list(why.terms)}
			</section>
			{why.chain.length > 0 && (
				<section className="ads-why">
					<p className="ads-equation">{t(w, `why-${column}-chain`)}</p>
					{list(why.chain)}
				</section>
			)}
			{why.between && (
				<p className="notice">
					{t(w, "whyChance", { low: shown(why.between[0], unit, numbers), high: shown(why.between[1], unit, numbers) })}
				</p>
			)}
			{why.moved.length > 0 && (
				<section className="ads-why">
					<h3>{t(w, "whyMoved")}</h3>
					<ul role="list" className="ads-moved">
						{why.moved.map(({ id, unit: of, before, after }) => (
							<li key={id}>
								{t(w, `term-${id}`)}: {shown(before, of, numbers)} → {shown(after, of, numbers)}{" "}
								{before > 0 && <b>{numbers.change(after / before - 1)}</b>}
							</li>
						))}
					</ul>
				</section>
			)}
		</Dialog>
	);
}
