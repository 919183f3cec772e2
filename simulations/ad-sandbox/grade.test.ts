import { expect, test } from "vitest";
import { playPolicy } from "../kernel/replay.ts";
import type { AdAction, AdSetSettings } from "./action.ts";
import { grade } from "./grade.ts";
import { generateCampaign, makeAudience, makeCampaign, makeCreative, makeSettings } from "./make.ts";
import { outcomeOf } from "./outcome.ts";
import { retell } from "./retold.ts";
import type { AdScenario } from "./schema.ts";
import { adSandbox } from "./simulation.ts";
import type { CriterionId } from "./vocabulary.ts";

const campaign = makeCampaign({
	creatives: [makeCreative({ id: "bread", appeal: 2 }), makeCreative({ id: "oven" })],
	questions: [{ id: "waste", kind: "waste-share", afterDay: 7 }],
});
const runOf = (scenario: AdScenario, log: readonly AdAction[], seed = 1) => ({ simulation: "ad-sandbox", version: 1, scenario, seed, log });
const criterion = (id: CriterionId, log: readonly AdAction[], scenario = campaign) =>
	grade(runOf(scenario, log)).criteria.find((one) => one.id === id)?.score ?? Number.NaN;

const sport = makeAudience({ source: { kind: "people", interests: ["sport"] } });
const settingsOf = (own: Partial<AdSetSettings>) =>
	makeSettings({ audience: sport, creatives: ["bread", "oven"], dailyBudgetCents: 35_000, ...own });
const create = (own: Partial<AdSetSettings> = {}, adSetId = "one"): AdAction => ({
	type: "create-ad-set",
	adSetId,
	settings: settingsOf(own),
});
const edit = (own: Partial<AdSetSettings>): AdAction => ({ type: "edit-ad-set", adSetId: "one", settings: settingsOf(own) });
const wait = (days: number): AdAction => ({ type: "wait", days });
const startTest: AdAction = { type: "start-test", adSetId: "one", creatives: ["bread", "oven"] };
const endTest = (keep: string): AdAction => ({ type: "end-test", adSetId: "one", keep });

test("the weights sum to 1, with questions and without, and raw is the weighted sum", () => {
	for (const scenario of [campaign, { ...campaign, questions: [] }]) {
		const { raw, criteria } = grade(runOf(scenario, [create(), wait(28)]));
		expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
		expect(criteria.reduce((sum, { score, weight }) => sum + score * weight, 0)).toBeCloseTo(raw, 12);
		expect(criteria.some(({ id }) => id === "reading")).toBe(scenario.questions.length > 0);
	}
});

test("doing nothing scores 0 and the expert 100 on every seed", () => {
	for (const seed of [1, 2, 3]) {
		const scenario = generateCampaign(seed);
		expect(grade(playPolicy(adSandbox, scenario, seed, adSandbox.policies.idle).run).score).toBe(0);
		expect(grade(playPolicy(adSandbox, scenario, seed, adSandbox.policies.expert).run).score).toBe(100);
	}
});

test("a run that is not over is graded as if it had been waited out, and a log that goes wrong up to there", () => {
	const whole = grade(runOf(campaign, [create(), wait(28)]));
	expect(grade(runOf(campaign, [create(), wait(3)]))).toEqual(whole);
	expect(grade(runOf(campaign, [create(), { type: "pause", adSetId: "nobody" }, { type: "pause", adSetId: "one" }]))).toEqual(whole);
});

test("conversions of people whom the brief does not mean are worth nothing, and cost as much", () => {
	const everybody = [create({ audience: makeAudience() }), wait(28)];
	expect(criterion("audience", everybody)).toBeCloseTo(20, 0);
	expect(criterion("audience", [create(), wait(28)])).toBeGreaterThan(95);
	expect(criterion("outcome", everybody)).toBeLessThan(criterion("outcome", [create(), wait(28)]) / 2);
});

test("what follows after the last day counts, so that spending the same in another week brings as much", () => {
	const week = (from: number) => outcomeOf(retell(runOf(campaign, [create({ startDay: from, endDay: from + 6 }), wait(28)])));
	const [first, last] = [week(1), week(22)];
	expect(last.carried / last.caused).toBeCloseTo(first.carried / first.caused, 6);
	expect(last.worth / first.worth).toBeGreaterThan(0.8);
	expect(last.worth / first.worth).toBeLessThan(1.25);
});

