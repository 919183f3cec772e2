import type { AdAction, AdSetSettings } from "./action.ts";
import { observe } from "./observe.ts";
import { briefed, perDay, placementsFor, runnable } from "./policies/plan.ts";
import { setUp, shares } from "./policies/set-up.ts";
import { read } from "./read.ts";
import type { AdState } from "./state.ts";

/** Of a day's money, more than so many times what the expert gives to visitors is no retargeting any more, but the campaign. */
const mostForVisitors = 3;
/** So much more than an even share of what is left is no plan. */
const mostOfDay = 1.5;

/**
 * An ad set as the expert would have it: for the client's goal, at the best price there is, spread over the day, for whom the
 * brief means, with no more a day than what is left allows; visitors with a small part of it. The creatives stay, for which
 * of them is best nobody knows yet.
 */
export function expertly(state: AdState, settings: AdSetSettings, lastDay: number): AdSetSettings {
	const seen = observe(state);
	const reading = read(state);
	const creatives = settings.creatives.length > 0 ? settings.creatives : runnable(seen).map(({ id }) => id);
	const placements = placementsFor(seen, creatives);
	const even = perDay(seen, reading);
	const forVisitors = even * Math.max(0.02, shares(seen, reading).visitors);
	const { places, ages } = reading.brief;
	const common = {
		...settings,
		objective: reading.goal,
		creatives,
		bidding: { kind: "lowest-cost" },
		pacing: "even",
		startDay: Math.min(settings.startDay, state.day + 1),
		endDay: lastDay,
	} as const;
	const wanted = settings.dailyBudgetCents;
	if (settings.audience.source.kind === "visitors" && wanted <= mostForVisitors * forVisitors) {
		const audience = { ...settings.audience, places: [...places], ages: [...ages], placements };
		return { ...common, audience, dailyBudgetCents: Math.floor(Math.min(wanted, forVisitors)) };
	}
	const dailyBudgetCents = Math.floor(wanted === 0 || wanted > mostOfDay * even ? even : wanted);
	return { ...common, audience: { ...briefed(seen, reading), placements }, dailyBudgetCents };
}

/** The expert's first ad set. */
export function makePeople(state: AdState): AdAction | null {
	return setUp(observe(state), read(state)).find(({ type }) => type === "create-ad-set") ?? null;
}
