import type { Assignment } from "./assignment-schema.ts";
import { parseAmount } from "./fields/amounts.ts";
import { arranged, type Grid } from "./fields/grid.ts";
import { wordsIn } from "./fields/reading.ts";
import { isBlank, isRows, parseRows } from "./fields/rows.ts";
import { sumOf } from "./fields/sums.ts";

type Check = Assignment["prechecks"][number]["check"];

/**
 * Whether a field of cells passes a check. Checks of wording look at the words of one column, or of all text columns.
 *
 * @param passesAsText  the same check on plain text
 */
export function passesOnGrid(
	grid: Grid,
	check: Check,
	column: string | undefined,
	value: string,
	passesAsText: (check: Check, text: string) => boolean,
): boolean {
	// Text from before the field had cells: nothing of it stands in a column.
	const rows = isRows(value) ? arranged(grid, parseRows(value).rows).filter((row) => !isBlank(row)) : [];
	const written = (id: string) => rows.map((row) => (row.cells[id] ?? "").trim());
	const inColumn = column ?? "";
	switch (check.kind) {
		case "sums-to": {
			const sum = sumOf(rows, inColumn);
			const { equals, atMost } = check;
			return (equals === undefined || sum === Math.round(equals * 1000)) && (atMost === undefined || sum <= Math.round(atMost * 1000));
		}
		case "every-row-has":
			return check.columns.every((id) => written(id).every((text) => text !== ""));
		case "covers": {
			const offered = grid.columns.find(({ id }) => id === inColumn);
			const options = check.options ?? (offered?.kind === "choice" ? offered.options : []);
			return options.every((option) => written(inColumn).filter((text) => text === option).length >= check.atLeast);
		}
		case "between":
			return written(inColumn).every((text) => {
				const amount = parseAmount(text);
				const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = check;
				return amount === null || (amount >= least * 1000 && amount <= most * 1000);
			});
		default:
			return passesAsText(check, wordsIn(grid, rows, column));
	}
}
