import * as Plot from "@observablehq/plot";
import { draw } from "./draw.ts";

const ink = "var(--ink)";
const faint = "var(--ink-faint)";
const signal = "var(--signal)";
const strong = "var(--hairline-strong)";

/** A value of now and of before, in the same unit. */
export interface Changed {
	label: string;
	now: number;
	before: number;
}

export const isNarrow = (width: number) => width < 500;

/** What every plot with one row a label has in common: labels at the left, or above each row in a narrow column. */
export function rowsOf(
	width: number,
	labels: readonly string[],
	marginLeft: number,
): Pick<Plot.PlotOptions, "width" | "height" | "y" | "marginLeft"> {
	const narrow = isNarrow(width);
	return {
		width,
		height: labels.length * (narrow ? 48 : 34) + 62,
		marginLeft: narrow ? 4 : marginLeft,
		y: { domain: [...labels], label: null, axis: narrow ? null : "left", tickSize: 0, padding: narrow ? 0.62 : 0.42 },
	};
}

/** Labels above the rows, for a narrow column. */
export function labelsAbove<Row extends { label: string }>(width: number, rows: readonly Row[], x: number): readonly Plot.Markish[] {
	if (!isNarrow(width)) return [];
	return [Plot.text(rows, { y: "label", x, text: "label", dy: -18, dx: 1, textAnchor: "start", fill: ink })];
}

/** Bars of now, each with a mark where it was before, and both figures at the end. */
export function barsAndBefore(rows: readonly Changed[], words: { x: string; before: string }, most: number): (width: number) => string {
	const last = rows.at(-1);
	return (width) =>
		draw({
			...rowsOf(
				width,
				rows.map(({ label }) => label),
				190,
			),
			marginTop: isNarrow(width) ? 22 : 6,
			marginRight: 96,
			marginBottom: 46,
			x: { domain: [0, most], label: words.x, labelAnchor: "right", labelOffset: 42, ticks: 4, grid: true },
			marks: [
				Plot.barX(rows, { y: "label", x: "now", fill: faint, fillOpacity: 0.55, rx: 2 }),
				Plot.tickX(rows, { y: "label", x: "before", stroke: ink, strokeWidth: 3 }),
				Plot.text(rows, {
					y: "label",
					x: ({ now, before }: Changed) => Math.max(now, before),
					text: ({ now, before }: Changed) => (now === last?.now ? `${now}  (${words.before} ${before})` : `${now}  (${before})`),
					dx: 10,
					textAnchor: "start",
					fill: ink,
				}),
				...labelsAbove(width, rows, 0),
				Plot.ruleX([0], { stroke: faint }),
			],
		});
}

/** How many times as much one of two got as the other: the first's lead to the left, the second's to the right, on a scale of factors. */
export function timesAsMuch(
	rows: readonly { label: string; first: number; second: number }[],
	words: { first: string; second: string; times: (factor: string) => string },
	most: number,
): (width: number) => string {
	const leads = rows.map(({ label, first, second }) => {
		const factor = Math.max(first, second) / Math.min(first, second);
		return { label, side: second > first ? 1 : -1, factor, x: Math.log2(second / first) };
	});
	const reach = Math.log2(most);
	return (width) => {
		const narrow = isNarrow(width);
		return draw({
			...rowsOf(
				width,
				leads.map(({ label }) => label),
				190,
			),
			marginTop: narrow ? 44 : 30,
			marginRight: 6,
			marginBottom: 10,
			x: { domain: [-reach, reach], axis: null },
			marks: [
				Plot.barX(
					leads.filter(({ side }) => side < 0),
					{ y: "label", x: "x", fill: faint, fillOpacity: 0.55, rx: 2 },
				),
				Plot.barX(
					leads.filter(({ side }) => side > 0),
					{ y: "label", x: "x", fill: signal, fillOpacity: 0.8, rx: 2 },
				),
				...[-1, 1].map((side) =>
					Plot.text(
						leads.filter((lead) => lead.side === side),
						{
							y: "label",
							x: "x",
							text: ({ factor }: { factor: number }) => words.times(factor.toFixed(1)),
							dx: 7 * side,
							textAnchor: side < 0 ? "end" : "start",
							fill: ink,
						},
					),
				),
				...labelsAbove(width, leads, -reach),
				Plot.text([words.first], {
					frameAnchor: "top-left",
					dy: narrow ? -40 : -26,
					text: (d: string) => `← ${d}`,
					fill: ink,
					fontWeight: 600,
				}),
				Plot.text([words.second], {
					frameAnchor: "top-right",
					dy: narrow ? -40 : -26,
					text: (d: string) => `${d} →`,
					fill: ink,
					fontWeight: 600,
				}),
				Plot.ruleX([0], { stroke: ink }),
			],
		});
	};
}

/** Two shares a subject, joined by a line: hollow for the first, filled for the second. */
export function pairs(
	rows: readonly { label: string; first: number; second: number }[],
	words: { x: string; first: string; second: string },
	most: number,
): (width: number) => string {
	return (width) => {
		const narrow = isNarrow(width);
		return draw({
			...rowsOf(
				width,
				rows.map(({ label }) => label),
				190,
			),
			marginTop: narrow ? 44 : 26,
			marginRight: 24,
			marginBottom: 46,
			x: { domain: [0, most], label: words.x, labelAnchor: "right", labelOffset: 42, ticks: 4, grid: true, inset: 8 },
			marks: [
				Plot.ruleY(rows, { y: "label", x1: "first", x2: "second", stroke: strong, strokeWidth: 2 }),
				Plot.dot(rows, { y: "label", x: "first", r: 6, fill: "var(--paper)", stroke: ink, strokeWidth: 2 }),
				Plot.dot(rows, { y: "label", x: "second", r: 6, fill: signal }),
				...labelsAbove(width, rows, 0),
				Plot.text([words.first], {
					frameAnchor: "top-left",
					dy: narrow ? -42 : -24,
					text: (d: string) => `○ ${d}`,
					fill: ink,
					fontWeight: 600,
				}),
				Plot.text([words.second], {
					frameAnchor: "top-left",
					dx: 90,
					dy: narrow ? -42 : -24,
					text: (d: string) => `● ${d}`,
					fill: signal,
					fontWeight: 600,
				}),
			],
		});
	};
}
