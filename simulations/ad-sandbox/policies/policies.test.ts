import { expect, test } from "vitest";
import { calibrate } from "../../kernel/calibration.ts";
import { playPolicy } from "../../kernel/replay.ts";
import { generateCampaign } from "../make.ts";
import { retell, spentOn } from "../retold.ts";
import { adSandbox } from "../simulation.ts";
import { testResults, worthOf } from "../test-results.ts";
import { promise, weigh } from "./weigh.ts";

const account = [
	{
		id: "old-one",
		ranDays: 20,
		settings: {
			objective: "leads" as const,
			audience: {
				source: { kind: "people" as const, interests: [] },
				places: ["suburb"],
				ages: ["old"],
				placements: ["commons-feed" as const],
				exclude: [],
			},
			creatives: ["ad-1", "ad-5"],
			dailyBudgetCents: 9000,
			bidding: { kind: "lowest-cost" as const },
			startDay: 1,
			endDay: 400,
			pacing: "even" as const,
		},
	},
];

test.each([
	{ name: "a campaign begun from nothing", scenario: generateCampaign(3) },
	{ name: "an account taken over", scenario: generateCampaign(6, { account }) },
	{ name: "a campaign with a fixed date", scenario: generateCampaign(7, { weeks: 3, deadlineDay: 17 }) },
	{
		name: "a small budget in a dear month",
		scenario: generateCampaign(5, { budgetCents: 120_000, visitors: 400, startsOn: { month: 11, day: 3 } }),
	},
])("$name: all demands of MODELS 4 hold over five seeds", ({ scenario }) => {
	const { demands } = calibrate(adSandbox, scenario, [1, 2, 3, 4, 5], 60);
	expect(demands.filter(({ met }) => !met)).toEqual([]);
});

test("the expert stops what the brief does not mean, and nothing of it is spent after", () => {
	const scenario = generateCampaign(6, { account });
	const { run } = playPolicy(adSandbox, scenario, 1, adSandbox.policies.expert);
	expect(run.log[0]).toEqual({ type: "pause", adSetId: "old-one" });
	expect(retell(run).final.truth.some(({ adSetId }) => adSetId === "old-one")).toBe(false);
});

test("the expert's test is large enough, ended as its figures say, and the budget is put to use to the last per cent", () => {
	for (const seed of [1, 2, 3]) {
		const retold = retell(playPolicy(adSandbox, generateCampaign(seed), seed, adSandbox.policies.expert).run);
		expect(testResults(retold.final).map(worthOf)).toEqual([1]);
		expect(spentOn(retold.useful) / retold.scenario.budgetCents).toBeGreaterThan(0.98);
	}
});

test("a few lucky clicks make no winner: promises lean towards what is usual", () => {
	const read = { usualClickRate: 0.02, usualConversionRate: 0.08, creatives: [], adSets: [] } as unknown as Parameters<typeof weigh>[1];
	const tally = (impressions: number, clicks: number, conversions: number) => ({
		impressions,
		clicks,
		conversions,
		newReach: 0,
		spentCents: 0,
	});
	expect(promise(tally(0, 0, 0), read)).toBeCloseTo(1.6, 10);
	expect(promise(tally(50, 4, 2), read)).toBeLessThan(2.5);
	expect(promise(tally(40_000, 1600, 130), read)).toBeGreaterThan(3);
	expect(weigh(["a", "b"], read).map(({ creativeId }) => creativeId)).toEqual(["a", "b"]);
});
