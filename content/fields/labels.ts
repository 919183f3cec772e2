import type { AssignmentWords } from "../assignment-schema.ts";
import type { CellPlace, FoundFault } from "./grid-faults.ts";

/** Words of a field of cells. */
export type CellWords = Pick<AssignmentWords["fields"][string], "columns" | "rows" | "row" | "add" | "days">;

export function columnLabel(words: CellWords, id: string): string {
	return words.columns?.[id]?.label ?? id;
}

export function optionLabel(words: CellWords, column: string, option: string): string {
	return words.columns?.[column]?.options?.[option] ?? option;
}

/** A given row's words. */
export function givenRow(words: CellWords, id: string): { label: string; hint: string } {
	const said = words.rows?.[id];
	return typeof said === "string" || said === undefined ? { label: said ?? id, hint: "" } : { label: said.label, hint: said.hint ?? "" };
}

/** What a fault mentions, with columns and rows in the assignment's words. */
export function factsInWords(
	words: CellWords,
	facts: FoundFault["facts"],
	cells: readonly CellPlace[],
): Readonly<Record<string, string | number>> {
	const { column, row } = facts;
	const at = cells[0];
	return {
		...facts,
		...(typeof column === "string" && { column: columnLabel(words, column) }),
		...(row !== undefined && at && { row: words.rows?.[at.rowId] ? givenRow(words, at.rowId).label : `${words.row ?? ""} ${row}`.trim() }),
	};
}
