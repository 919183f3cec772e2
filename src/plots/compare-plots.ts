import * as Plot from "@observablehq/plot";
import { draw } from "./draw.ts";
import { faint, ink, signal } from "./inks.ts";
import { fromZero, isNarrow, joinedDots, labelsAbove, rowsOf } from "./rows.ts";

/** A value of now and of before, in the same unit. */
export interface Changed {
	label: string;
	now: number;
	before: number;
}

/** Bars of now, each with a mark where it was before, and both figures at the end. */
export function barsAndBefore(rows: readonly Changed[], words: { x: string; before: string }, most: number): (width: number) => string {
	const last = rows.at(-1);
	return (width) =>
		draw({
			...rowsOf(width, rows, 190),
			marginTop: isNarrow(width) ? 22 : 6,
			marginRight: 96,
			marginBottom: 46,
			x: fromZero(most, words.x),
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
			...rowsOf(width, leads, 190),
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
			...rowsOf(width, rows, 190),
			marginTop: narrow ? 44 : 26,
			marginRight: 24,
			marginBottom: 46,
			x: { ...fromZero(most, words.x), inset: 8 },
			marks: [
				...joinedDots(rows),
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
