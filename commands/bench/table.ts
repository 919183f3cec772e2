/** One measured figure, with its bound where an aim was set. */
export interface Row {
	what: string;
	measured: number;
	unit: string;
	atMost?: number;
	atLeast?: number;
}

/** Whether a figure keeps its bound; a figure without one always does. */
export function holds({ measured, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Row): boolean {
	return measured <= atMost && measured >= atLeast;
}

/** The table as text, one row a line. */
export function table(rows: readonly Row[]): string {
	const width = Math.max(...rows.map((row) => row.what.length));
	return rows
		.map((row) => {
			const figure = `${Number.isInteger(row.measured) ? row.measured : row.measured.toFixed(2)} ${row.unit}`;
			const bound = row.atMost !== undefined ? `at most ${row.atMost}` : row.atLeast !== undefined ? `at least ${row.atLeast}` : "";
			return `${row.what.padEnd(width)}  ${figure.padStart(12)}  ${bound.padEnd(14)} ${bound ? (holds(row) ? "holds" : "FALLS SHORT") : ""}`.trimEnd();
		})
		.join("\n");
}

/** The middle value; of an even number the upper one. NaN of none. */
export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
