import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import { AdSetTools } from "./AdSetTools.tsx";
import { type Column, type ColumnId, shown, sorted } from "./columns.ts";
import type { Period } from "./figures.ts";
import { lineName } from "./line-name.ts";
import { breakdowns, type Line, partLines } from "./lines.ts";
import { StatusMark, toneOf } from "./StatusMark.tsx";
import type { Part } from "./use-manager.ts";

interface AdSetRowsProps extends Part {
	line: Line;
	chosen: readonly Column[];
	period: Period;
	onWhy(line: Line, column: ColumnId): void;
}

/** One ad set of the table; opened, with what can be done with it and the lines of its parts. */
export function AdSetRows({ line, chosen, period, props, manager, onWhy }: AdSetRowsProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const id = useId();
	const isOpen = manager.opened === line.id;
	const parts = isOpen ? partLines(seen, period, line.id, manager.breakdown) : [];
	const order = manager.breakdown === "day" || manager.breakdown === "week" ? { by: null, down: false } : manager.order;
	const inOrder =
		order.by === null && manager.breakdown !== "creative" && manager.breakdown !== "placement"
			? parts
			: sorted(parts, order, (part) => lineName(part, props), material.revenueCents);
	return (
		<tbody id={id} className={isOpen ? "ads-set ads-set--open" : "ads-set"}>
			<tr>
				<th scope="row">
					<button
						type="button"
						className="ads-open"
						aria-expanded={isOpen}
						aria-controls={id}
						onClick={() => manager.setOpened(isOpen ? null : line.id)}
					>
						{lineName(line, props)}
					</button>
					{line.adSet && (
						<span className="ads-status">
							<StatusMark tone={toneOf(line.adSet.delivery)} />
							{t(w, `delivery-${line.adSet.delivery}`)}
							{line.adSet.test && line.adSet.test.endedDay === null && <span className="tag">{t(w, "testRuns")}</span>}
						</span>
					)}
				</th>
				<Figures line={line} chosen={chosen} props={props} manager={manager} onWhy={onWhy} />
			</tr>
			{isOpen && line.adSet && (
				<tr className="ads-row-tools">
					<td colSpan={chosen.length + 1}>
						<AdSetTools adSet={line.adSet} props={props} manager={manager} />
						<fieldset className="ads-chips">
							<legend>{t(w, "breakdown")}</legend>
							{breakdowns.map((by) => (
								<button
									key={by}
									type="button"
									className="chip"
									aria-pressed={by === manager.breakdown}
									onClick={() => manager.setBreakdown(by)}
								>
									{t(w, `breakdown-${by}`)}
								</button>
							))}
						</fieldset>
					</td>
				</tr>
			)}
			{inOrder.map((part) => (
				<tr key={part.key} className="ads-part">
					<th scope="row">{lineName(part, props)}</th>
					<Figures line={part} chosen={chosen} props={props} manager={manager} onWhy={onWhy} />
				</tr>
			))}
			{isOpen && parts.length === 0 && (
				<tr className="ads-part">
					<td className="soft" colSpan={chosen.length + 1}>
						{t(w, "nothingYet")}
					</td>
				</tr>
			)}
		</tbody>
	);
}

function Figures({ line, chosen, props, manager, onWhy }: Omit<AdSetRowsProps, "period">) {
	const { material, words } = props;
	return chosen.map(({ id, value, unit }, index) => {
		const figure = value(line, material.revenueCents);
		return (
			<td key={id} data-label={t(words.ads, `column-${id}`)} className={figure === null ? "ads-none" : undefined}>
				{figure === null ? (
					<span className="faint">{shown(null, unit, manager.numbers)}</span>
				) : (
					<button
						type="button"
						className="ads-figure"
						tabIndex={index === 0 ? 0 : -1}
						aria-label={t(words.ads, "whyFigure", {
							column: t(words.ads, `column-${id}`),
							value: shown(figure, unit, manager.numbers),
						})}
						onClick={() => onWhy(line, id)}
					>
						{shown(figure, unit, manager.numbers)}
					</button>
				)}
			</td>
		);
	});
}
