import { type Grid, gridKind } from "./grid.ts";
import type { FieldKind } from "./kind.ts";
import type { TableField } from "./settings.ts";

/** Rows and columns, with sums. */
export const table: FieldKind = gridKind;

export function gridOfTable({ columns, rows, totals, currency }: TableField): Grid {
	const given = Array.isArray(rows) ? rows : null;
	const { least, most } = Array.isArray(rows) ? { least: rows.length, most: rows.length } : rows;
	return { shape: "table", columns, given, least, most, totals, currency, days: [], perDay: 0 };
}
