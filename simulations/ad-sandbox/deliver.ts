import type { AdSetSettings } from "./action.ts";
import { type Wear, wearOf } from "./fatigue.ts";
import { valueFor, wonAt } from "./market.ts";
import type { Offer, OfferedCreative, OfferedSlot } from "./offer.ts";
import { type Bought, buy, type DaySlot } from "./pacing.ts";
import { reached } from "./reach.ts";
import type { Limit } from "./state.ts";
import type { Placement } from "./vocabulary.ts";

/** What a day finds an ad set in. */
export interface Today {
	/** People in the audience. */
	people: number;
	budgetCents: number;
	/** Price of an impression on a placement against the row's: season, day, rivals of one's own. */
	prices: (placement: Placement) => number;
	/** Part of a placement's auctions that other ad sets of the account leave to this one, more than 0 and at most 1. */
	part: (placement: Placement) => number;
	/** What learning costs, ≥ 1. */
	premium: number;
	/** Impressions of its own, and of each creative, that the audience has had. */
	shown: number;
	worn: Readonly<Record<string, number>>;
	/** The only creatives that run, half of the people each; null without a test. */
	test: readonly [string, string] | null;
}

/** A day in expectation, before chance. */
export interface DayPlan {
	rows: readonly PlannedRow[];
	impressions: number;
	cents: number;
	/** People reached for the first time by this ad set. */
	newReach: number;
	limitedBy: Limit;
	/** Mean of the rows by impressions; null where nothing is shown. */
	wear: number | null;
	exposure: number;
}

export interface PlannedRow {
	creativeId: string;
	placement: Placement;
	impressions: number;
	cents: number;
	/** Clicks of impressions, caused conversions of clicks. */
	action: number;
	conversion: number;
	/** Reported conversions of clicks against caused ones, before there are too few to claim. */
	overrated: number;
}

/** Conversions of clicks fall by this share when everybody has been reached: the keen ones go first. Design choice. @see equation 6 */
const saturationCosts = 0.3;
/** Times at most that a day is planned anew with what it would deliver: what a showing is worth depends on how many there are. */
const rounds = 3;
/** Planned anew only where it delivers something else than was thought, by this share. */
const near = 0.05;

/** A day as it is being planned. */
interface Planning {
	slots: readonly OfferedSlot[];
	forClicks: boolean;
	even: boolean;
	/** People in reach, and those of a test's half. */
	pool: number;
	armPool: number;
	/** What is left of the conversion rate. */
	keen: number;
	today: Today;
	/** By the creatives' places: their showings to the audience before. */
	before: readonly number[];
}

/** One ad set's day in closed form. @see MODELS "1. Ad sandbox", equations 1–8 */
export function planDay(offer: Offer, settings: AdSetSettings, today: Today): DayPlan {
	const slots = today.test ? testSlots(offer.slots, today.test) : offer.slots;
	if (settings.audience.placements.length === 0 || !(today.people >= 1)) return nothing("no-audience");
	if (slots.length === 0) return nothing("no-creative");
	if (today.budgetCents <= 0) return nothing("no-budget");
	const pool = today.people * offer.reachable;
	const planning: Planning = {
		slots,
		forClicks: offer.objective === "traffic",
		even: today.test !== null,
		pool,
		armPool: today.test ? pool / 2 : pool,
		keen: 1 - (saturationCosts * reached(showingsTo(today), pool)) / pool,
		today,
		before: offer.creatives.map((id) => today.worn[id] ?? 0),
	};
	let coming = roughly(planning);
	for (let round = 1; ; round++) {
		const wear = coming.map((more, place) => wearOf(planning.before[place] as number, more, planning.armPool).factor);
		const shares = slots.map((slot) => sharesOf(planning, slot, wear));
		const bought = buy(
			slots.map((slot, s) => daySlot(planning, slot, shares[s] as number[], wear)),
			settings,
			today.budgetCents,
		);
		const thought = total(coming);
		coming = delivered(planning, shares, bought.impressions);
		const comes = total(coming);
		if (round === rounds || Math.abs(comes - thought) <= near * comes) return told(planning, shares, bought, coming);
	}
}

/** Impressions that the audience has had, by this ad set or of its creatives by others. */
function showingsTo({ shown, worn }: Today): number {
	let all = 0;
	for (const id in worn) all += worn[id] as number;
	return Math.max(shown, all);
}

