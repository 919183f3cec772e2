import type { KeyboardEvent } from "react";
import { t } from "#src/i18n/t.ts";
import { sumOf } from "../tally.ts";
import { AdSetRows } from "./AdSetRows.tsx";
import { type Column, type ColumnId, columns, shown, sorted } from "./columns.ts";
import { type Period, within } from "./figures.ts";
import { lineName } from "./line-name.ts";
import { adSetLines, type Line } from "./lines.ts";
import type { Part } from "./use-manager.ts";

interface ResultTableProps extends Part {
	period: Period;
	onWhy(line: Line, column: ColumnId): void;
}

/** The ad sets with their figures, each opened to what it is made of; on a narrow screen every line is a card. */
export function ResultTable({ props, manager, period, onWhy }: ResultTableProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const { order } = manager;
	const chosen = columns.filter(({ id }) => manager.columnIds.includes(id));
	const lines = sorted(adSetLines(seen, period), order, (line) => lineName(line, props), material.revenueCents);
	const total: Line = { key: "all", id: "all", part: null, adSet: null, sums: sumOf(within(seen.results, period)) };
	return (
		<div className="ads-scroll">
			<table className="ads-table" onKeyDown={moveOn}>
				<caption className="visually-hidden">{t(w, "tableOf")}</caption>
				<thead>
					<tr>
						<SortHead column={null} props={props} manager={manager} />
						{chosen.map((column) => (
							<SortHead key={column.id} column={column} props={props} manager={manager} />
						))}
					</tr>
				</thead>
				{lines.map((line) => (
					<AdSetRows key={line.key} line={line} chosen={chosen} period={period} props={props} manager={manager} onWhy={onWhy} />
				))}
				<tfoot>
					<tr>
						<th scope="row">{t(w, "total")}</th>
						{chosen.map(({ id, total: of, unit }) => (
							<td key={id} data-label={t(w, `column-${id}`)}>
								{of(total.sums, material.revenueCents) === null ? (
									""
								) : (
									<button type="button" className="ads-figure" onClick={() => onWhy(total, id)}>
										{shown(of(total.sums, material.revenueCents), unit, manager.numbers)}
									</button>
								)}
							</td>
						))}
					</tr>
				</tfoot>
			</table>
		</div>
	);
}

function SortHead({ column, props, manager }: Part & { column: Column | null }) {
	const w = props.words.ads;
	const { order, setOrder } = manager;
	const by = column?.id ?? null;
	const isBy = order.by === by;
	return (
		<th scope="col" aria-sort={isBy ? (order.down ? "descending" : "ascending") : undefined}>
			<button
				type="button"
				className="ads-sort"
				title={column ? t(w, `column-${column.id}-is`) : undefined}
				onClick={() => setOrder({ by, down: isBy ? !order.down : by !== null })}
			>
				{column ? t(w, `column-${column.id}`) : t(w, "name")}
				<span className="ads-sort-mark" aria-hidden="true" />
			</button>
		</th>
	);
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
	ArrowRight: [0, 1],
	ArrowLeft: [0, -1],
	ArrowDown: [1, 0],
	ArrowUp: [-1, 0],
};

/** Arrow keys lead from figure to figure. */
function moveOn(event: KeyboardEvent<HTMLTableElement>): void {
	const way = ways[event.key];
	const from = event.target;
	if (!way || !(from instanceof HTMLElement) || !from.classList.contains("ads-figure")) return;
	const rows = [...event.currentTarget.querySelectorAll("tr")]
		.map((row) => [...row.querySelectorAll<HTMLElement>(".ads-figure")])
		.filter((figures) => figures.length > 0);
	const row = rows.findIndex((figures) => figures.includes(from));
	const column = rows[row]?.indexOf(from) ?? 0;
	const to = rows[row + way[0]]?.[column + way[1]];
	if (!to) return;
	event.preventDefault();
	to.focus();
}
