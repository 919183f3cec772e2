import { exp } from "../kernel/math.ts";
import { normal, uniform } from "../kernel/rng.ts";
import type { AdSetSettings } from "./action.ts";
import { claimed, type OrganicDay, organicOn } from "./attribution.ts";
import { peopleIn, traitsOf } from "./audience.ts";
import { carriedToday, carryAfter } from "./carry-over.ts";
import { partsOf } from "./contest.ts";
import { type DayPlan, planDay, type Today } from "./deliver.ts";
import { type DrawnDay, drawDay, withClaims } from "./draw.ts";
import { eventsAfter, eventsOf, eventsToLearn, learningPremium } from "./learning.ts";
import { allowances, isOn, leftCents } from "./ledger.ts";
import { dayNotices } from "./notices.ts";
import { offerOf } from "./offer.ts";
import { overlapShares, type Strand, selfBiddingFactor, webOf } from "./overlap.ts";
import { reached } from "./reach.ts";
import { seasonOf } from "./season.ts";
import type { AdSetState, AdState } from "./state.ts";
import { runningTest } from "./testing.ts";
import { cameFor, staying } from "./visitors.ts";
import type { Placement } from "./vocabulary.ts";

/** A day's prices differ from the season's by so much, in logarithms. Design choice: a few per cent. */
const restlessness = 0.05;

/** An account while days pass: what a step copies once and then fills. */
export type Account = { -readonly [Key in keyof AdState]: AdState[Key] extends readonly (infer One)[] ? One[] : AdState[Key] };

/** Everything of one day. Days before the first cost the campaign nothing and count for nothing but what they wore out. */
export function passDay(account: Account, day: number): void {
	const { scenario, seed } = account;
	const settings = account.adSets.map((adSet) => adSet.settings);
	const on = account.adSets.map((adSet) => isOn(adSet, day));
	const allowed = allowances(account.adSets, on, day >= 1 ? leftCents(account) : Number.POSITIVE_INFINITY);
	const overlaps = overlapShares(scenario, settings, on);
	const parts = partsOf(
		scenario,
		settings,
		account.adSets.map((adSet, place) => demandOf(account, adSet, allowed[place] as number)),
	);
	const prices = pricesOn(account, day);
	const organic = organicOn(scenario, seed, day);
	const left = { ...organic };
	const came = account.adSets.map((_, place): DrawnDay | null => {
		if (!on[place]) return null;
		const dearer = selfBiddingFactor(overlaps[place] as number);
		const market = {
			budgetCents: allowed[place] as number,
			prices: (placement: Placement) => prices(placement) * dearer,
			part: parts[place] as Today["part"],
		};
		return deliver(account, place, day, market, left);
	});
	spill(account, settings, came);
	const sum = { caused: 0, expected: 0, came: 0 };
	for (const [place, drawn] of came.entries()) {
		sum.caused += drawn?.caused ?? 0;
		sum.expected += drawn?.expected ?? 0;
		if (settings[place]?.audience.source.kind !== "visitors") sum.came += staying * (drawn?.clicks ?? 0);
	}
	if (sum.came > 0) account.newVisitors.push({ day, people: sum.came });
	if (day < 1) return;
	const carried = carriedToday(account.carry);
	account.sales.push({ day, organic: organic.visitors + organic.others, caused: sum.caused, expected: sum.expected, carried });
	account.carry = carryAfter(account.carry, day, sum.expected);
	account.day = day;
}

/** What an ad set would spend on a day: no more than everything costs, and than it got rid of on a day on which money was left over. */
function demandOf({ scenario }: Account, { settings, last }: AdSetState, allowedCents: number): number {
	if (allowedCents === 0) return 0;
	const { slots } = offerOf(scenario, settings);
	let everything = 0;
	for (const { auctionsEach, level } of slots) everything += auctionsEach * level;
	const demand = Math.min(allowedCents, everything * peopleIn(scenario, settings.audience, 0));
	const short = last !== null && last.limitedBy !== "budget";
	return short ? Math.min(demand, last.spentCents + 1) : demand;
}

/** Season and the day's own mood, by placement. */
function pricesOn({ scenario, seed }: Account, day: number): (placement: Placement) => number {
	const season = seasonOf(scenario.startsOn, day);
	const known = new Map(scenario.placements.map(({ id }) => [id, season * exp(restlessness * normal(seed, `day-${day}`, `price ${id}`))]));
	return (placement) => known.get(placement) ?? season;
}

