import { useId } from "react";
import { nameOfId } from "#simulations/kit/ids.ts";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { PriceList } from "../action.ts";
import type { Deliverable } from "../workload.ts";

interface ListPreviewProps {
	list: PriceList;
	deliverables: readonly (Deliverable & { name: string })[];
	words: Words;
	numbers: Numbers;
}

/** The price list as a client would read it: nothing stands there that is not decided. */
export function ListPreview({ list, deliverables, words: w, numbers }: ListPreviewProps) {
	const id = useId();
	const name = (deliverable: string) => deliverables.find((one) => one.id === deliverable)?.name ?? deliverable;
	const isEmpty = list.packages.length === 0 && list.pieces.length === 0;
	return (
		<section className="pd-preview" aria-labelledby={id}>
			<h3 id={id}>{t(w, "preview")}</h3>
			<div className="pd-preview-paper">
				{isEmpty && <p className="soft">{t(w, "previewEmpty")}</p>}
				{list.packages.map((one) => (
					<section key={one.id} className="pd-preview-package">
						<h4>{nameOfId(one.id)}</h4>
						<p className="pd-preview-price">
							{one.priceCents === 0 ? t(w, "previewNoPrice") : t(w, `price-${one.period}`, { price: numbers.short(one.priceCents) })}
						</p>
						<ul>
							{one.lines.map(({ deliverable, count }) => (
								<li key={deliverable}>
									{count} × {name(deliverable)}
								</li>
							))}
							{one.revisions !== null && <li>{one.revisions === 0 ? t(w, "revisions-none") : tn(w, "revisions-n", one.revisions)}</li>}
							{one.minMonths !== null && <li>{tn(w, "minMonths-n", one.minMonths)}</li>}
						</ul>
					</section>
				))}
				{(list.pieces.length > 0 || list.hourCents > 0) && (
					<dl className="pd-facts">
						{list.pieces.map(({ deliverable, priceCents }) => (
							<div key={deliverable}>
								<dt>{name(deliverable)}</dt>
								<dd>{priceCents === 0 ? t(w, "previewNoPrice") : numbers.short(priceCents)}</dd>
							</div>
						))}
						{list.hourCents > 0 && (
							<div>
								<dt>{t(w, "listHour")}</dt>
								<dd>{numbers.short(list.hourCents)}</dd>
							</div>
						)}
					</dl>
				)}
				{!isEmpty && (list.prepaymentBp > 0 || list.contract) && (
					<p className="small">
						{list.prepaymentBp === 10_000
							? t(w, "offer-all-before")
							: list.prepaymentBp > 0 && t(w, "offer-before", { share: numbers.percent(list.prepaymentBp / 10_000) })}{" "}
						{list.contract && t(w, "offer-contract")}
					</p>
				)}
			</div>
		</section>
	);
}
