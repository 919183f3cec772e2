import { expect, test } from "vitest";
import type { AdAction, AdSetSettings } from "./action.ts";
import { rightAnswers, rightChoices } from "./answers.ts";
import { begin, step } from "./engine.ts";
import { makeAudience, makeCampaign, makeCreative, makeSettings } from "./make.ts";
import { retell } from "./retold.ts";
import type { AdScenario } from "./schema.ts";

const kinds = ["cheapest-ad-set", "most-worn-creative", "most-overclaiming", "waste-share", "difference-real", "what-limits"] as const;
const scenario = makeCampaign({
	creatives: [makeCreative({ id: "bread", appeal: 2.5 }), makeCreative({ id: "oven" }), makeCreative({ id: "rye" })],
	questions: kinds.map((kind) => ({
		id: kind,
		kind,
		afterDay: 7,
		...(kind === "difference-real" && { between: ["bread", "oven"] as [string, string] }),
	})),
});
const sport = makeAudience({ source: { kind: "people", interests: ["sport"] } });
const create = (adSetId: string, own: Partial<AdSetSettings> = {}): AdAction => ({
	type: "create-ad-set",
	adSetId,
	settings: makeSettings({ audience: sport, creatives: ["bread", "oven"], ...own }),
});
const wait = (days: number): AdAction => ({ type: "wait", days });

function after(actions: readonly AdAction[], of: AdScenario = scenario) {
	let state = begin(of, 1);
	for (const action of actions) {
		const next = step(state, action);
		if (!next.ok) throw new Error(next.code);
		state = next.state;
	}
	return state;
}
const right = (kind: (typeof kinds)[number], ...actions: readonly AdAction[]) => rightChoices(after(actions), kind);

test("the cheapest ad set is the one with most reported conversions for its money", () => {
	const good = create("good", { creatives: ["bread"] });
	const poor = create("poor", { creatives: ["rye"], audience: makeAudience({ source: { kind: "people", interests: ["cooking"] } }) });
	expect(right("cheapest-ad-set", good, poor, wait(14))).toEqual(["good"]);
});

test("the most worn ad is the one that each person has been shown most often", () => {
	const small = makeAudience({ source: { kind: "visitors", days: 30 } });
	expect(
		right("most-worn-creative", create("wide", { creatives: ["bread"] }), create("few", { creatives: ["rye"], audience: small }), wait(14)),
	).toEqual(["rye"]);
});

test("retargeting claims most beyond what it caused", () => {
	const visitors = create("again", { audience: makeAudience({ source: { kind: "visitors", days: 30 } }) });
	const strangers = create("new", { audience: { ...sport, exclude: ["visitors"] } });
	expect(right("most-overclaiming", strangers, visitors, wait(21))).toEqual(["again"]);
});

test("the waste is the share of the spend that fell outside the brief", () => {
	expect(right("waste-share", create("one"), wait(7))).toEqual(["under-5"]);
	expect(right("waste-share", create("one", { audience: makeAudience() }), wait(7))).toEqual(["over-50"]);
	const half = [create("one"), create("two", { audience: makeAudience(), dailyBudgetCents: 3000 })];
	expect(right("waste-share", ...half, wait(7))).toEqual(["5-to-20"]);
});

test("a difference is real once a large enough number bears it out, and too early before", () => {
	expect(right("difference-real", create("one", { dailyBudgetCents: 1000 }), wait(7))).toEqual(["too-early"]);
	const startTest: AdAction = { type: "start-test", adSetId: "one", creatives: ["bread", "oven"] };
	expect(right("difference-real", create("one"), startTest, wait(10))).toEqual(["yes"]);
	const alike = { ...scenario, creatives: scenario.creatives.map((one) => ({ ...one, appeal: 1 })) };
	expect(rightChoices(after([create("one"), startTest, wait(10)], alike), "difference-real")).toEqual(["no"]);
});

test("what limits delivery is the budget, the audience, the cap or the wear, as the case may be", () => {
	const tiny = makeAudience({ source: { kind: "visitors", days: 1 }, ages: ["younger"] });
	expect(right("what-limits", create("one"), wait(7))).toContain("budget");
	expect(right("what-limits", create("one", { audience: tiny, dailyBudgetCents: 300_000 }), wait(8))).toEqual(["audience"]);
	expect(right("what-limits", create("one", { bidding: { kind: "bid-cap", capCents: 300 } }), wait(8))).toEqual(["cap"]);
	expect(right("what-limits", create("one", { audience: tiny, dailyBudgetCents: 1500 }), wait(21))).toEqual(["fatigue"]);
});

test("what the run has not brought has no right answer, and what is not asked neither", () => {
	expect(right("cheapest-ad-set", wait(8))).toEqual([]);
	expect(rightChoices(after([wait(8)]), "nobody-asked")).toEqual([]);
});

test("after the verdict there is a right answer for whatever could be answered, as of the day it was", () => {
	const answer: AdAction = { type: "answer", questionId: "waste-share", choice: "over-50" };
	const later: AdAction = { type: "edit-ad-set", adSetId: "one", settings: makeSettings({ audience: makeAudience() }) };
	const run = { simulation: "ad-sandbox", version: 1, scenario, seed: 1, log: [create("one"), wait(7), answer, later, wait(21)] };
	const answers = rightAnswers(retell(run));
	expect(answers["waste-share"]).toBe("under-5");
	expect(Object.keys(answers).sort()).toEqual(["difference-real", "most-worn-creative", "waste-share", "what-limits"]);
});
