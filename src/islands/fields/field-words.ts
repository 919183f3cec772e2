import { formatAmount, moneyPlaces, parseAmount } from "#content/fields/amounts.ts";
import { isDay, textOfCell } from "#content/fields/cells.ts";
import type { Grid } from "#content/fields/grid.ts";
import type { CellPlace } from "#content/fields/grid-faults.ts";
import { type CellWords, givenRow, optionLabel } from "#content/fields/labels.ts";
import type { Row } from "#content/fields/rows.ts";
import type { Column } from "#content/fields/settings.ts";
import { dayOfMonth } from "./days.ts";

/** What a row is called: its given words, what stands in its first column of words, or its number. */
export function rowName(grid: Grid, words: CellWords, row: Row, index: number): string {
	if (grid.given) return givenRow(words, row.id).label;
	const first = grid.columns.find(({ kind }) => kind === "text");
	const text = first ? textOfCell(row.cells[first.id] ?? "") : "";
	return text !== "" && text.length <= 40 ? text : `${words.row ?? ""} ${index + 1}`.trim();
}

/** What a cell says to a reader: choices in words, amounts with their thousands parted, days as days. */
export function shownCell(grid: Grid, words: CellWords, column: Column, text: string): string {
	if (column.kind === "choice") return optionLabel(words, column.id, text);
	if (column.kind === "date") return isDay(text) ? dayOfMonth(text) : text;
	if (column.kind !== "number" && column.kind !== "money") return text;
	const amount = parseAmount(text);
	return amount === null
		? text
		: inUnit(grid, words, column, formatAmount(amount, column.kind === "money" ? moneyPlaces(amount) : undefined));
}

export function inUnit(grid: Grid, words: CellWords, column: Column, amount: string): string {
	if (column.kind === "share") return `${amount}%`;
	const paid = column.kind === "money" || (column.kind === "ratio" && grid.columns.find(({ id }) => id === column.of)?.kind === "money");
	const unit = paid ? grid.currency : words.columns?.[column.id]?.unit;
	return unit ? `${amount} ${unit}` : amount;
}

/** Whether a cell is among those that something is wrong with. */
export function isAt(places: readonly CellPlace[], row: string, column: string): boolean {
	return places.some((place) => place.rowId === row && place.column === column);
}
