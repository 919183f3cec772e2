import { ln } from "../kernel/math.ts";
import type { AdSetSettings } from "./action.ts";
import { centsAt, growthAt, medianOf, mostZ, sigma, valueFor, wonAt } from "./market.ts";
import type { Limit } from "./state.ts";

/** A day's auctions on one placement, for sale to one ad set. */
export interface DaySlot {
	auctions: number;
	/** Cents of an impression if all were won, for this ad set: season, quality and learning included. > 0 */
	level: number;
	/** Results of an impression, as the auction estimates them; > 0. */
	rate: number;
	/** Quality × rate over the level's own quality: what a cent of bid weighs in the auction. */
	weight: number;
	/** Cents of an impression if all were won, at quality 1: what rivals bid. */
	rivals: number;
}

/** How much is bought on each placement. */
export interface Bought {
	impressions: readonly number[];
	cents: readonly number[];
	/** Why not more. */
	limitedBy: Limit;
}

/** `fast` takes what it can get in this part of the day, and more of it only if that does not use up the budget. Design choice. */
const rush = 1 / 3;

/** So far below the bid that wins the most, in logarithms, no auction is won. */
const nothingWins = 40 * sigma;

interface Prepared extends DaySlot {
	/** ln of the weight, less the median of rivals: both in one, as only their sum is needed. */
	offset: number;
}

/**
 * One bid for all placements: the highest whose expected spend the budget, the cap and the audience allow.
 *
 * @param budgetCents for the day, > 0
 * @see MODELS "1. Ad sandbox", equation 4
 */
export function buy(slots: readonly DaySlot[], settings: Pick<AdSetSettings, "bidding" | "pacing">, budgetCents: number): Bought {
	const { bidding, pacing } = settings;
	const all = slots.map((slot): Prepared => ({ ...slot, offset: ln(slot.weight) - medianOf(slot.rivals) }));
	let most = Number.NEGATIVE_INFINITY;
	let least = Number.POSITIVE_INFINITY;
	for (const { offset } of all) {
		most = Math.max(most, sigma * mostZ - offset);
		least = Math.min(least, sigma * mostZ - offset);
	}
	const hours = pacing === "fast" ? Math.min(1, Math.max(rush, budgetCents / spend(all, most, 1))) : 1;
	let top = most;
	let limitedBy: Limit = "audience";
	if (bidding.kind === "bid-cap") {
		const cap = bidding.capCents > 0 ? ln(bidding.capCents) : Number.NEGATIVE_INFINITY;
		if (cap < top) {
			top = cap;
			limitedBy = "cap";
		}
	}
	if (top === Number.NEGATIVE_INFINITY) return at(all, least - nothingWins, hours, "cap");
	let bid = top;
	if (spend(all, top, hours) > budgetCents) {
		bid = bidSpending(all, budgetCents, { low: Math.min(least, top) - nothingWins, top }, hours);
		limitedBy = "budget";
	}
	if (bidding.kind === "cost-cap" && meanCost(all, bid, hours) > bidding.capCents) {
		bid = bidCosting(all, bidding.capCents, { low: Math.min(least, bid) - nothingWins, top: bid }, hours);
		limitedBy = "cap";
	}
	return at(all, bid, hours, limitedBy);
}

function at(slots: readonly Prepared[], bid: number, hours: number, limitedBy: Limit): Bought {
	const won = slots.map(({ offset, level }) => wonAt(bid + offset, level, 0));
	return {
		impressions: won.map(({ share }, i) => share * hours * (slots[i] as Prepared).auctions),
		cents: won.map(({ cents }, i) => cents * hours * (slots[i] as Prepared).auctions),
		limitedBy,
	};
}

function spend(slots: readonly Prepared[], bid: number, hours: number): number {
	let cents = 0;
	for (const { auctions, level, offset } of slots) cents += auctions * hours * centsAt(bid + offset, level, 0);
	return cents;
}

/** Logarithms of bids between which the right one lies. */
interface Bounds {
	low: number;
	top: number;
}

/** Newton's steps, held in a bracket that each of them narrows. */
function bidSpending(slots: readonly Prepared[], budgetCents: number, bounds: Bounds, hours: number): number {
	let { low, top: high } = bounds;
	let bid = Math.min(high, Math.max(low, firstGuess(slots, budgetCents, hours)));
	for (let steps = 0; steps < 60; steps++) {
		const over = spend(slots, bid, hours) - budgetCents;
		if (Math.abs(over) <= 1e-9 * budgetCents) break;
		if (over > 0) high = bid;
		else low = bid;
		let growth = 0;
		for (const { auctions, level, offset } of slots) growth += auctions * hours * growthAt(bid + offset, level, 0);
		const next = bid - over / growth;
		bid = next > low && next < high ? next : (low + high) / 2;
	}
	return bid;
}

/** The bid if all placements were one; exact where there is one. */
function firstGuess(slots: readonly Prepared[], budgetCents: number, hours: number): number {
	let full = 0;
	let offsets = 0;
	for (const { auctions, level, offset } of slots) {
		full += auctions * hours * level;
		offsets += auctions * hours * level * offset;
	}
	return valueFor(budgetCents, full, 0) - offsets / full;
}

function meanCost(slots: readonly Prepared[], bid: number, hours: number): number {
	let cents = 0;
	let results = 0;
	for (const { auctions, level, offset, rate } of slots) {
		const won = wonAt(bid + offset, level, 0);
		cents += auctions * hours * won.cents;
		results += auctions * hours * won.share * rate;
	}
	return results > 0 ? cents / results : 0;
}

function bidCosting(slots: readonly Prepared[], capCents: number, bounds: Bounds, hours: number): number {
	let { low, top: high } = bounds;
	for (let steps = 0; steps < 60; steps++) {
		const middle = (low + high) / 2;
		if (meanCost(slots, middle, hours) > capCents) high = middle;
		else low = middle;
	}
	return low;
}
