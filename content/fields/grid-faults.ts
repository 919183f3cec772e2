import { countWords } from "../words.ts";
import { formatAmount } from "./amounts.ts";
import { type CellFault, cellFault } from "./cells.ts";
import { arranged, type Grid } from "./grid.ts";
import { faultOfLength } from "./kind.ts";
import { wordsIn } from "./reading.ts";
import { isBlank, parseRows, type Row } from "./rows.ts";
import { totalsOf } from "./sums.ts";

export type GridFault =
	| CellFault
	| "field-missing"
	| "field-too-short"
	| "field-too-long"
	| "rows-too-few"
	| "rows-too-many"
	| "sum-off"
	| "sum-over"
	| "day-outside"
	| "day-too-full";

/** Where a cell is: its row by id and by place from 1, and its column. */
export interface CellPlace {
	rowId: string;
	row: number;
	column: string;
}

export interface FoundFault {
	fault: GridFault;
	/** Cells it is about, in the order in which one reads; none when it is about the whole. */
	cells: readonly CellPlace[];
	/** What its words mention. */
	facts: Readonly<Record<string, string | number>>;
}

/** Everything that keeps a field of cells from being handed in, each kind of fault once. */
export function gridFaults(
	grid: Grid,
	{ required, minWords, maxWords }: { required: boolean; minWords: number; maxWords: number },
	value: string,
): readonly FoundFault[] {
	const all = arranged(grid, parseRows(value).rows);
	const filled = all.filter((row) => !isBlank(row));
	if (filled.length === 0) return required ? [{ fault: "field-missing", cells: [], facts: {} }] : [];
	const read = grid.given ? all : filled;
	const words = countWords(wordsIn(grid, read));
	const length = faultOfLength({ words, minWords, maxWords });
	return [
		...(filled.length < grid.least && !grid.given ? [whole("rows-too-few", { n: filled.length, least: grid.least })] : []),
		...(filled.length > grid.most ? [whole("rows-too-many", { n: filled.length, most: grid.most })] : []),
		...cellFaults(grid, all, read),
		...totalsOf(grid.totals, read).flatMap(({ column, sum, asked, state }) =>
			asked === null || state === "right" || state === "free"
				? []
				: [whole(state === "off" ? "sum-off" : "sum-over", { column, is: formatAmount(sum), must: formatAmount(asked) })],
		),
		...dayFaults(grid, filled),
		...(length === "field-too-short" || length === "field-too-long" ? [whole(length, { count: words, minWords, maxWords })] : []),
	];
}

const whole = (fault: GridFault, facts: FoundFault["facts"]): FoundFault => ({ fault, cells: [], facts });

function cellFaults(grid: Grid, all: readonly Row[], read: readonly Row[]): readonly FoundFault[] {
	const found = new Map<CellFault, CellPlace[]>();
	for (const row of read) {
		for (const column of grid.columns) {
			const fault = cellFault(column, row.cells[column.id] ?? "");
			if (fault) found.set(fault, [...(found.get(fault) ?? []), { rowId: row.id, row: all.indexOf(row) + 1, column: column.id }]);
		}
	}
	return [...found].map(([fault, cells]) => ({
		fault,
		cells,
		facts: { n: cells.length, row: cells[0]?.row ?? 0, column: cells[0]?.column ?? "" },
	}));
}

function dayFaults({ shape, days, perDay }: Grid, filled: readonly Row[]): readonly FoundFault[] {
	if (shape !== "calendar") return [];
	const outside = filled.filter(({ day }) => !day || !days.includes(day)).length;
	const full = days.find((day) => filled.filter((row) => row.day === day).length > perDay);
	return [
		...(outside > 0 ? [whole("day-outside", { n: outside })] : []),
		...(full ? [whole("day-too-full", { day: full, most: perDay })] : []),
	];
}
