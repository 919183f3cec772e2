import { type Amount, parseAmount } from "./amounts.ts";
import type { Row } from "./rows.ts";
import type { Column } from "./settings.ts";

/** Sum of what is a number in a column. */
export function sumOf(rows: readonly Row[], column: string): Amount {
	return rows.reduce((sum, { cells }) => sum + (parseAmount(cells[column] ?? "") ?? 0), 0);
}

/**
 * What a `share` (thousandths of a per cent) or `ratio` (thousandths) comes to in a row; null where it cannot be said, such as
 * before the numbers stand there or when one would divide by nothing.
 */
export function workedOut(column: Column, row: Row, rows: readonly Row[]): Amount | null {
	if (column.kind !== "share" && column.kind !== "ratio") return null;
	const part = parseAmount(row.cells[column.of] ?? "");
	const whole = column.kind === "share" ? sumOf(rows, column.of) : parseAmount(row.cells[column.per] ?? "");
	if (part === null || whole === null || whole === 0) return null;
	return Math.round((part / whole) * (column.kind === "share" ? 100_000 : 1000));
}

/** A total against what it must come to. */
export interface Total {
	column: string;
	sum: Amount;
	/** Null when nothing is asked of it. */
	asked: Amount | null;
	state: "free" | "right" | "off" | "over";
}

export function totalsOf(
	totals: readonly { column: string; mustEqual?: number | undefined; atMost?: number | undefined }[],
	rows: readonly Row[],
): readonly Total[] {
	return totals.map(({ column, mustEqual, atMost }) => {
		const sum = sumOf(rows, column);
		if (mustEqual !== undefined) {
			const asked = Math.round(mustEqual * 1000);
			return { column, sum, asked, state: sum === asked ? "right" : "off" };
		}
		if (atMost !== undefined) {
			const asked = Math.round(atMost * 1000);
			return { column, sum, asked, state: sum > asked ? "over" : "right" };
		}
		return { column, sum, asked: null, state: "free" };
	});
}
