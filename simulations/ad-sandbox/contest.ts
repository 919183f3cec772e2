import type { AdSetSettings } from "./action.ts";
import { type Strand, webOf } from "./overlap.ts";
import type { AdScenario } from "./schema.ts";
import type { Placement } from "./vocabulary.ts";

/**
 * Auctions for people whom several ad sets of one account are after are shared among them: an advertiser enters each auction
 * once. So a budget in ten copies of an ad set buys no more, and no cheaper, than in one.
 *
 * @param demands cents that each would spend on a day, by place, spread evenly over its placements; of those that do not run none
 * @returns by place, the part of a placement's auctions that is left to an ad set, in proportion to what each would spend
 *   there on the same people; more than 0 and at most 1
 */
export function partsOf(
	scenario: AdScenario,
	all: readonly AdSetSettings[],
	demands: readonly number[],
): readonly ((placement: Placement) => number)[] {
	const web = webOf(scenario, all);
	const networks = scenario.placements.map(({ id }) => id);
	const used = all.map(({ audience }) => networks.flatMap((id, at) => (audience.placements.includes(id) ? [at] : [])));
	const each = demands.map((cents, place) => (used[place]?.length ? cents / used[place].length : 0));
	// Spent by others on the people of each ad set, by placement.
	const theirs = new Float64Array(all.length * networks.length);
	for (let place = 0; place < web.length; place++) {
		const { others, shares } = web[place] as Strand;
		const spent = each[place] as number;
		if (spent === 0) continue;
		for (const at of used[place] as number[]) addShares(theirs, others, shares, spent, networks.length, at);
	}
	return all.map((_, place) => (placement) => {
		const own = each[place] as number;
		const against = theirs[place * networks.length + networks.indexOf(placement)] as number;
		return own === 0 || against === 0 ? 1 : own / (own + against);
	});
}

/** Adds its share of `spent` to each of the others' rows, in one column. */
function addShares(table: Float64Array, others: Int32Array, shares: Float64Array, spent: number, width: number, column: number): void {
	for (let i = 0; i < others.length; i++) {
		const cell = (others[i] as number) * width + column;
		table[cell] = (table[cell] as number) + spent * (shares[i] as number);
	}
}
