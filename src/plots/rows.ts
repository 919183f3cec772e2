import * as Plot from "@observablehq/plot";
import { ink, signal, strong } from "./inks.ts";

export const isNarrow = (width: number) => width < 500;

/** What every plot with one row a name has in common: labels at the left, or above each row in a narrow column. */
export function rowsOf(
	width: number,
	rows: readonly { label: string }[],
	marginLeft: number,
): Pick<Plot.PlotOptions, "width" | "height" | "y" | "marginLeft"> {
	const narrow = isNarrow(width);
	return {
		width,
		height: rows.length * (narrow ? 48 : 34) + 62,
		marginLeft: narrow ? 4 : marginLeft,
		y: { domain: rows.map(({ label }) => label), label: null, axis: narrow ? null : "left", tickSize: 0, padding: narrow ? 0.62 : 0.42 },
	};
}

/** Labels above the rows, for a narrow column. */
export function labelsAbove<Row extends { label: string }>(width: number, rows: readonly Row[], x: number): readonly Plot.Markish[] {
	if (!isNarrow(width)) return [];
	return [Plot.text(rows, { y: "label", x, text: "label", dy: -18, dx: 1, textAnchor: "start", fill: ink })];
}

/** The axis of the values, from zero on. */
export function fromZero(most: number, label: string): NonNullable<Plot.PlotOptions["x"]> {
	return { domain: [0, most], label, labelAnchor: "right", labelOffset: 42, ticks: 4, grid: true };
}

/** Two values of each row, joined by a line: hollow for the first, filled for the second. */
export function joinedDots(rows: readonly { label: string; first: number; second: number }[]): readonly Plot.Markish[] {
	return [
		Plot.ruleY(rows, { y: "label", x1: "first", x2: "second", stroke: strong, strokeWidth: 2 }),
		Plot.dot(rows, { y: "label", x: "first", r: 6, fill: "var(--paper)", stroke: ink, strokeWidth: 2 }),
		Plot.dot(rows, { y: "label", x: "second", r: 6, fill: signal }),
	];
}
