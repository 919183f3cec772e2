/**
 * A field as a text: of cells and of files. Every cell that has something in it is a paragraph, in the order in which one reads. Notes of a
 * curator hang on places in this text, so a cell, or a passage of it, can be commented on like any other paragraph; and so can the caption of a file.
 */
import { type Attachment, captionText, parseAttachments } from "./attachments.ts";
import { hasWords, isWritten, textOfCell } from "./cells.ts";
import { arranged, type Grid } from "./grid.ts";
import { gridOf } from "./grid-of.ts";
import { isRows, parseRows, type Row } from "./rows.ts";
import type { Column } from "./settings.ts";

/** One written cell at its place in the text. */
export interface ReadCell {
	row: Row;
	column: Column;
	text: string;
	start: number;
	end: number;
}

const between = "\n\n";

export function readCells(grid: Grid, rows: readonly Row[]): readonly ReadCell[] {
	let at = 0;
	return arranged(grid, rows).flatMap((row) =>
		grid.columns.filter(isWritten).flatMap((column) => {
			const text = textOfCell(row.cells[column.id] ?? "");
			if (text === "") return [];
			const start = at;
			at += text.length + between.length;
			return [{ row, column, text, start, end: start + text.length }];
		}),
	);
}

/** One file with the place of its caption in the text. */
export interface ReadFile {
	file: Attachment;
	start: number;
	end: number;
}

export function readFiles(value: string): readonly ReadFile[] {
	let at = 0;
	return parseAttachments(value).map((file) => {
		const start = at;
		const end = start + captionText(file).length;
		at = end + between.length;
		return { file, start, end };
	});
}

/** The text that a field is read as; of plain fields, and of what was written before a field had cells, the value itself. */
export function readable(field: { kind: string }, value: string): string {
	if (field.kind === "files") return parseAttachments(value).map(captionText).join(between);
	const grid = gridOf(field);
	if (!grid || !isRows(value)) return value;
	return readCells(grid, parseRows(value).rows)
		.map(({ text }) => text)
		.join(between);
}

/** Every field of a work as it is read, field id → text. */
export function readableFields(
	fields: readonly { id: string; kind: string }[],
	values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(values).map(([id, value]) => [id, readable(fields.find((field) => field.id === id) ?? { kind: "text" }, value)]),
	);
}

/** What the learner wrote in words, or in one column of them, for counting and for checks of wording. */
export function wordsIn(grid: Grid, rows: readonly Row[], column?: string): string {
	return readCells(grid, rows)
		.filter((cell) => (column === undefined ? hasWords(cell.column) : cell.column.id === column))
		.map(({ text }) => text)
		.join(between);
}
