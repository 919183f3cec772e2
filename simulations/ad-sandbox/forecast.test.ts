import fc from "fast-check";
import { expect, test } from "vitest";
import { overSeeds } from "../kernel/measure.ts";
import { mean } from "../kernel/statistics.ts";
import { create, play, totals, wait } from "./facts/runs.ts";
import { forecast, forecastPlan } from "./forecast.ts";
import { generateCampaign, makeAudience, makeCampaign, makeSettings } from "./make.ts";
import { observe } from "./observe.ts";

const scenario = makeCampaign();
const settings = [
	["prospecting", makeSettings()],
	["a small audience", makeSettings({ audience: makeAudience({ source: { kind: "lookalike", percent: 1 } }), dailyBudgetCents: 15_000 })],
	["retargeting", makeSettings({ audience: makeAudience({ source: { kind: "visitors", days: 30 } }), dailyBudgetCents: 4000 })],
	["clicks", makeSettings({ objective: "traffic" })],
] as const;

test.each(settings)("what is forecast of %s is what comes of it on average", (_what, own) => {
	const told = forecast(scenario, own, 28);
	const played = overSeeds(120, (seed) => play(scenario, seed, [create(own), wait(28)]));
	const average = (of: (state: (typeof played)[number]) => number) => mean(played.map(of));
	const within = (share: number, told: number, average: number) => expect(Math.abs(told / average - 1)).toBeLessThan(share);
	within(
		0.01,
		told.spendCents,
		average(({ spentCents }) => spentCents),
	);
	within(
		0.03,
		told.impressions,
		average((state) => totals(state).impressions),
	);
	within(
		0.03,
		told.reach,
		average((state) => observe(state).adSets[0]?.reach ?? 0),
	);
	within(
		0.04,
		told.clicks.expected,
		average((state) => totals(state).clicks),
	);
	within(
		0.06,
		told.conversions.expected,
		average((state) => totals(state).conversions),
	);
	within(
		0.06,
		told.caused,
		average(({ truth }) => truth.reduce((sum, { caused }) => sum + caused, 0)),
	);
});

test("about four runs of five end inside the band", () => {
	const own = makeSettings({ dailyBudgetCents: 5000 });
	const { low, high } = forecast(scenario, own, 14).conversions;
	const inside = overSeeds(300, (seed) => {
		const { conversions } = totals(play(scenario, seed, [create(own), wait(14)]));
		return conversions >= low && conversions <= high ? 1 : 0;
	});
	expect(mean(inside)).toBeGreaterThan(0.7);
	expect(mean(inside)).toBeLessThan(0.9);
});

test("the next conversion costs more than the mean one where the audience is small", () => {
	const of = (dailyBudgetCents: number) =>
		forecast(scenario, makeSettings({ audience: makeAudience({ source: { kind: "lookalike", percent: 1 } }), dailyBudgetCents }), 28);
	expect(of(20_000).marginalCents ?? 0).toBeGreaterThan(1.3 * (of(20_000).costCents ?? 0));
	expect(of(100_000).marginalCents ?? Number.POSITIVE_INFINITY).toBeGreaterThan(of(20_000).marginalCents ?? 0);
});

test("what the next conversion costs is the money over the conversions that a slightly larger budget adds", () => {
	const { added, marginalCents, spendCents } = forecast(scenario, makeSettings(), 28);
	expect(added.spendCents / spendCents).toBeCloseTo(0.05, 3);
	expect(added.spendCents / added.conversions).toBe(marginalCents);
});

test("a second ad set for the same people makes both dearer, and they share the campaign's budget", () => {
	const alone = forecast(scenario, makeSettings(), 28);
	const [first, second] = forecastPlan(scenario, [makeSettings(), makeSettings()], 28);
	expect(first?.cpmCents ?? 0).toBeGreaterThan(1.1 * (alone.cpmCents ?? 0));
	expect(second).toEqual(first);
	const short = forecastPlan(makeCampaign({ budgetCents: 100_000 }), [makeSettings(), makeSettings()], 28);
	expect(short.reduce((sum, { spendCents }) => sum + spendCents, 0)).toBeCloseTo(100_000);
});

test("nothing that cannot deliver is forecast to", () => {
	for (const own of [{ creatives: [] }, { dailyBudgetCents: 0 }, { audience: makeAudience({ places: [] }) }, { startDay: 29 }]) {
		const { spendCents, reach, cpmCents, costCents, marginalCents } = forecast(scenario, makeSettings(own), 28);
		expect({ spendCents, reach, cpmCents, costCents, marginalCents }).toEqual({
			spendCents: 0,
			reach: 0,
			cpmCents: null,
			costCents: null,
			marginalCents: null,
		});
	}
	expect(forecast(scenario, makeSettings(), 0).days).toEqual([]);
});

test("more money never reaches fewer people nor brings fewer clicks", () => {
	const money = fc.integer({ min: 0, max: 300_000 });
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 50 }), money, money, (seed, a, b) => {
			const made = generateCampaign(seed);
			const audience = makeAudience({ places: ["harbour"], ages: ["young", "middle"], placements: ["commons-feed", "glint-feed"] });
			const of = (dailyBudgetCents: number) => forecast(made, makeSettings({ audience, creatives: ["ad-1", "ad-2"], dailyBudgetCents }), 7);
			const [less, more] = [of(Math.min(a, b)), of(Math.max(a, b))];
			expect(more.reach).toBeGreaterThanOrEqual(less.reach * 0.9999);
			expect(more.clicks.expected).toBeGreaterThanOrEqual(less.clicks.expected * 0.999);
		}),
		{ numRuns: 60 },
	);
});
