import type { AdObservation, ResultRow } from "../observation.ts";
import { sumOf, type Tally } from "../tally.ts";
import { rates } from "./figures.ts";

/** What is drawn over the days. */
export const plotIds = ["spend", "conversions", "cpa", "marginal", "cpm", "frequency", "first-time"] as const;
export type PlotId = (typeof plotIds)[number];

/** One line: a value for each day from the first to the last; null where there was none. */
export interface Series {
	/** Id of the ad set; `all` for all together. */
	id: string;
	values: readonly (number | null)[];
}

/** How many days a cost or a rate looks back, so that a day without a result does not tear the line. Design choice. */
const windowDays = 7;

/** How many results the marginal cost looks back: enough that one of them by luck does not make it. Design choice. */
const latestResults = 5;

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
	const rowsOf = new Map<number, ResultRow[]>(days.map((day) => [day, []]));
	for (const row of rows) rowsOf.get(row.day)?.push(row);
	const daily = days.map((day) => sumOf(rowsOf.get(day) ?? []));
	const soFar: Tally = sumOf([]);
	return daily.map((own, index) => {
		soFar.impressions += own.impressions;
		soFar.newReach += own.newReach;
		if (plot === "spend") return own.spentCents;
		if (plot === "conversions") return own.conversions;
		if (plot === "cpm") return rates.cpm(own);
		if (plot === "first-time") return rates.firstTime(own);
		if (plot === "cpa") return costOver(daily.slice(Math.max(0, index - windowDays + 1), index + 1));
		if (plot === "marginal") return costOfLatest(daily.slice(0, index + 1));
		return soFar.newReach > 0 ? soFar.impressions / soFar.newReach : null;
	});
}

/** Cents for each conversion of some days together; null without any. */
function costOver(days: readonly Tally[]): number | null {
	const conversions = days.reduce((sum, day) => sum + day.conversions, 0);
	return conversions > 0 ? days.reduce((sum, day) => sum + day.spentCents, 0) / conversions : null;
}

/** Cents for each of the latest results, as far back as it takes to have enough of them; null while there are fewer. */
function costOfLatest(days: readonly Tally[]): number | null {
	let spentCents = 0;
	let conversions = 0;
	for (const day of [...days].reverse()) {
		spentCents += day.spentCents;
		conversions += day.conversions;
		if (conversions >= latestResults) return spentCents / conversions;
	}
	return null;
}