test("after a fixed date nothing is worth anything", () => {
	const theatre = { ...campaign, deadlineDay: 14 };
	const late = outcomeOf(retell(runOf(theatre, [wait(14), create(), wait(14)])));
	expect(late).toMatchObject({ caused: 0, carried: 0, worth: 0 });
	expect(late.spentCents).toBeGreaterThan(0);
});

test("a budget spread over the weeks is kept, one spent in a day or saved for the last week is not", () => {
	expect(criterion("budget", [create(), wait(28)])).toBeGreaterThan(95);
	expect(criterion("budget", [create({ dailyBudgetCents: 1_000_000, audience: makeAudience() }), wait(28)])).toBe(0);
	expect(criterion("budget", [create({ dailyBudgetCents: 140_000, startDay: 22 }), wait(28)])).toBe(0);
	expect(criterion("budget", [create({ dailyBudgetCents: 10_000 }), wait(28)])).toBeLessThan(40);
});

test("a large test read as it came out is worth all, a peek little, the wrong winner nothing, no test something", () => {
	const small = { ...campaign, budgetCents: 98_000 };
	const testing = (...log: readonly AdAction[]) => criterion("testing", [create({ dailyBudgetCents: 3500 }), ...log], small);
	const large = testing(startTest, wait(14), endTest("bread"), wait(14));
	const peeked = testing(startTest, wait(1), endTest("bread"), wait(27));
	const wrong = testing(startTest, wait(14), endTest("oven"), wait(14));
	const unended = testing(startTest, wait(28));
	const none = testing(wait(28));
	expect(large).toBeGreaterThan(95);
	expect(wrong).toBe(0);
	expect(peeked).toBeLessThan(none);
	expect([wrong, peeked, none, unended, large]).toEqual([wrong, peeked, none, unended, large].toSorted((a, b) => a - b));
});

test("an ad thrown out on a day's figures is a claim without a test, one that is clearly weaker or worn is not", () => {
	const even = { ...campaign, creatives: [makeCreative({ id: "bread" }), makeCreative({ id: "oven" })] };
	const out = (days: number, scenario: AdScenario) =>
		criterion("testing", [create(), wait(days), edit({ creatives: ["bread"] }), wait(28 - days)], scenario);
	const untouched = criterion("testing", [create(), wait(28)]);
	expect(out(1, even)).toBeLessThan(untouched);
	expect(out(7, campaign)).toBe(untouched);
});

test("edits every day leave no room to learn; one a week does no harm", () => {
	const daily = Array.from({ length: 28 }, (_, i) => [edit({ dailyBudgetCents: i % 2 ? 30_000 : 40_000 }), wait(1)]).flat();
	const weekly = Array.from({ length: 4 }, (_, i) => [
		wait(7),
		...(i < 3 ? [edit({ dailyBudgetCents: i % 2 ? 30_000 : 40_000 })] : []),
	]).flat();
	const little = create({ dailyBudgetCents: 9000 });
	expect(criterion("learning", [little, ...daily])).toBeLessThan(10);
	expect(criterion("learning", [create(), ...weekly])).toBeGreaterThan(95);
});

test("an audience that sees the same ad over and over loses in frequency", () => {
	const few = makeAudience({ source: { kind: "visitors", days: 30 } });
	expect(criterion("frequency", [create({ audience: few }), wait(28)])).toBeLessThan(criterion("frequency", [create(), wait(28)]) - 20);
});

test("questions count by what the run itself says", () => {
	const answer = (choice: string): AdAction => ({ type: "answer", questionId: "waste", choice });
	expect(criterion("reading", [create(), wait(7), answer("under-5")])).toBe(100);
	expect(criterion("reading", [create(), wait(7), answer("over-50")])).toBe(0);
	expect(criterion("reading", [create({ audience: makeAudience() }), wait(7), answer("over-50")])).toBe(100);
	expect(criterion("reading", [create(), wait(28)])).toBe(0);
});

test("evidence points at accepted actions of the log", () => {
	for (const policy of Object.values({ ...adSandbox.policies, ...adSandbox.tricks })) {
		const { run } = playPolicy(adSandbox, generateCampaign(1), 5, policy);
		for (const { id, evidence } of grade(run).criteria) for (const index of evidence) expect(run.log[index], id).toBeDefined();
	}
});
