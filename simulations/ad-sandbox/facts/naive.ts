import { exp, ln } from "../../kernel/math.ts";
import { normal, uniform } from "../../kernel/rng.ts";
import { referenceShare, sigma } from "../market.ts";
import type { CalibrationRow } from "../schema.ts";

/**
 * A day's auctions one by one: the same market as the closed form's, and none of its formulas. Rivals are drawn, the cheapest
 * are outbid as far as the budget goes, and every impression falls on somebody.
 *
 * @param day people, of whom each is online by a gamma-distributed measure of shape 3, and auctions, both whole
 * @returns cents of an impression, share of the auctions won, share of the people reached
 */
export function naiveDay(
	row: CalibrationRow,
	day: { people: number; auctions: number; budgetCents: number },
	seed: number,
): { price: number; share: number; reach: number } {
	const rivals = new Float64Array(day.auctions);
	for (let i = 0; i < day.auctions; i++) rivals[i] = exp(sigma * normal(seed, `${i}`, "rival"));
	const byPrice = rivals.slice().sort();
	// The row's price holds where a tenth of the auctions is won.
	const tenth = byPrice.subarray(0, Math.round(referenceShare * day.auctions));
	const scale = (row.ctr * row.cpcCents * tenth.length) / tenth.reduce((sum, one) => sum + one, 0);
	let cents = 0;
	let won = 0;
	while (won < byPrice.length && cents + scale * (byPrice[won] as number) <= day.budgetCents) {
		cents += scale * (byPrice[won] as number);
		won += 1;
	}
	return { price: cents / won, share: won / day.auctions, reach: peopleAmong(day.people, won, seed) / day.people };
}

/** Distinct people among so many impressions, each falling on somebody by how much they are online. */
function peopleAmong(people: number, impressions: number, seed: number): number {
	const online = new Float64Array(people);
	let sum = 0;
	for (let i = 0; i < people; i++) {
		for (let part = 0; part < 3; part++) sum -= ln(1 - uniform(seed, `${i}`, `online ${part}`));
		online[i] = sum;
	}
	const seen = new Uint8Array(people);
	let reached = 0;
	for (let i = 0; i < impressions; i++) {
		const who = firstAbove(online, sum * uniform(seed, `${i}`, "who"));
		if (seen[who] === 0) {
			seen[who] = 1;
			reached += 1;
		}
	}
	return reached;
}

function firstAbove(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) > value) high = middle;
		else low = middle + 1;
	}
	return low;
}
