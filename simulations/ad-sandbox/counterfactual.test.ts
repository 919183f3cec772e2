import { expect, test } from "vitest";
import { expectDearestTold, expectOthersKept, expectSameRunWithSameDecision } from "../kernel/debrief.test-suite.ts";
import { playPolicy } from "../kernel/replay.ts";
import type { AdAction, AdSetSettings } from "./action.ts";
import { debrief } from "./debrief.ts";
import { generateCampaign, makeAudience, makeCampaign, makeCreative, makeSettings } from "./make.ts";
import type { AdScenario } from "./schema.ts";
import { adSandbox } from "./simulation.ts";
import { tapeOf } from "./tape.ts";

const scenario = makeCampaign({
	budgetCents: 98_000,
	creatives: [makeCreative({ id: "bread", appeal: 2 }), makeCreative({ id: "oven" })],
	questions: [{ id: "waste", kind: "waste-share", afterDay: 7 }],
});
const sport = makeAudience({ source: { kind: "people", interests: ["sport"] } });
const create = (own: Partial<AdSetSettings> = {}, adSetId = "one"): AdAction => ({
	type: "create-ad-set",
	adSetId,
	settings: makeSettings({ audience: sport, creatives: ["bread", "oven"], dailyBudgetCents: 3500, ...own }),
});
const wait = (days: number): AdAction => ({ type: "wait", days });
const runOf = (log: readonly AdAction[], of: AdScenario = scenario) => ({
	simulation: "ad-sandbox",
	version: 1,
	scenario: of,
	seed: 1,
	log,
});
const costliest = (log: readonly AdAction[], of?: AdScenario) => debrief(runOf(log, of)).counterfactuals;
const about = (id: string, log: readonly AdAction[], of?: AdScenario) => costliest(log, of).find((one) => one.about === id);

test("an ad set for everybody would have been for whom the brief means", () => {
	const told = about("one", [create({ audience: makeAudience() }), wait(28)]);
	expect(told).toMatchObject({ logIndex: 0, at: 0, insteadAt: 0 });
	expect(told?.instead).toMatchObject({
		type: "create-ad-set",
		settings: { audience: { source: { kind: "people", interests: ["sport"] } } },
	});
	expect(told?.figures["outside-brief-bp"]).toBeLessThan(-5000);
	expect(told?.raw).toBeGreaterThan(20);
	expect(told?.series.caused?.at(-1)?.at).toBe(28 * 86_400);
});

test("money dumped on a day would have been spread, and what waited for the last week would have begun on the first day", () => {
	const dumped = about("one", [create({ dailyBudgetCents: 98_000 }), wait(28)]);
	expect(dumped?.instead).toMatchObject({ settings: { dailyBudgetCents: 3500 } });
	const saved = about("one", [wait(21), create({ dailyBudgetCents: 14_000 }), wait(7)]);
	expect(saved).toMatchObject({ at: 21 * 86_400, insteadAt: 0 });
	expect(saved?.raw).toBeGreaterThan(10);
});

test("where nothing was set up, the expert's first ad set would have been", () => {
	const told = about("people", [wait(28)]);
	expect(told).toMatchObject({ logIndex: null, did: null, instead: { type: "create-ad-set", adSetId: "people" } });
	expect(told?.raw).toBeGreaterThan(40);
});

test("a question answered wrongly, or not at all, would have been answered rightly", () => {
	const wrong = about("waste", [create(), wait(7), { type: "answer", questionId: "waste", choice: "over-50" }]);
	expect(wrong).toMatchObject({ logIndex: 2, instead: { choice: "under-5" }, figures: { "questions-right": 1 } });
	expect(about("waste", [create(), wait(28)])).toMatchObject({ logIndex: null, at: 7 * 86_400, instead: { choice: "under-5" } });
});

test("a test ended on a lead would have been ended when it was large enough", () => {
	const startTest: AdAction = { type: "start-test", adSetId: "one", creatives: ["bread", "oven"] };
	const told = about("one", [create(), startTest, wait(2), { type: "end-test", adSetId: "one", keep: "bread" }, wait(26)]);
	expect(told).toMatchObject({ logIndex: 3, instead: { type: "end-test", keep: "bread" } });
	expect(told?.insteadAt).toBeGreaterThan(4 * 86_400);
	expect(told?.figures["tests-trusted"]).toBe(1);
});

test("someone else's ad set that spends outside the brief would have been stopped on the first day", () => {
	const account = [{ id: "old", ranDays: 9, settings: makeSettings({ creatives: ["oven"], dailyBudgetCents: 1700 }) }];
	const told = about("old", [create({ dailyBudgetCents: 3000 }), wait(28)], { ...scenario, account });
	expect(told).toMatchObject({ logIndex: null, at: 0, instead: { type: "pause", adSetId: "old" } });
	expect(told?.figures["outside-brief-bp"]).toBeLessThan(0);
});

test("with the same decision in its place it is the same run", () => {
	for (const policy of [
		adSandbox.policies.expert,
		adSandbox.policies.competent,
		adSandbox.tricks["change-daily"] as typeof adSandbox.policies.idle,
	]) {
		expectSameRunWithSameDecision(tapeOf(playPolicy(adSandbox, generateCampaign(3), 5, policy).run), 3);
	}
});

test("whatever decision is put in, the player's other actions keep their days and their order", () => {
	const tape = tapeOf(playPolicy(adSandbox, generateCampaign(4), 2, adSandbox.policies.competent).run);
	const put: AdAction = create({ audience: { ...sport, places: ["hills"], ages: ["old"] }, creatives: ["ad-1"] }, "put-in");
	expectOthersKept(tape, put, { last: 27, numRuns: 40 });
});

test("at most three are told, dearest first, each about something else and better than what was; told twice they are the same", () => {
	for (const policy of Object.values({ ...adSandbox.policies, ...adSandbox.tricks })) {
		const { run } = playPolicy(adSandbox, generateCampaign(1), 9, policy);
		expectDearestTold(debrief, run);
	}
});
