import type { AdSetSettings } from "./action.ts";
import { expectedClaims } from "./attribution.ts";
import { peopleIn } from "./audience.ts";
import { partsOf } from "./contest.ts";
import { type DayPlan, planDay, type Today } from "./deliver.ts";
import { eventsAfter, eventsOf, learningPremium } from "./learning.ts";
import { offerOf } from "./offer.ts";
import { overlapShares, selfBiddingFactor } from "./overlap.ts";
import { reached } from "./reach.ts";
import type { AdScenario } from "./schema.ts";
import { seasonOf } from "./season.ts";
import type { Limit } from "./state.ts";
import { cameFor, staying } from "./visitors.ts";

/** What a fresh ad set may expect: a platform's forecast, in closed form, before any chance. Cents are not rounded. */
export interface Forecast {
	/** People in the audience on the first day. */
	people: number;
	/** One entry a day, running totals. */
	days: readonly ForecastDay[];
	spendCents: number;
	impressions: number;
	/** Distinct people, and impressions for each of them; 0 where nothing is shown. */
	reach: number;
	frequency: number;
	/** Cents a thousand; null where nothing is shown. */
	cpmCents: number | null;
	clicks: Band;
	/** As a platform would report them. */
	conversions: Band;
	/** Of those, the ones that would not come without the ads. */
	caused: number;
	/** Cents a reported conversion; null without any. */
	costCents: number | null;
	/** Cents that the next reported conversion would cost, by a slightly larger budget; null where more money buys no more. */
	marginalCents: number | null;
	/** What that slightly larger budget adds: what `marginalCents` is made of. */
	added: { spendCents: number; conversions: number };
	/** What holds delivery back on the last day on which there is any. */
	limitedBy: Limit;
}

export interface ForecastDay {
	day: number;
	spendCents: number;
	impressions: number;
	reach: number;
	clicks: number;
	conversions: number;
}

/** Four runs out of five end between `low` and `high`. */
export interface Band {
	expected: number;
	low: number;
	high: number;
}

/** Quantile of 90 %, for a band of 80 %. */
const eightyPercent = 1.2815515655446004;
/** How much larger the budget is that tells what the next conversion costs. */
const slightlyMore = 0.05;

/** One ad set, alone in the account, from the campaign's first day on. */
export function forecast(scenario: AdScenario, settings: AdSetSettings, days: number): Forecast {
	return forecastPlan(scenario, [settings], days)[0] as Forecast;
}

/**
 * Ad sets side by side: they bid against each other where their audiences overlap, and share the campaign's budget.
 *
 * @param days whole, ≥ 0
 * @returns one forecast each, in the same order
 */
export function forecastPlan(scenario: AdScenario, plan: readonly AdSetSettings[], days: number): readonly Forecast[] {
	const dearer = overlapShares(
		scenario,
		plan,
		plan.map(() => true),
	).map(selfBiddingFactor);
	const parts = partsOf(
		scenario,
		plan,
		plan.map(({ dailyBudgetCents }) => dailyBudgetCents),
	);
	const share = Math.min(1, scenario.budgetCents / Math.max(1, wantedCents(plan, days)));
	return plan.map((settings, place) => {
		const against = { dearer: dearer[place] as number, part: parts[place] as Today["part"] };
		const told = expectation(scenario, settings, days, against, share);
		const more = expectation(scenario, settings, days, against, share * (1 + slightlyMore));
		const next = more.conversions.expected - told.conversions.expected;
		const added = { spendCents: more.spendCents - told.spendCents, conversions: next };
		const marginalCents = next > 1e-6 * told.conversions.expected ? added.spendCents / next : null;
		return { ...told, added, marginalCents };
	});
}

function wantedCents(plan: readonly AdSetSettings[], days: number): number {
	return plan.reduce((sum, { dailyBudgetCents, startDay, endDay }) => {
		return sum + dailyBudgetCents * Math.max(0, Math.min(days, endDay) - startDay + 1);
	}, 0);
}

