/**
 * What "How the ad market works" plots: each point is measured by playing campaigns, or auctions one by one; none is read
 * from a coefficient.
 */
import type { Point } from "../../kernel/curve.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { mean } from "../../kernel/statistics.ts";
import { makeSettings } from "../make.ts";
import { observe } from "../observe.ts";
import { market } from "./auctions.ts";
import { account, credited } from "./causing.ts";
import { between, clicksByShowings } from "./exposures.ts";
import { priceIn } from "./prices.ts";
import { budgetFor, cpm, create, play, playOn, quietCampaign, totals, wait } from "./runs.ts";
import { looks } from "./tests.ts";

/** Price, and gain of each bidder, of auctions among so many like ones, against those among two. */
export function byRivals(rounds = 4000): Readonly<Record<"price" | "gain", readonly Point<number>[]>> {
	const sold = [2, 3, 4, 6, 8, 10].map((bidders) => ({ bidders, ...market(bidders, rounds) }));
	const two = sold[0] as (typeof sold)[number];
	return {
		price: sold.map(({ bidders, price }) => ({ at: bidders, value: price / two.price })),
		gain: sold.map(({ bidders, gain }) => ({ at: bidders, value: gain / two.gain })),
	};
}

/** Currency units a thousand impressions cost, by the share of an audience's auctions that one wins, per cent. */
export function priceByShare(): readonly Point<number>[] {
	const auctions = 1_000_000;
	const scenario = quietCampaign(5_000_000, auctions);
	const played = (dailyBudgetCents: number) => play(scenario, 1, [create({ dailyBudgetCents }), wait(1)]);
	return [2, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90].map((share) => ({
		at: share,
		value: cpm(played(budgetFor((share / 100) * auctions, played))) / 100,
	}));
}

/** People reached, per cent of all, by impressions for each of them. */
export function reachByImpressions(): readonly Point<number>[] {
	const people = 1_000_000;
	const scenario = quietCampaign(people, 5 * people);
	const played = (dailyBudgetCents: number) => play(scenario, 1, [create({ dailyBudgetCents }), wait(1)]);
	const measured = [0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3.5, 4].map((each) => {
		const { adSets } = observe(played(budgetFor(each * people, played)));
		return { at: each, value: (100 * (adSets[0]?.reach ?? 0)) / people };
	});
	return [{ at: 0, value: 0 }, ...measured];
}

/** Clicks of the first, second, … showing of one ad against those of the first, per cent. */
export function clicksByShowing(seeds = 4): readonly Point<number>[] {
	const runs = overSeeds(seeds, clicksByShowings);
	return [1, 2, 3, 4].map((nth) => ({
		at: nth,
		value: 100 * mean(runs.map((points) => (between(points, nth) - (nth > 1 ? between(points, nth - 1) : 0)) / between(points, 1))),
	}));
}

/** Price of a thousand impressions in each month against the year's mean, per cent of it. */
export function priceByMonth(seeds = 2): readonly Point<number>[] {
	const prices = Array.from({ length: 12 }, (_, i) => mean(overSeeds(seeds, (seed) => priceIn(i + 1, seed))));
	return prices.map((price, i) => ({ at: i + 1, value: (100 * price) / mean(prices) }));
}

/** What a result costs in each week of a campaign that is left alone, and of one that is changed every week. */
export function costByWeek(seeds = 60): Readonly<Record<"alone" | "changed", readonly Point<number>[]>> {
	const weeks = [1, 2, 3, 4];
	const scenario = quietCampaign(20_000_000, 39_800, { startsOn: { month: 4, day: 1 } });
	const budget = 30_000;
	const runs = (change: boolean) =>
		overSeeds(seeds, (seed) => {
			let state = play(scenario, seed, [create({ dailyBudgetCents: budget, creatives: ["bread"] })]);
			return weeks.map((week) => {
				const before = totals(state);
				if (change && week > 1) {
					const creatives = [week % 2 === 0 ? "oven" : "bread"];
					state = playOn(state, [{ type: "edit-ad-set", adSetId: "it", settings: makeSettings({ dailyBudgetCents: budget, creatives }) }]);
				}
				state = playOn(state, [wait(7)]);
				const { spentCents, conversions } = totals(state);
				return { cents: spentCents - before.spentCents, conversions: conversions - before.conversions };
			});
		});
	const costs = (change: boolean) => {
		const played = runs(change);
		return weeks.map((week, i) => ({
			at: week,
			value: mean(played.map((one) => one[i]?.cents ?? 0)) / mean(played.map((one) => one[i]?.conversions ?? 0)) / 100,
		}));
	};
	return { alone: costs(false), changed: costs(true) };
}

/** Conversions of a four-week account with three audiences: as the platform reports them, and as the ads caused them. */
export function reportedAndCaused(seeds = 20): readonly { at: string; reported: number; caused: number }[] {
	const states = overSeeds(seeds, account);
	return ["people", "alike", "visitors"].map((id) => {
		const all = states.map((state) => credited(state, id));
		return { at: id, reported: mean(all.map(({ reported }) => reported)), caused: mean(all.map(({ caused }) => caused)) };
	});
}

/** Tests of two equal ads that are called a difference, per cent, by how often one looks. */
export function calledByLooks(seeds = 250): readonly Point<number>[] {
	const runs = overSeeds(seeds, looks);
	return [1, 2, 4, 5, 10, 20].map((times) => ({
		at: times,
		value: 100 * mean(runs.map((found) => (found.some((isCalled, day) => isCalled && (day + 1) % (20 / times) === 0) ? 1 : 0))),
	}));
}
