import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { expectOrderedMoments } from "../kernel/debrief.test-suite.ts";
import { playPolicy } from "../kernel/replay.ts";
import type { AdAction, AdSetSettings } from "./action.ts";
import { weights } from "./criteria.ts";
import { debrief } from "./debrief.ts";
import { figureIds, seriesIds } from "./debrief-ids.ts";
import { generateCampaign, makeAudience, makeCampaign, makeCreative, makeSettings } from "./make.ts";
import { reasons } from "./reasons.ts";
import type { AdScenario } from "./schema.ts";
import { adSandbox } from "./simulation.ts";

const words = load(readFileSync("content/en/ui/ads-debrief.yaml", "utf8")) as Record<string, string>;
const players = Object.entries({ ...adSandbox.policies, ...adSandbox.tricks }).map(([name, policy]) => ({ name, policy }));

test("every reason, criterion, figure and series has its words, and what to practise too", () => {
	const criteria = Object.keys(weights);
	const keys = [
		...Object.values(reasons).flat(),
		...criteria.flatMap((id) => [`criterion-${id}`, `criterion-${id}-about`, `practise-${id}`]),
		...figureIds.map((id) => `figure-${id}`),
		...seriesIds.map((id) => `series-${id}`),
	];
	for (const key of keys) expect((words[key] ?? "").length, key).toBeGreaterThan(4);
});

const scenario = makeCampaign({
	budgetCents: 98_000,
	creatives: [makeCreative({ id: "bread", appeal: 2 }), makeCreative({ id: "oven" })],
	questions: [{ id: "waste", kind: "waste-share", afterDay: 7 }],
});
const sport = makeAudience({ source: { kind: "people", interests: ["sport"] } });
const visitors = makeAudience({ source: { kind: "visitors", days: 30 } });
const settingsOf = (own: Partial<AdSetSettings>) =>
	makeSettings({ audience: sport, creatives: ["bread", "oven"], dailyBudgetCents: 3500, ...own });
const create = (own: Partial<AdSetSettings> = {}, adSetId = "one"): AdAction => ({
	type: "create-ad-set",
	adSetId,
	settings: settingsOf(own),
});
const edit = (own: Partial<AdSetSettings>): AdAction => ({ type: "edit-ad-set", adSetId: "one", settings: settingsOf(own) });
const wait = (days: number): AdAction => ({ type: "wait", days });
const startTest: AdAction = { type: "start-test", adSetId: "one", creatives: ["bread", "oven"] };
const endTest = (keep: string): AdAction => ({ type: "end-test", adSetId: "one", keep });
const answer = (choice: string): AdAction => ({ type: "answer", questionId: "waste", choice });
const told = (log: readonly AdAction[], of: AdScenario = scenario) =>
	debrief({ simulation: "ad-sandbox", version: 1, scenario: of, seed: 1, log }).moments.map(({ because }) => because);
const worn: AdScenario = { ...scenario, budgetCents: 1_000_000, visitors: 2000 };

test.each<{ because: string; log: readonly AdAction[]; of?: AdScenario }>([
	{ because: "budget-used", log: [create()] },
	{ because: "inside-brief", log: [create()] },
	{ because: "left-to-learn", log: [create({ dailyBudgetCents: 35_000 })], of: { ...scenario, budgetCents: 1_000_000 } },
	{ because: "test-trusted", log: [create(), startTest, wait(14), endTest("bread")] },
	{
		because: "test-left-open",
		log: [create(), startTest, wait(14), endTest("none")],
		of: { ...scenario, creatives: [makeCreative({ id: "bread" }), makeCreative({ id: "oven" })] },
	},
	{
		because: "worn-creative-rested",
		log: [create({ audience: visitors, dailyBudgetCents: 20_000 }), wait(14), edit({ audience: visitors, creatives: ["oven"] })],
		of: worn,
	},
	{ because: "retargeting-small", log: [create(), create({ audience: visitors, dailyBudgetCents: 300 }, "again")] },
	{ because: "question-right", log: [create(), wait(7), answer("under-5")] },
	{ because: "nothing-delivered", log: [create(), create({ creatives: [] }, "empty")] },
	{ because: "days-unused", log: [wait(10), create()] },
	{ because: "budget-left", log: [create({ dailyBudgetCents: 1000 })] },
	{ because: "test-missing", log: [create()] },
	{ because: "test-too-small", log: [create(), startTest, wait(1), endTest("none")] },
	{ because: "test-unended", log: [create(), startTest] },
	{ because: "worn-creative-left", log: [create({ audience: visitors, dailyBudgetCents: 20_000 })], of: worn },
	{ because: "overlap-left", log: [create({ dailyBudgetCents: 1700 }), create({ dailyBudgetCents: 1700 }, "two"), wait(14)] },
	{ because: "question-wrong", log: [create(), wait(7), answer("over-50")] },
	{ because: "question-unanswered", log: [create()] },
	{ because: "outside-brief", log: [create({ audience: makeAudience() })] },
	{ because: "dumped-on-a-day", log: [create({ dailyBudgetCents: 98_000 })] },
	{ because: "saved-for-the-end", log: [create({ startDay: 22, dailyBudgetCents: 14_000 })] },
	{ because: "learning-reset", log: [create(), wait(1), edit({ dailyBudgetCents: 5000 })] },
	{ because: "test-peeked", log: [create(), startTest, wait(1), endTest("bread")] },
	{ because: "test-misread", log: [create(), startTest, wait(14), endTest("oven")] },
	{
		because: "claim-without-test",
		log: [create(), wait(1), edit({ creatives: ["bread"] })],
		of: { ...scenario, creatives: [makeCreative({ id: "bread" }), makeCreative({ id: "oven" })] },
	},
	{ because: "audience-worn", log: [create({ audience: visitors, dailyBudgetCents: 20_000 })], of: worn },
	{ because: "retargeting-fed", log: [create({ audience: visitors })] },
	{ because: "clicks-bought", log: [create({ objective: "traffic" })] },
	{ because: "after-deadline", log: [create()], of: { ...scenario, deadlineDay: 14 } },
])("$because", ({ because, log, of }) => {
	expect(told(log, of)).toContain(because);
});

