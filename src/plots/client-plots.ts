import * as Plot from "@observablehq/plot";
import { draw } from "./draw.ts";
import { faint, ink, signal } from "./inks.ts";
import { fromZero, isNarrow, joinedDots, labelsAbove, rowsOf } from "./rows.ts";

/** Two prices a name on a scale of tens: hollow for the first, filled for the second, with the figure beside each. */
export function twoPrices(
	rows: readonly { label: string; first: number; second: number }[],
	words: { x: string; first: string; second: string },
	domain: readonly [number, number],
): (width: number) => string {
	return (width) => {
		const narrow = isNarrow(width);
		const rowed = rowsOf(width, rows, 170);
		const figure = { textAnchor: "start", fill: ink, dx: 10 } as const;
		return draw({
			...rowed,
			height: (rowed.height ?? 0) + (narrow ? 60 : 24),
			marginTop: narrow ? 64 : 30,
			marginRight: 40,
			marginBottom: 46,
			x: {
				type: "log",
				domain: [...domain],
				label: words.x,
				labelAnchor: "right",
				labelOffset: 42,
				ticks: [10, 100, 1000],
				tickFormat: "d",
				grid: true,
			},
			marks: [
				...joinedDots(rows),
				Plot.text(rows, {
					y: "label",
					x: "first",
					text: ({ first }: { first: number }) => first.toFixed(0),
					dy: narrow ? 15 : -14,
					...figure,
					dx: -6,
				}),
				Plot.text(rows, { y: "label", x: "second", text: ({ second }: { second: number }) => second.toFixed(0), ...figure }),
				...labelsAbove(width, rows, domain[0]),
				...[`○ ${words.first}`, `● ${words.second}`].map((word, index) =>
					Plot.text([word], {
						frameAnchor: "top-left",
						dx: narrow ? 0 : index * 170,
						dy: narrow ? -60 + index * 18 : -26,
						fill: index === 0 ? ink : signal,
						fontWeight: 600,
					}),
				),
			],
		});
	};
}

/** Bars of two parts a name, the first in a faint tone, the second in the signal colour with its figure. */
export function twoParts(
	rows: readonly { label: string; first: number; second: number }[],
	words: { x: string; first: string; second: string },
	most: number,
): (width: number) => string {
	return (width) => {
		const narrow = isNarrow(width);
		const rowed = rowsOf(width, rows, 170);
		return draw({
			...rowed,
			height: (rowed.height ?? 0) + 24,
			marginTop: narrow ? 46 : 30,
			marginRight: 60,
			marginBottom: 46,
			x: fromZero(most, words.x),
			marks: [
				Plot.barX(rows, { y: "label", x1: 0, x2: "first", fill: faint, fillOpacity: 0.45 }),
				Plot.barX(rows, {
					y: "label",
					x1: "first",
					x2: ({ first, second }: { first: number; second: number }) => first + second,
					fill: signal,
					fillOpacity: 0.8,
				}),
				Plot.text(rows, {
					y: "label",
					x: ({ first, second }: { first: number; second: number }) => first + second,
					text: ({ second }: { second: number }) => `+${second}`,
					dx: 7,
					textAnchor: "start",
					fill: ink,
				}),
				...labelsAbove(width, rows, 0),
				...[words.first, words.second].map((word, index) =>
					Plot.text([`■ ${word}`], {
						frameAnchor: "top-left",
						dx: index * (narrow ? 130 : 170),
						dy: narrow ? -42 : -26,
						fill: index === 0 ? faint : signal,
						fontWeight: 600,
					}),
				),
				Plot.ruleX([0], { stroke: faint }),
			],
		});
	};
}

/** What was expected by week with the room that was allowed it, and what came, as far as it has come. */
export function bandAndPath(
	weeks: readonly { at: number; least: number; expected: number; most: number; came?: number }[],
	words: { x: string; y: string; expected: string; came: string },
): (width: number) => string {
	return (width) => {
		const narrow = isNarrow(width);
		const past = weeks.filter(({ came }) => came !== undefined);
		return draw({
			width,
			height: narrow ? 270 : 310,
			marginLeft: 40,
			marginRight: narrow ? 10 : 16,
			marginTop: 44,
			marginBottom: 42,
			x: { label: words.x, ticks: weeks.length, tickFormat: "d" },
			y: { label: words.y, grid: true, ticks: 5, zero: true },
			marks: [
				Plot.areaY(weeks, { x: "at", y1: "least", y2: "most", fill: faint, fillOpacity: 0.2 }),
				Plot.line(weeks, { x: "at", y: "expected", stroke: faint, strokeWidth: 2, strokeDasharray: "5 4" }),
				Plot.line(past, { x: "at", y: "came", stroke: signal, strokeWidth: 2.5 }),
				Plot.dot(past, { x: "at", y: "came", r: 4.5, fill: signal }),
				...[`┄ ${words.expected}`, `● ${words.came}`].map((word, index) =>
					Plot.text([word], {
						frameAnchor: "top-right",
						dx: index === 0 ? (narrow ? -70 : -90) : 0,
						dy: -40,
						textAnchor: "end",
						fill: index === 0 ? faint : signal,
						fontWeight: 600,
					}),
				),
			],
		});
	};
}
