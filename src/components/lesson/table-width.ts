import { cellText } from "./cell-text.ts";

/** Letters for which a phone has room in one row of a table, in the size in which tables are set. */
const roomForLetters = 44;
/** The gap beside a column, in letters. */
const gapLetters = 2;
/** A row's first cell may be broken into lines of so many letters. */
const firstColumnLetters = 14;

/**
 * Whether a table, such as one of figures, is read best at the width that there is, while one of sentences
 * is set as a list on a phone.
 *
 * @param html  the table's rows, as Astro renders them
 */
export function isSlim(html: string): boolean {
	const columns: number[] = [];
	for (const [row] of html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)) {
		[...row.matchAll(/<(td|th)\b[^>]*>([\s\S]*?)<\/\1>/g)].forEach(([, , cell = ""], index) => {
			columns[index] = Math.max(columns[index] ?? 0, lettersOf(cell));
		});
	}
	const [first = 0, ...others] = columns;
	const letters = others.reduce((sum, widest) => sum + widest, Math.min(first, firstColumnLetters));
	return letters + columns.length * gapLetters <= roomForLetters;
}

function lettersOf(cell: string): number {
	return cellText(cell).replace(/&[a-z#0-9]+;/g, "x").length;
}
