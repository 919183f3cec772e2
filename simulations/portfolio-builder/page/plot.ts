import { createElement as h, type ReactNode } from "react";
import { t } from "../../../src/i18n/t.ts";
import { stepLine, valueAt } from "../../kit/step-line.ts";
import type { Evidence } from "../evidence.ts";
import type { PageContext } from "./context.ts";
import { numbersFor } from "./price.ts";
import { say } from "./say.ts";

const width = 600;
const height = 150;
/** Rows of the table: enough to follow the line, few enough to read. */
const rows = 8;
const day = 86_400;

/** A measured series as a line, and as a table that says the same. */
export function Plot({ series, context }: { series: Evidence["series"][number]; context: PageContext }): ReactNode {
	const points = series.points;
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || first === last) return null;
	const values = points.map(({ value }) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const bottom = bottomOf(low, high);
	// The frame counts in thousandths, so that shares and millions are drawn alike.
	const scaled = points.map(({ at, value }) => ({ at, value: (1000 * (value - bottom)) / (high - bottom || 1) }));
	const line = stepLine(scaled, { from: first.at, to: last.at, min: 0, max: 1000, width, height });
	const number = (value: number) => numberOf(value, context);
	const time = (at: number) => timeOf(at, last.at, context);
	return h(
		"figure",
		{ className: "plot" },
		h(
			"figcaption",
			null,
			h("span", { className: "plot-title" }, series.label),
			" ",
			h(
				"span",
				{ className: "plot-summary" },
				say(context, "plotSummary", { first: number(first.value), last: number(last.value), low: number(low), high: number(high) }),
			),
		),
		h(
			"div",
			{ className: "plot-frame", "aria-hidden": true },
			h("div", { className: "plot-scale" }, h("span", null, number(high)), h("span", null, number(bottom))),
			h(
				"svg",
				{ viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", focusable: false },
				h("path", { className: "plot-grid", d: `M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}` }),
				h("path", { className: "plot-area", d: `${line}V${height}H0Z` }),
				h("path", { className: "plot-line", d: line }),
			),
			h("div", { className: "plot-times" }, h("span", null, time(first.at)), h("span", null, time(last.at))),
		),
		h(
			"details",
			{ className: "plot-table" },
			h("summary", null, say(context, "plotTable")),
			h(
				"table",
				null,
				h("thead", null, h("tr", null, h("th", { scope: "col" }, say(context, "plotWhen")), h("th", { scope: "col" }, series.label))),
				h(
					"tbody",
					null,
					...timesOf(points).map((at) =>
						h("tr", null, h("th", { scope: "row" }, time(at)), h("td", null, number(valueAt(points, at) ?? first.value))),
					),
				),
			),
		),
	);
}

/** Zero where that leaves the line room, else a quarter of the line's height below it, on a whole number where that is fine enough. */
function bottomOf(low: number, high: number): number {
	if (low >= 0 && low < high / 2) return 0;
	const below = low - (high - low) / 4;
	return high - low >= 4 ? Math.floor(below) : below;
}

/** Times of the table: all of a short series, evenly chosen ones of a long one, the last always. */
function timesOf(points: readonly { at: number }[]): readonly number[] {
	if (points.length <= rows) return points.map(({ at }) => at);
	return Array.from({ length: rows }, (_, row) => (points[Math.round((row / (rows - 1)) * (points.length - 1))] as { at: number }).at);
}

function numberOf(value: number, { language }: PageContext): string {
	const numbers = numbersFor(language, "EUR");
	return Number.isInteger(value) || Math.abs(value) >= 100 ? numbers.count(value) : numbers.times(value);
}

/** As a day where the whole takes days, else as hours and minutes. */
function timeOf(at: number, end: number, { words }: PageContext): string {
	if (end > 2 * day) return t(words, "plotDay", { n: Math.max(1, Math.round(at / day)) });
	const minutes = Math.round(at / 60);
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
