import { binomial } from "./binomial.ts";
import type { DayPlan, PlannedRow } from "./deliver.ts";
import type { ResultRow } from "./observation.ts";

/** What came of a planned day: whole impressions, people, clicks, conversions and cents. */
export interface DrawnDay {
	rows: readonly ResultRow[];
	impressions: number;
	clicks: number;
	spentCents: number;
	/** People reached for the first time, not rounded, and never more than impressions. */
	newReach: number;
	/** Caused conversions, as drawn and in expectation. */
	caused: number;
	expected: number;
	/** Conversions by click that visitors would have made anyway, in expectation. */
	wouldHave: number;
}

/**
 * Rounds money once a day: cents are dealt to the rows as their sum grows, so that they add up to the day's spend, rounded
 * down, and never exceed what it was planned to be.
 *
 * @param reachedBefore people whom the ad set had reached, not rounded: reach is rounded over its whole life
 */
export function drawDay(seed: number, adSetId: string, day: number, plan: DayPlan, reachedBefore: number): DrawnDay {
	const shown = plan.rows.filter(({ impressions }) => Math.round(impressions) >= 1);
	const drawn = { rows: [] as ResultRow[], newReach: 0, impressions: 0, clicks: 0, spentCents: 0, caused: 0, expected: 0, wouldHave: 0 };
	const all = shown.reduce((sum, { impressions }) => sum + Math.round(impressions), 0);
	drawn.newReach = Math.min(all, plan.newReach);
	const newReach = Math.floor(reachedBefore + drawn.newReach) - Math.floor(reachedBefore);
	let cents = 0;
	let reach = 0;
	for (const row of shown) {
		const impressions = Math.round(row.impressions);
		cents += row.cents;
		drawn.impressions += impressions;
		const spentCents = Math.floor(cents + 1e-6) - drawn.spentCents;
		const reachSoFar = Math.floor((newReach * drawn.impressions) / all);
		const { clicks, caused } = responses(seed, adSetId, day, row, impressions);
		drawn.spentCents += spentCents;
		drawn.clicks += clicks;
		drawn.caused += caused;
		drawn.expected += impressions * row.action * row.conversion;
		drawn.wouldHave += clicks * row.conversion * (row.overrated - 1);
		const { creativeId, placement } = row;
		drawn.rows.push({
			day,
			adSetId,
			creativeId,
			placement,
			impressions,
			newReach: reachSoFar - reach,
			clicks,
			conversions: caused,
			spentCents,
		});
		reach = reachSoFar;
	}
	return drawn;
}

function responses(seed: number, adSetId: string, day: number, row: PlannedRow, impressions: number): { clicks: number; caused: number } {
	const about = `${day} ${row.placement} ${row.creativeId}`;
	const clicks = binomial(seed, adSetId, `${about} clicks`, impressions, row.action);
	return { clicks, caused: binomial(seed, adSetId, `${about} conversions`, clicks, row.conversion) };
}

/**
 * Claimed conversions join the rows, dealt out by impressions from a start that chance picks, so that over the days every
 * row gets its share of single ones too.
 *
 * @param start 0 ≤ start < 1
 */
export function withClaims(rows: readonly ResultRow[], claims: number, start: number): readonly ResultRow[] {
	if (claims === 0) return rows;
	const all = rows.reduce((sum, { impressions }) => sum + impressions, 0);
	let impressions = 0;
	let dealt = 0;
	return rows.map((row) => {
		impressions += row.impressions;
		const soFar = Math.min(claims, Math.floor((claims * impressions) / all + start));
		const more = soFar - dealt;
		dealt = soFar;
		return more === 0 ? row : { ...row, conversions: row.conversions + more };
	});
}