function told(planning: Planning, shares: readonly number[][], bought: Bought, coming: readonly number[]): DayPlan {
	const { slots, today, pool, keen } = planning;
	const wears = coming.map((more, place) => wearOf(planning.before[place] as number, more, planning.armPool));
	const impressions = total(coming);
	let wear = 0;
	let exposure = 0;
	let cents = 0;
	const rows: PlannedRow[] = [];
	for (const [s, slot] of slots.entries()) {
		const split = shares[s] as number[];
		const dearness = dearnessOf(slot, split);
		for (const [c, creative] of slot.creatives.entries()) {
			const shown = (bought.impressions[s] as number) * (split[c] as number);
			// Quality makes impressions cheaper: of a placement's cents, the better one pays less.
			const paid = ((bought.cents[s] as number) * (split[c] as number)) / creative.quality / dearness;
			const worn = wears[creative.place] as Wear;
			wear += shown * worn.factor;
			exposure += shown * worn.exposure;
			cents += paid;
			rows.push({
				creativeId: creative.id,
				placement: slot.placement,
				impressions: shown,
				cents: paid,
				action: creative.action * worn.factor,
				conversion: creative.conversion * keen,
				overrated: creative.overrated,
			});
		}
	}
	return {
		rows,
		impressions,
		cents,
		newReach: Math.max(0, reached(today.shown + impressions, pool) - reached(today.shown, pool)),
		limitedBy: bought.limitedBy,
		wear: impressions > 0 ? wear / impressions : null,
		exposure: impressions > 0 ? exposure / impressions : 1,
	};
}

function nothing(limitedBy: Limit): DayPlan {
	return { rows: [], impressions: 0, cents: 0, newReach: 0, limitedBy, wear: null, exposure: 1 };
}

/** Placements on which both can run, with these two alone. */
function testSlots(slots: readonly OfferedSlot[], test: readonly [string, string]): readonly OfferedSlot[] {
	return slots
		.map((slot) => ({ ...slot, creatives: slot.creatives.filter(({ id }) => test.includes(id)) }))
		.filter(({ creatives }) => creatives.length === 2);
}

/** Impressions of each creative as if all placements were one, and their prices, creatives and bids the plainest there are. */
function roughly({ slots, today, before }: Planning): readonly number[] {
	const coming = before.map(() => 0);
	let cents = 0;
	for (const slot of slots) cents += auctionsOf(slot, today) * slot.level * today.prices(slot.placement) * today.premium;
	const { share } = wonAt(valueFor(today.budgetCents, cents, 0), cents, 0);
	for (const slot of slots) {
		const each = (share * auctionsOf(slot, today)) / slot.creatives.length;
		for (const { place } of slot.creatives) coming[place] = (coming[place] as number) + each;
	}
	return coming;
}

function auctionsOf({ auctionsEach, placement }: OfferedSlot, { people, part }: Today): number {
	return people * auctionsEach * part(placement);
}

/** Shares of a placement's impressions: equal in a test, else by the square of what the auction thinks of each. Design choice. */
function sharesOf(planning: Planning, { creatives }: OfferedSlot, wear: readonly number[]): number[] {
	if (planning.even || creatives.length === 1) return creatives.map(() => 1 / creatives.length);
	const thought = creatives.map((creative) => {
		const value = resultRate(planning, creative, wear) * creative.quality;
		return value * value;
	});
	const sum = total(thought);
	return thought.map((value) => (sum > 0 ? value / sum : 1 / creatives.length));
}

/** Results of an impression as the auction estimates them. */
function resultRate(
	{ forClicks, keen }: Planning,
	{ place, action, conversion, overrated }: OfferedCreative,
	wear: readonly number[],
): number {
	const clicks = action * (wear[place] as number);
	return forClicks ? clicks : clicks * conversion * keen * overrated;
}

/** Mean price of a placement's impressions against those of quality 1. */
function dearnessOf({ creatives }: OfferedSlot, shares: readonly number[]): number {
	let dearness = 0;
	for (const [c, { quality }] of creatives.entries()) dearness += (shares[c] as number) / quality;
	return dearness;
}

function daySlot(planning: Planning, slot: OfferedSlot, shares: readonly number[], wear: readonly number[]): DaySlot {
	const { prices, premium } = planning.today;
	let rate = 0;
	for (const [c, creative] of slot.creatives.entries()) rate += (shares[c] as number) * resultRate(planning, creative, wear);
	rate = Math.max(rate, 1e-12);
	const dearness = dearnessOf(slot, shares) * premium;
	const rivals = slot.level * prices(slot.placement);
	return { auctions: auctionsOf(slot, planning.today), level: rivals * dearness, rate, weight: rate / dearness, rivals };
}

/** By the creatives' places. */
function delivered({ slots, before }: Planning, shares: readonly number[][], impressions: readonly number[]): readonly number[] {
	const coming = before.map(() => 0);
	for (const [s, { creatives }] of slots.entries()) {
		for (const [c, { place }] of creatives.entries()) {
			coming[place] = (coming[place] as number) + (impressions[s] as number) * ((shares[s] as number[])[c] as number);
		}
	}
	return coming;
}

function total(values: readonly number[]): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