test("what was stopped because it spent outside the brief is told, and what was kept is not", () => {
	const account = [{ id: "old", ranDays: 9, settings: makeSettings({ creatives: ["oven"] }) }];
	const taken = { ...scenario, account };
	expect(told([{ type: "pause", adSetId: "old" }], taken)).toContain("waste-stopped");
	expect(told([create()], taken)).not.toContain("waste-stopped");
});

test.each(players)("$name: moments are in order of time, rest on known reasons, and name the act they came of", ({ policy }) => {
	const { run } = playPolicy(adSandbox, generateCampaign(2), 3, policy);
	expectOrderedMoments(debrief(run).moments, run, reasons);
});

test("series have a point a day in order, and sums only grow; what is caused is at most what is reported", () => {
	const { series, figures } = debrief(playPolicy(adSandbox, generateCampaign(2), 3, adSandbox.policies.competent).run);
	for (const id of seriesIds) {
		const days = series[id]?.map(({ at }) => at / 86_400) ?? [];
		expect(days).toEqual(days.toSorted((a, b) => a - b));
		expect(days.at(-1)).toBe(28);
	}
	for (const id of ["reported", "caused"] as const) {
		const values = series[id]?.map(({ value }) => value) ?? [];
		expect(values).toEqual(values.toSorted((a, b) => a - b));
		expect(values.at(-1)).toBe(figures[id]);
	}
	expect(figures.caused ?? Number.NaN).toBeLessThanOrEqual(figures.reported ?? Number.NaN);
	expect(series.spend?.reduce((sum, { value }) => sum + value, 0)).toBe(figures["spent-cents"]);
});

test("the expert's run stands beside the player's, and there is nothing left for the expert to practise", () => {
	const { run } = playPolicy(adSandbox, generateCampaign(2), 3, adSandbox.policies.careless);
	const { expert, series, figures, practise, log } = debrief(run);
	expect(Object.keys(expert.series)).toEqual(Object.keys(series));
	expect(Object.keys(expert.figures)).toEqual(Object.keys(figures));
	expect(expert.figures.score).toBe(100);
	expect(expert.log.some(({ action }) => action.type === "wait")).toBe(false);
	expect(log.map(({ action }) => action)).toEqual(run.log);
	expect(practise[0]).toBe("outcome");
	expect(debrief(playPolicy(adSandbox, generateCampaign(2), 3, adSandbox.policies.expert).run).practise).toEqual([]);
});

test("the right answers are told beside what was answered, as of the day", () => {
	const log = [create(), wait(7), answer("over-50"), wait(21)];
	expect(debrief({ simulation: "ad-sandbox", version: 1, scenario, seed: 1, log }).answers).toEqual({ waste: "under-5" });
});

test("a run without acts, and one that breaks off where an act is refused, have a debrief too", () => {
	const empty = debrief({ simulation: "ad-sandbox", version: 1, scenario: makeCampaign({ questions: [] }), seed: 1, log: [] });
	expect(empty).toMatchObject({ log: [], figures: { "spent-cents": 0, "cpa-caused-cents": null, frequency: null } });
	expect(empty.counterfactuals).toHaveLength(1);
	const refused = debrief({ simulation: "ad-sandbox", version: 1, scenario, seed: 1, log: [{ type: "pause", adSetId: "nobody" }] });
	expect(refused.log).toEqual([]);
});