/** One ad set's day: planned, drawn, claimed, booked. */
function deliver(
	account: Account,
	place: number,
	day: number,
	market: Pick<Today, "budgetCents" | "prices" | "part">,
	left: OrganicDay,
): DrawnDay {
	const { scenario, seed } = account;
	const adSet = account.adSets[place] as AdSetState;
	const { settings, shown, worn } = adSet;
	const offer = offerOf(scenario, settings);
	const people = peopleIn(scenario, settings.audience, cameFor(settings.audience, account.newVisitors, day - 1));
	const plan = planDay(offer, settings, {
		...market,
		people,
		premium: learningPremium(eventsOf(adSet.events)),
		shown,
		worn,
		test: runningTest(adSet)?.creatives ?? null,
	});
	const drawn = drawDay(seed, adSet.id, day, plan, adSet.reached);
	const clicks = eventsAfter(adSet.clicks, drawn.clicks);
	let claims = 0;
	if (drawn.impressions > 0) {
		const touched = {
			audience: settings.audience,
			people,
			viewed: reached(drawn.impressions, people * offer.reachable) / people,
			clicked: eventsOf(clicks) / people,
			wouldHave: drawn.wouldHave,
		};
		const { visitors, others } = claimed(scenario, seed, adSet.id, day, touched, left);
		left.visitors -= visitors;
		left.others -= others;
		claims = visitors + others;
	}
	const reported = drawn.caused + claims;
	for (const row of withClaims(drawn.rows, claims, uniform(seed, adSet.id, `${day} claims dealt`))) account.results.push(row);
	book(account, place, day, { plan, drawn, clicks, allowedCents: market.budgetCents, reported });
	return drawn;
}

function book(
	account: Account,
	place: number,
	day: number,
	went: { plan: DayPlan; drawn: DrawnDay; clicks: readonly number[]; allowedCents: number; reported: number },
): void {
	const { plan, drawn, clicks, allowedCents, reported } = went;
	const { spentCents, impressions } = drawn;
	const real = day >= 1;
	const adSet = account.adSets[place] as AdSetState;
	const events = eventsAfter(adSet.events, adSet.settings.objective === "traffic" ? drawn.clicks : reported);
	const newReach = drawn.rows.reduce((sum, row) => sum + row.newReach, 0);
	const after: AdSetState = {
		...adSet,
		settledCents: adSet.settings.dailyBudgetCents,
		spentCents: adSet.spentCents + (real ? spentCents : 0),
		spentBeforeCents: adSet.spentBeforeCents + (real ? 0 : spentCents),
		causedBefore: adSet.causedBefore + (real ? 0 : drawn.expected),
		impressions: adSet.impressions + impressions,
		reached: adSet.reached + drawn.newReach,
		shown: adSet.shown + impressions,
		events,
		clicks,
		learnt: adSet.learnt || eventsOf(events) >= eventsToLearn,
		last: { day, spentCents, allowedCents, impressions, newReach, limitedBy: plan.limitedBy, wear: plan.wear },
	};
	account.adSets[place] = after;
	if (!real) return;
	account.spentCents += spentCents;
	if (impressions > 0) {
		const { insideBrief } = traitsOf(account.scenario, adSet.settings.audience);
		const { caused, expected } = drawn;
		account.truth.push({ day, adSetId: adSet.id, spentCents, impressions, caused, expected, insideBrief, exposure: plan.exposure });
	}
	account.notices.push(...dayNotices(adSet, after, day));
}

/**
 * A creative wears out in everybody who sees it, whichever ad set showed it. Ad sets that do not use it learn of it when they
 * take it up. @see manage.ts
 */
function spill(account: Account, settings: readonly AdSetSettings[], came: readonly (DrawnDay | null)[]): void {
	const { creatives } = account.scenario;
	const showings = came.map((drawn) => (drawn && drawn.impressions > 0 ? byCreative(account, drawn) : null));
	const worn = new Float64Array(settings.length * creatives.length);
	const web = webOf(account.scenario, settings);
	for (const [place, shown] of showings.entries()) {
		if (!shown) continue;
		const row = place * creatives.length;
		for (let c = 0; c < shown.length; c++) worn[row + c] = (worn[row + c] as number) + (shown[c] as number);
		addWear(worn, shown, web[place] as Strand);
	}
	account.adSets = account.adSets.map((adSet, place) => {
		let own: Record<string, number> | null = null;
		for (const [c, { id }] of creatives.entries()) {
			const more = worn[place * creatives.length + c] as number;
			if (more === 0) continue;
			own ??= { ...adSet.worn };
			own[id] = (own[id] ?? 0) + more;
		}
		return own ? { ...adSet, worn: own } : adSet;
	});
}

function addWear(worn: Float64Array, shown: Float64Array, { creatives, cells, creativeShares }: Strand): void {
	for (let i = 0; i < cells.length; i++) {
		const cell = cells[i] as number;
		worn[cell] = (worn[cell] as number) + (creativeShares[i] as number) * (shown[creatives[i] as number] as number);
	}
}

/** Impressions by the creatives' places in the scenario. */
function byCreative({ scenario }: Account, { rows }: DrawnDay): Float64Array {
	const shown = new Float64Array(scenario.creatives.length);
	for (const { creativeId, impressions } of rows) {
		const c = scenario.creatives.findIndex(({ id }) => id === creativeId);
		shown[c] = (shown[c] as number) + impressions;
	}
	return shown;
}
