import { type ClipboardEvent, useRef, useState } from "react";
import type { Grid } from "#content/fields/grid.ts";
import { type CellWords, optionLabel } from "#content/fields/labels.ts";
import { parseRows, type Row, writeRows } from "#content/fields/rows.ts";
import type { Column } from "#content/fields/settings.ts";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { addRow, copyWeek, moveRow, moveToDay, pasteAt, removeRow, setCell, shownRows } from "./edit-rows.ts";
import { cellsFrom } from "./spreadsheet.ts";

interface Use {
	grid: Grid;
	words: Words;
	cellWords: CellWords;
	value: string;
	onText: (text: string) => void;
}

export type GridActions = ReturnType<typeof useGrid>;

/** The rows of a field with everything that can be done to them; what takes cells away can be taken back once. */
export function useGrid({ grid, words, cellWords, value, onText }: Use) {
	const { rows: stored, aside } = parseRows(value);
	const rows = shownRows(grid, stored);
	const root = useRef<HTMLDivElement>(null);
	const [said, say] = useState("");
	const [before, keepBefore] = useState<string | null>(null);

	const write = (next: readonly Row[]) => onText(writeRows({ rows: next, aside }));
	const focusCell = (row: string, column?: string) =>
		setTimeout(() => {
			const start = column === undefined ? `[data-cell^="${row} "]` : `[data-cell="${row} ${column}"]`;
			root.current?.querySelector<HTMLElement>(start)?.focus();
		});
	const optionOf = (column: Column, text: string) =>
		column.kind === "choice"
			? (column.options.find((one) => [one, optionLabel(cellWords, column.id, one).toLowerCase()].includes(text.toLowerCase())) ?? text)
			: text;

	return {
		rows,
		aside,
		root,
		said,
		canUndo: before !== null,
		set(row: string, column: string, text: string) {
			keepBefore(null);
			write(setCell(rows, row, column, text));
		},
		add(after?: string, day?: string): string | null {
			if (grid.given || rows.length >= grid.most) {
				say(t(words, "cells-full", { most: grid.most }));
				return null;
			}
			const added = addRow(rows, after, day);
			write(added.rows);
			focusCell(added.id);
			return added.id;
		},
		remove(id: string) {
			const at = rows.findIndex((row) => row.id === id);
			const left = removeRow(rows, id);
			keepBefore(value);
			write(left);
			say(t(words, "cells-removed"));
			const next = left[Math.min(at, left.length - 1)];
			if (next) focusCell(next.id);
		},
		move(id: string, by: -1 | 1) {
			const moved = moveRow(rows, id, by);
			if (moved === rows) return;
			write(moved);
			say(t(words, "cells-moved", { n: moved.findIndex((row) => row.id === id) + 1, all: moved.length }));
		},
		toDay: (id: string, day: string) => write(moveToDay(rows, id, day)),
		copyWeek(monday: string) {
			const { rows: next, copied } = copyWeek(grid, rows, monday);
			if (copied > 0) {
				keepBefore(value);
				write(next);
			}
			say(tn(words, "cells-copied", copied));
		},
		paste(event: ClipboardEvent, row: string, column: string) {
			const cells = cellsFrom(event.clipboardData.getData("text/plain"));
			if (!cells) return;
			event.preventDefault();
			const { rows: next, pasted, left } = pasteAt(grid, rows, { row, column }, cells, optionOf);
			keepBefore(value);
			write(next);
			say(`${tn(words, "cells-pasted", pasted)}${left > 0 ? ` ${tn(words, "cells-left", left)}` : ""}`);
		},
		undo() {
			if (before === null) return;
			onText(before);
			keepBefore(null);
			say(t(words, "cells-undone"));
			root.current?.querySelector<HTMLElement>("[data-cell]")?.focus();
		},
		dropAside: () => onText(writeRows({ rows, aside: "" })),
	};
}
