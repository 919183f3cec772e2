import type { AdObservation, ResultRow } from "../observation.ts";
import { rates, sumOf } from "./figures.ts";

/** What is drawn over the days. */
export const plotIds = ["spend", "conversions", "cpa", "cpm", "frequency", "first-time"] as const;
export type PlotId = (typeof plotIds)[number];

/** One line: a value for each day from the first to the last; null where there was none. */
export interface Series {
	/** Id of the ad set; `all` for all together. */
	id: string;
	values: readonly (number | null)[];
}

/** How many days a cost or a rate looks back, so that a day without a result does not tear the line. Design choice. */
const windowDays = 7;

/** @returns the series of the ad sets that had impressions, or one of all together */
export function seriesOf(
	{ results, adSets }: Pick<AdObservation, "results" | "adSets">,
	plot: PlotId,
	days: readonly number[],
	each: boolean,
): readonly Series[] {
	const ids = each ? adSets.map(({ id }) => id).filter((id) => results.some((row) => row.adSetId === id)) : ["all"];
	return ids.map((id) => ({ id, values: valuesOf(plot, id === "all" ? results : results.filter((row) => row.adSetId === id), days) }));
}

/** The days that have passed, with those before the player took over. */
export function daysOf({ results, day }: Pick<AdObservation, "results" | "day">): readonly number[] {
	const first = Math.min(1, results[0]?.day ?? 1);
	return Array.from({ length: Math.max(0, day - first + 1) }, (_, index) => first + index);
}

function valuesOf(plot: PlotId, rows: readonly ResultRow[], days: readonly number[]): readonly (number | null)[] {
	const byDay = new Map(days.map((day) => [day, sumOf(rows.filter((row) => row.day === day))]));
	const over = (from: number, to: number) => {
		const sums = { impressions: 0, newReach: 0, clicks: 0, conversions: 0, spentCents: 0 };
		for (let day = from; day <= to; day += 1) {
			const of = byDay.get(day);
			if (!of) continue;
			sums.impressions += of.impressions;
			sums.newReach += of.newReach;
			sums.clicks += of.clicks;
			sums.conversions += of.conversions;
			sums.spentCents += of.spentCents;
		}
		return sums;
	};
	const first = days[0] ?? 1;
	return days.map((day) => {
		const own = over(day, day);
		if (plot === "spend") return own.spentCents;
		if (plot === "conversions") return own.conversions;
		if (plot === "cpm") return rates.cpm(own);
		if (plot === "first-time") return rates.firstTime(own);
		if (plot === "cpa") return rates.cpa(over(Math.max(first, day - windowDays + 1), day));
		const soFar = over(first, day);
		return soFar.newReach > 0 ? soFar.impressions / soFar.newReach : null;
	});
}
