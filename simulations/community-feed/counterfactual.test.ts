import fc from "fast-check";
import { expect, test } from "vitest";
import { expectDearestTold } from "../kernel/debrief.test-suite.ts";
import { playPolicy } from "../kernel/replay.ts";
import type { Counterfactual } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { replaceDecision } from "./another-decision.ts";
import { debrief } from "./debrief.ts";
import { own, wait } from "./facts/runs.ts";
import { generateShift } from "./generate.ts";
import { tapeOf } from "./ledger.ts";
import { makeComment, makeShift, makeStock } from "./make.ts";
import type { FeedScenario } from "./schema.ts";
import { communityFeed } from "./simulation.ts";

const runOf = (scenario: FeedScenario, log: readonly FeedAction[], seed = 1) => ({
	simulation: communityFeed.id,
	version: communityFeed.version,
	scenario,
	seed,
	log,
});
const costliest = (scenario: FeedScenario, log: readonly FeedAction[]) => debrief(runOf(scenario, log)).counterfactuals;
const about = (all: readonly Counterfactual[], id: string) => all.find((one) => one.about === id);

const morning = makeShift({
	pool: [
		makeComment("complaint", { id: "cold-bread" }),
		makeComment("question", { id: "open-sunday" }),
		makeComment("praise", { id: "lovely-cake" }),
	],
	stock: ["said-elsewhere", "saw-it-go", "me-too"].map((id) => makeStock("backlash", "complaint", { id })),
});

test("a complaint deleted without a word is among the costliest, and leaving it standing would have kept trust", () => {
	const log: FeedAction[] = [
		wait(2),
		{ type: "delete", commentId: "cold-bread" },
		own("open-sunday", "answer"),
		{ type: "like", commentId: "lovely-cake" },
	];
	const told = about(costliest(morning, log), "cold-bread");
	expect(told).toMatchObject({ logIndex: 1, did: log[1], instead: { type: "reply", commentId: "cold-bread" } });
	expect(told?.figures["trust-at-end"]).toBeGreaterThan(0);
	expect(told?.figures["members-silenced"]).toBe(-1);
	expect(told?.series.trust?.at(-1)?.at).toBe(240 * 60);
	expect(told?.raw).toBeGreaterThan(5);
});

test("a question left unanswered would have been answered soon after it came, and no sooner", () => {
	const late = makeShift({ pool: [makeComment("question", { id: "open-sunday", arrives: [60, 60] })] });
	const told = about(costliest(late, [wait(240)]), "open-sunday");
	expect(told).toMatchObject({ logIndex: null, did: null, at: 3600 });
	expect(told?.insteadAt).toBeGreaterThan(3600);
	expect(told?.insteadAt).toBeLessThan(3600 + 20 * 60);
	expect(told?.figures).toMatchObject({ handled: 1, unhandled: -1 });
});

test("a right answer that came late would have come earlier, once", () => {
	const told = about(costliest(morning, [wait(180), own("cold-bread", "apologise-and-fix")]), "cold-bread");
	expect(told).toMatchObject({ logIndex: 1, did: { type: "reply", commentId: "cold-bread" } });
	expect(told?.insteadAt).toBeLessThan(20 * 60);
	expect(told?.figures["p95-answer-seconds"] ?? told?.figures["median-answer-seconds"]).toBeLessThan(0);
	expect(told?.figures["replies-own"]).toBeUndefined();
});

test("where bait was taken, it would have been left alone or led back to the subject", () => {
	const scenario = makeShift({ pool: [makeComment("troll", { id: "bait" }), makeComment("question", { id: "open-sunday" })] });
	const told = about(costliest(scenario, [wait(2), own("bait", "argue"), own("open-sunday", "answer")]), "bait");
	expect(told).toMatchObject({ logIndex: 1, did: { strategy: "argue" } });
	expect(told?.instead).toEqual(expect.toSatisfy((act) => act.type === "wait" || act.strategy === "redirect"));
	expect(told?.raw).toBeGreaterThan(0);
});

test("of the expert's own run nothing, or next to nothing, would have been better", () => {
	for (let seed = 1; seed <= 6; seed++) {
		const { run } = playPolicy(communityFeed, generateShift(seed), seed, communityFeed.policies.expert);
		for (const { raw } of debrief(run).counterfactuals) expect(raw).toBeLessThan(4);
	}
});

test("with the same decision in its place it is the same run, waits and all", () => {
	const scenario = generateShift(3);
	for (const policy of [communityFeed.policies.competent, communityFeed.policies.careless]) {
		const tape = tapeOf(playPolicy(communityFeed, scenario, 5, policy).run);
		for (const act of tape.acts.filter((_, i) => i % 7 === 0)) {
			const again = replaceDecision(tape, { start: act.before.second, choose: () => act.action }, act.index);
			expect(again?.tape.acts.map(({ action, second }) => ({ action, second }))).toEqual(
				tape.acts.map(({ action, second }) => ({ action, second })),
			);
			expect(again?.tape.state).toEqual(tape.state);
		}
	}
});

test("whatever decision is put in, the player's other actions come no earlier than they did, and in their order", () => {
	const scenario = generateShift(4);
	const tape = tapeOf(playPolicy(communityFeed, scenario, 2, communityFeed.policies.careless).run);
	const inserted = fc.record({ second: fc.integer({ min: 0, max: 28_000 }), skip: fc.option(fc.nat(tape.acts.length - 1)) });
	fc.assert(
		fc.property(inserted, ({ second, skip }) => {
			const replaced = replaceDecision(tape, { start: second, choose: () => ({ type: "pin-rules", postId: "post" }) }, skip);
			if (!replaced) return;
			expect(replaced.instead?.before.second).toBeGreaterThanOrEqual(second);
			const others = replaced.tape.acts.filter((act) => act !== replaced.instead && act.action.type !== "wait");
			let from = 0;
			for (const { action, before } of others) {
				const original = tape.acts.findIndex((act, i) => i >= from && act.action === action);
				expect(original).toBeGreaterThanOrEqual(0);
				expect(before.second).toBeGreaterThanOrEqual(tape.acts[original]?.before.second ?? Number.NaN);
				from = original + 1;
			}
		}),
		{ numRuns: 60 },
	);
});

test("a debrief changes nothing, and told twice it is the same", () => {
	const { run } = playPolicy(communityFeed, generateShift(2), 3, communityFeed.policies.careless);
	const before = JSON.stringify(run);
	const [once, twice] = [JSON.stringify(debrief(run)), JSON.stringify(debrief({ ...run, log: [...run.log] }))];
	expect(twice).toBe(once);
	expect(JSON.stringify(run)).toBe(before);
});

test("at most three are told, dearest first, each about something else and each better than what was", () => {
	for (const policy of Object.values({ ...communityFeed.policies, ...communityFeed.tricks })) {
		expectDearestTold(debrief, playPolicy(communityFeed, generateShift(1), 9, policy).run);
	}
});
