import type { AdScenario } from "./schema.ts";
import type { AdSetState, AdState } from "./state.ts";

export function daysOf({ weeks }: Pick<AdScenario, "weeks">): number {
	return 7 * weeks;
}

/** Cents of the campaign's budget that are left; ≥ 0. */
export function leftCents({ scenario, spentCents }: Pick<AdState, "scenario" | "spentCents">): number {
	return scenario.budgetCents - spentCents;
}

/** Whether an ad set is to deliver on a day, as far as its owner is concerned. What ran before day 1 ran whatever its first day says. */
export function isOn({ settings, paused, ranDaysBefore }: AdSetState, day: number): boolean {
	if (paused || day > settings.endDay) return false;
	return day >= 1 ? day >= settings.startDay : day > -ranDaysBefore;
}

/**
 * What each may spend on a day: its daily budget, or where the campaign's budget does not last for all, its share of what is
 * left.
 *
 * @param on which of them are to deliver
 * @returns whole cents that sum to `left` at most
 */
export function allowances(adSets: readonly AdSetState[], on: readonly boolean[], left: number): readonly number[] {
	let wanted = 0;
	for (const [place, { settings }] of adSets.entries()) if (on[place]) wanted += settings.dailyBudgetCents;
	return adSets.map(({ settings: { dailyBudgetCents } }, place) => {
		if (!on[place]) return 0;
		return wanted <= left ? dailyBudgetCents : Math.floor((dailyBudgetCents / wanted) * left);
	});
}
