import type { AdSetSettings } from "./action.ts";
import { insignificantChange } from "./learning.ts";

/**
 * Whether an edit starts the learning phase anew: everything but a budget change of up to 20 %, and but no change at all.
 *
 * @param settledCents daily budget of the last day that passed: many small steps in one day are one large one
 */
export function isSignificant(before: AdSetSettings, after: AdSetSettings, settledCents: number): boolean {
	if (
		Math.abs(after.dailyBudgetCents - settledCents) > insignificantChange * settledCents &&
		after.dailyBudgetCents !== before.dailyBudgetCents
	)
		return true;
	return textOf({ ...after, dailyBudgetCents: 0 }) !== textOf({ ...before, dailyBudgetCents: 0 });
}

/** The same for the same settings, whatever the order of keys and of lists. */
function textOf({ objective, audience, creatives, bidding, startDay, endDay, pacing }: AdSetSettings): string {
	const { source, places, ages, placements, exclude } = audience;
	const whom = source.kind === "people" ? [...source.interests].sort() : source.kind === "visitors" ? source.days : source.percent;
	const lists = [places, ages, placements, exclude, creatives].map((list) => [...list].sort());
	return JSON.stringify([
		objective,
		source.kind,
		whom,
		lists,
		bidding.kind,
		"capCents" in bidding && bidding.capCents,
		startDay,
		endDay,
		pacing,
	]);
}
