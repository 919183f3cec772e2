import { playAll } from "../../kernel/measure.ts";
import type { AdAction, AdSetSettings } from "../action.ts";
import { begin, step } from "../engine.ts";
import { makeCampaign, makePlacement, makeSettings } from "../make.ts";
import type { AdScenario } from "../schema.ts";
import type { AdState } from "../state.ts";

/**
 * Plays actions on a campaign.
 *
 * @throws {Error} when one is refused: a mistake in a fact, not in the engine
 */
export function play(scenario: AdScenario, seed: number, actions: readonly AdAction[]): AdState {
	return playOn(begin(scenario, seed), actions);
}

export function playOn(from: AdState, actions: readonly AdAction[]): AdState {
	return playAll({ step }, from, actions);
}

export const wait = (days: number): AdAction => ({ type: "wait", days });

export function create(own: Partial<AdSetSettings> = {}, adSetId = "it"): AdAction {
	return { type: "create-ad-set", adSetId, settings: makeSettings(own) };
}

export const plenty = 100_000_000;

/**
 * A campaign without visitors, customers and sales of their own, on one network that everybody uses, where so many auctions
 * are held a day.
 */
export function quietCampaign(people: number, auctions: number, own: Partial<AdScenario> = {}): AdScenario {
	return makeCampaign({
		budgetCents: plenty,
		places: [{ id: "town", people, price: 1 }],
		placements: [makePlacement({ reachable: 1, visitsPerDay: auctions / people, slotsPerVisit: 1 })],
		visitors: 0,
		customers: 0,
		organicPerDay: 0,
		...own,
	});
}

/** Impressions, clicks, conversions and cents of a state's report. */
export function totals({ results }: Pick<AdState, "results">) {
	const sum = { impressions: 0, clicks: 0, conversions: 0, spentCents: 0 };
	for (const row of results) {
		sum.impressions += row.impressions;
		sum.clicks += row.clicks;
		sum.conversions += row.conversions;
		sum.spentCents += row.spentCents;
	}
	return sum;
}

/** Cents of a thousand impressions. */
export function cpm(state: Pick<AdState, "results">): number {
	const { impressions, spentCents } = totals(state);
	return (1000 * spentCents) / impressions;
}

/** The daily budget at which a played day brings so many impressions, by halving. */
export function budgetFor(impressions: number, played: (dailyBudgetCents: number) => AdState): number {
	let low = 1;
	let high = plenty;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (totals(played(middle)).impressions < impressions) low = middle;
		else high = middle;
	}
	return high;
}