function expectation(
	scenario: AdScenario,
	settings: AdSetSettings,
	days: number,
	against: { dearer: number; part: Today["part"] },
	share: number,
): Forecast {
	const { audience } = settings;
	const offer = offerOf(scenario, settings);
	const people = peopleIn(scenario, audience, 0);
	const told = { spendCents: 0, impressions: 0, reach: 0, clicks: 0, conversions: 0 };
	const list: ForecastDay[] = [];
	const newVisitors: { day: number; people: number }[] = [];
	const worn: Record<string, number> = {};
	let events: readonly number[] = [];
	let recentClicks: readonly number[] = [];
	let caused = 0;
	let spread = { clicks: 0, conversions: 0 };
	let limitedBy: Limit = people < 1 ? "no-audience" : "budget";
	const last = Math.min(days, settings.endDay);
	for (let day = settings.startDay; day <= last; day++) {
		const here = peopleIn(scenario, audience, cameFor(audience, newVisitors, day - 1));
		const price = seasonOf(scenario.startsOn, day) * against.dearer;
		const plan = planDay(offer, settings, {
			people: here,
			budgetCents: settings.dailyBudgetCents * share,
			prices: () => price,
			part: against.part,
			premium: learningPremium(eventsOf(events)),
			shown: told.impressions,
			worn,
			test: null,
		});
		const day0 = expected(plan);
		recentClicks = eventsAfter(recentClicks, day0.clicks);
		const viewed = here > 0 ? reached(plan.impressions, here * offer.reachable) / here : 0;
		const touched = { audience, people: here, viewed, clicked: here > 0 ? eventsOf(recentClicks) / here : 0, wouldHave: day0.wouldHave };
		const conversions = day0.caused + (plan.impressions > 0 ? expectedClaims(scenario, touched) : 0);
		for (const { creativeId, impressions } of plan.rows) worn[creativeId] = (worn[creativeId] ?? 0) + impressions;
		events = eventsAfter(events, settings.objective === "traffic" ? day0.clicks : conversions);
		if (audience.source.kind !== "visitors") newVisitors.push({ day, people: staying * day0.clicks });
		told.spendCents += plan.cents;
		told.impressions += plan.impressions;
		told.reach += plan.newReach;
		told.clicks += day0.clicks;
		told.conversions += conversions;
		caused += day0.caused;
		spread = { clicks: spread.clicks + day0.clickSpread, conversions: spread.conversions + conversions };
		limitedBy = plan.limitedBy;
		list.push({ day, ...told });
	}
	const { spendCents, impressions, reach } = told;
	return {
		people,
		days: list,
		spendCents,
		impressions,
		reach,
		frequency: reach > 0 ? impressions / reach : 0,
		cpmCents: impressions > 0 ? (1000 * spendCents) / impressions : null,
		clicks: band(told.clicks, spread.clicks),
		conversions: band(told.conversions, spread.conversions),
		caused,
		costCents: told.conversions > 0 ? spendCents / told.conversions : null,
		marginalCents: null,
		added: { spendCents: 0, conversions: 0 },
		limitedBy,
	};
}

/** A day's means, and the variance of its clicks. */
function expected({ rows }: DayPlan): { clicks: number; clickSpread: number; caused: number; wouldHave: number } {
	const sum = { clicks: 0, clickSpread: 0, caused: 0, wouldHave: 0 };
	for (const { impressions, action, conversion, overrated } of rows) {
		const clicks = impressions * action;
		sum.clicks += clicks;
		sum.clickSpread += clicks * (1 - action);
		sum.caused += clicks * conversion;
		sum.wouldHave += clicks * conversion * (overrated - 1);
	}
	return sum;
}

function band(expected: number, variance: number): Band {
	const half = eightyPercent * Math.sqrt(variance);
	return { expected, low: Math.max(0, expected - half), high: expected + half };
}
