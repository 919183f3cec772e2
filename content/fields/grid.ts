import type { FieldKind } from "./kind.ts";
import type { Row } from "./rows.ts";
import type { Column, TableField } from "./settings.ts";

/** What tables, calendars and forms have in common: rows of cells. They differ in how they are shown. */
export interface Grid {
	shape: "table" | "calendar" | "form";
	columns: readonly Column[];
	/** Ids of rows that are always there, in order; null when the learner makes them. */
	given: readonly string[] | null;
	/** Rows with something in them. */
	least: number;
	most: number;
	totals: TableField["totals"];
	currency: string;
	/** Days an entry may stand on; none for other shapes. */
	days: readonly string[];
	/** Entries on one day. */
	perDay: number;
}

/** Whether a button adds rows to it; a calendar has one for each day instead. */
export function isExtendable({ shape, given, most }: Grid): boolean {
	return shape !== "calendar" && !given && most > 1;
}

/** Its faults need its settings: see `grid-faults.ts`. */
export const gridKind: FieldKind = { taken: false, faultOf: () => null };

/** The rows as they are shown: given ones in their order, also those still blank; entries of a calendar by day. */
export function arranged(grid: Grid, rows: readonly Row[]): readonly Row[] {
	if (grid.given) return grid.given.map((id) => rows.find((row) => row.id === id) ?? { id, cells: {} });
	if (grid.shape !== "calendar") return rows;
	return [...rows].sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : (a.day ?? "") > (b.day ?? "") ? 1 : 0));
}
