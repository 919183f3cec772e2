import { countWords } from "../words.ts";
import { parseAmount } from "./amounts.ts";
import type { Column } from "./settings.ts";

/** Why one cell is not as asked. */
export type CellFault = "cells-empty" | "cells-no-number" | "cells-no-date" | "cells-no-choice" | "cells-too-short" | "cells-too-long";

/** Whether people write in it; the others are worked out. */
export function isWritten({ kind }: Column): boolean {
	return kind !== "share" && kind !== "ratio";
}

/** Words in it count as words of the learner. */
export function hasWords({ kind }: Column): boolean {
	return kind === "text";
}

/** Null when the cell is as asked; a blank one is so unless it is required. */
export function cellFault(column: Column, written: string): CellFault | null {
	const text = written.trim();
	if (!isWritten(column)) return null;
	if (text === "") return column.required ? "cells-empty" : null;
	switch (column.kind) {
		case "number":
		case "money":
			return parseAmount(text) === null ? "cells-no-number" : null;
		case "date":
			return isDay(text) ? null : "cells-no-date";
		case "choice":
			return column.options.includes(text) ? null : "cells-no-choice";
		case "text": {
			const words = countWords(text);
			return words < column.minWords ? "cells-too-short" : words > column.maxWords ? "cells-too-long" : null;
		}
		default:
			return null;
	}
}

/** A day of the calendar, `2026-12-01`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What is read of a cell: without blank lines, so that it is one paragraph. */
export function textOfCell(written: string): string {
	return written.replace(/\n\s*\n/g, "\n").trim();
}
