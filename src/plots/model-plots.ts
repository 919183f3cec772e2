import * as Plot from "@observablehq/plot";
import type { Point } from "#simulations/kernel/curve.ts";
import { holds, type Measured } from "#simulations/kernel/fact.ts";
import { draw } from "./draw.ts";
import { faint, hairline, ink } from "./inks.ts";
import { fromZero, isNarrow } from "./rows.ts";

const band = "var(--good-tint)";

/** A measured value and the band it has to lie in, both in the value's own unit. */
export interface Bar {
	label: string;
	measured: number;
	atLeast?: number;
	atMost?: number;
}

/** Horizontal bars with their values at the end and, where there is one, the band of the finding behind each. */
export function bars(values: readonly Bar[], unit: string, most: number, digits = 0): (width: number) => string {
	return (width) => {
		const narrow = isNarrow(width);
		return draw({
			width,
			height: values.length * (narrow ? 50 : 34) + 66,
			marginBottom: 46,
			marginLeft: narrow ? 4 : 250,
			marginRight: 44,
			marginTop: narrow ? 22 : 4,
			x: { ...fromZero(most, unit), ticks: narrow ? 4 : 6 },
			y: {
				domain: values.map(({ label }) => label),
				label: null,
				padding: narrow ? 0.62 : 0.42,
				axis: narrow ? null : "left",
				tickSize: 0,
			},
			marks: [
				Plot.barX(values, { y: "label", x: "measured", fill: faint, fillOpacity: 0.55, rx: 2 }),
				Plot.ruleY(
					values.filter(({ atLeast }) => atLeast !== undefined),
					{ y: "label", x1: "atLeast", x2: "atMost", stroke: "var(--good)", strokeWidth: 7, strokeOpacity: 0.45 },
				),
				Plot.text(values, {
					y: "label",
					x: ({ measured, atMost = 0 }: Bar) => Math.max(measured, atMost),
					text: ({ measured }: Bar) => measured.toFixed(digits),
					dx: 8,
					textAnchor: "start",
					fill: ink,
				}),
				...(narrow ? [Plot.text(values, { y: "label", x: 0, text: "label", dy: -19, dx: 1, textAnchor: "start", fill: ink })] : []),
				Plot.ruleX([0], { stroke: faint }),
			],
		});
	};
}

/** One line a series over a number of minutes. */
export function lines(
	series: readonly { label: string; points: readonly Point<number>[]; dash?: string }[],
	axes: { x: string; y: string; log?: boolean; from?: number; to?: number },
): (width: number) => string {
	const values = series.flatMap(({ points }) => points.map(({ value }) => value));
	const gap = 0.07 * ((axes.to ?? Math.max(...values)) - (axes.from ?? 0));
	const at = series.flatMap(({ points }) => points.map((point) => point.at));
	const span = Math.floor(Math.max(...at) - Math.min(...at));
	// A few weeks have no halves.
	const wholeTicks = span >= 1 ? Math.min(6, span) : 6;
	return (width) =>
		draw({
			width,
			height: isNarrow(width) ? 260 : 300,
			marginRight: isNarrow(width) ? 88 : 120,
			marginLeft: 40,
			marginBottom: 42,
			x: { type: axes.log ? "log" : "linear", label: axes.x, ticks: axes.log ? [1, 2, 6, 20, 60, 120] : wholeTicks, tickFormat: String },
			y: {
				label: axes.y,
				grid: true,
				ticks: 5,
				...(axes.from !== undefined && axes.to !== undefined ? { domain: [axes.from, axes.to] } : { zero: true }),
			},
			marks: [
				...series.map(({ points, dash }) =>
					Plot.line(points, { x: "at", y: "value", stroke: ink, strokeWidth: 2, ...(dash && { strokeDasharray: dash }) }),
				),
				Plot.text(
					apart(
						series.flatMap(({ label, points }) => (points.length > 0 ? [{ label, ...(points[points.length - 1] as Point) }] : [])),
						gap,
					),
					{ x: "at", y: "value", text: "label", dx: 7, textAnchor: "start", fill: ink },
				),
			],
		});
}

/** Labels at the ends of lines, moved apart where they would lie on one another. */
function apart<Label extends { value: number }>(labels: readonly Label[], gap: number): readonly Label[] {
	const sorted = [...labels].sort((a, b) => a.value - b.value);
	let last = Number.NEGATIVE_INFINITY;
	return sorted.map((label) => {
		last = Math.max(label.value, last + gap);
		return { ...label, value: last };
	});
}

/** Where each measured figure lies in its band: the band from side to side, the finding's near end at the left. */
export function places(rows: readonly { label: string; measured: Measured }[]): (width: number) => string {
	const at = ({ measured, atLeast, atMost }: Measured) =>
		atMost === Number.POSITIVE_INFINITY ? null : (measured - atLeast) / (atMost - atLeast);
	const placed = rows.flatMap(({ label, measured }) => {
		const place = at(measured);
		return place === null ? [] : [{ label, place, holds: holds(measured) }];
	});
	return (width) => {
		const narrow = isNarrow(width);
		return draw({
			width,
			height: placed.length * (narrow ? 44 : 28) + 40,
			marginLeft: narrow ? 4 : 330,
			marginRight: 16,
			marginTop: 22,
			x: { domain: [-0.15, 1.15], ticks: [], label: null },
			y: { domain: placed.map(({ label }) => label), label: null, axis: narrow ? null : "left", tickSize: 0, padding: narrow ? 0.7 : 0.4 },
			marks: [
				Plot.barX(placed, { y: "label", x1: 0, x2: 1, fill: band }),
				Plot.tickX(placed, { y: "label", x: 0.5, stroke: hairline }),
				Plot.dot(placed, { y: "label", x: "place", r: 5, fill: ink }),
				...(narrow ? [Plot.text(placed, { y: "label", x: -0.15, text: "label", dy: -17, textAnchor: "start", fill: ink })] : []),
			],
		});
	};
}
