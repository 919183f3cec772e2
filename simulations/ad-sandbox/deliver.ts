import type { AdSetSettings } from "./action.ts";
import { wearOf } from "./fatigue.ts";
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
/** Times the day is planned anew with what it would deliver: what a showing is worth depends on how many there are. */
const rounds = 3;

/** One ad set's day in closed form. @see MODELS "1. Ad sandbox", equations 1–8 */
export function planDay(offer: Offer, settings: AdSetSettings, today: Today): DayPlan {
	const slots = today.test ? testSlots(offer.slots, today.test) : offer.slots;
	if (settings.audience.placements.length === 0 || !(today.people >= 1)) return nothing("no-audience");
	if (slots.length === 0) return nothing("no-creative");
	if (today.budgetCents <= 0) return nothing("no-budget");
	const pool = today.people * offer.reachable;
	const armPool = today.test ? pool / 2 : pool;
	const keen = keenness(today.shown, pool);
	const creatives = [...new Set(slots.flatMap((slot) => slot.creatives.map(({ id }) => id)))];
	let coming = new Map<string, number>();
	let day = { shares: [] as number[][], bought: null as Bought | null };
	for (let round = 0; round < rounds; round++) {
		const wear = wearBy(creatives, coming, today.worn, armPool);
		const shares = slots.map((slot) => sharesOf(slot, wear, offer.objective === "traffic", today.test !== null));
		const daySlots = slots.map((slot, i) => daySlot(slot, shares[i] as number[], wear, offer.objective === "traffic", keen, today));
		const bought = buy(daySlots, settings, today.budgetCents);
		const before = total(coming);
		coming = delivered(slots, shares, bought);
		day = { shares, bought };
		if (Math.abs(total(coming) - before) <= 0.02 * total(coming)) break;
	}
	return told(slots, day.shares, day.bought as Bought, { coming, creatives, pool, armPool, today });
}

function told(
	slots: readonly OfferedSlot[],
	shares: readonly number[][],
	bought: Bought,
	{
		coming,
		creatives,
		pool,
		armPool,
		today,
	}: { coming: Map<string, number>; creatives: string[]; pool: number; armPool: number; today: Today },
): DayPlan {
	const wears = new Map(creatives.map((id) => [id, wearOf(today.worn[id] ?? 0, coming.get(id) ?? 0, armPool)]));
	const impressions = total(coming);
	const before = reached(today.shown, pool);
	const keen = keenness(today.shown, pool);
	let wear = 0;
	let exposure = 0;
	let cents = 0;
	const rows = slots.flatMap((slot, s) => {
		const priced = pricedShares(slot, shares[s] as number[]);
		return slot.creatives.map((creative, c): PlannedRow => {
			const shown = (bought.impressions[s] as number) * ((shares[s] as number[])[c] as number);
			const worn = wears.get(creative.id);
			wear += shown * (worn?.factor ?? 1);
			exposure += shown * (worn?.exposure ?? 1);
			const paid = (bought.cents[s] as number) * (priced[c] as number);
			cents += paid;
			return {
				creativeId: creative.id,
				placement: slot.placement,
				impressions: shown,
				cents: paid,
				action: creative.action * (worn?.factor ?? 1),
				conversion: creative.conversion * keen,
				overrated: creative.overrated,
			};
		});
	});
	return {
		rows,
		impressions,
		cents,
		newReach: reached(today.shown + impressions, pool) - before,
		limitedBy: bought.limitedBy,
		wear: impressions > 0 ? wear / impressions : null,
		exposure: impressions > 0 ? exposure / impressions : 1,
	};
}

/** What is left of the conversion rate after so many impressions. */
function keenness(shown: number, pool: number): number {
	return 1 - (saturationCosts * reached(shown, pool)) / pool;
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

function wearBy(creatives: readonly string[], coming: Map<string, number>, worn: Today["worn"], pool: number): Map<string, number> {
	return new Map(creatives.map((id) => [id, wearOf(worn[id] ?? 0, coming.get(id) ?? 0, pool).factor]));
}

/** Shares of a placement's impressions: equal in a test, else by the square of what the auction thinks of each. Design choice. */
function sharesOf({ creatives }: OfferedSlot, wear: Map<string, number>, forClicks: boolean, even: boolean): number[] {
	const thought = creatives.map((creative) => {
		const value = even ? 1 : resultRate(creative, wear, forClicks) * creative.quality;
		return value * value;
	});
	const sum = thought.reduce((a, b) => a + b, 0);
	return thought.map((value) => (sum > 0 ? value / sum : 1 / creatives.length));
}

/** What each pays of a placement's cents: quality makes impressions cheaper. */
function pricedShares({ creatives }: OfferedSlot, shares: readonly number[]): number[] {
	const parts = creatives.map(({ quality }, c) => (shares[c] as number) / quality);
	const sum = parts.reduce((a, b) => a + b, 0);
	return parts.map((part) => part / sum);
}

function resultRate({ id, action, conversion, overrated }: OfferedCreative, wear: Map<string, number>, forClicks: boolean): number {
	return action * (wear.get(id) ?? 1) * (forClicks ? 1 : conversion * overrated);
}

function daySlot(
	slot: OfferedSlot,
	shares: readonly number[],
	wear: Map<string, number>,
	forClicks: boolean,
	keen: number,
	today: Today,
): DaySlot {
	let rate = 0;
	let dearness = 0;
	for (const [c, creative] of slot.creatives.entries()) {
		rate += (shares[c] as number) * resultRate(creative, wear, forClicks);
		dearness += (shares[c] as number) / creative.quality;
	}
	const rivals = slot.level * today.prices(slot.placement);
	rate = Math.max(rate * (forClicks ? 1 : keen), 1e-12);
	return {
		auctions: today.people * slot.auctionsEach,
		level: rivals * today.premium * dearness,
		rate,
		weight: rate / (today.premium * dearness),
		rivals,
	};
}

function delivered(slots: readonly OfferedSlot[], shares: readonly number[][], { impressions }: Bought): Map<string, number> {
	const coming = new Map<string, number>();
	for (const [s, { creatives }] of slots.entries()) {
		for (const [c, { id }] of creatives.entries()) {
			coming.set(id, (coming.get(id) ?? 0) + (impressions[s] as number) * ((shares[s] as number[])[c] as number));
		}
	}
	return coming;
}

function total(by: Map<string, number>): number {
	let sum = 0;
	for (const value of by.values()) sum += value;
	return sum;
}
