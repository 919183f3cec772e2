import { expect, test } from "vitest";
import { calibrate } from "../../kernel/calibration.ts";
import { playPolicy } from "../../kernel/replay.ts";
import type { FeedAction } from "../action.ts";
import { step } from "../engine.ts";
import { own, play, wait } from "../facts/runs.ts";
import { generateShift } from "../generate.ts";
import { makeAuthor, makeComment, makeShift } from "../make.ts";
import type { FeedObservation } from "../observation.ts";
import { observe } from "../observe.ts";
import { read } from "../read.ts";
import { communityFeed } from "../simulation.ts";
import type { FeedState } from "../state.ts";
import { strategies } from "../strategies.ts";
import { brokenRules } from "../words.ts";
import { expert } from "./expert.ts";
import { wordsFor } from "./words.ts";

test("on a made-up shift the score measures skill: all demands of MODELS 4 hold over five seeds", () => {
	const { demands } = calibrate(communityFeed, generateShift(1), [1, 2, 3, 4, 5], 60);
	expect(demands.filter(({ met }) => !met)).toEqual([]);
});

test.each(strategies)("the first twenty replies that %s differ, and keep the visible rules", (strategy) => {
	const words = Array.from({ length: 20 }, (_, n) => wordsFor(strategy, n));
	expect(new Set(words).size).toBe(20);
	const wording = { names: {}, addresses: ["you", "your"], forbidden: [], promises: [] };
	for (const one of words) expect(brokenRules(one, [], { wording, authorId: "somebody" }), one).toEqual([]);
});

test("the expert raises the alarm before answering anything else", () => {
	const { run, state } = playPolicy(communityFeed, generateShift(1), 2, communityFeed.policies.expert);
	const acts = run.log.filter(({ type }) => type !== "wait") as FeedAction[];
	expect(acts.some(({ type }) => type === "escalate")).toBe(true);
	expect(acts.some(({ type }) => type === "hold")).toBe(true);
	expect((state as { second: number }).second).toBe(480 * 60);
});

/** What the expert does on a screen, changed as told. */
function decides(state: FeedState, change: (seen: FeedObservation) => Partial<FeedObservation> = () => ({})): FeedAction {
	const seen = observe(state);
	return expert.decide({ ...seen, ...change(seen) }, read(state), null).action;
}

test("the expert takes a break when it is tired and nothing waits, and not before", () => {
	const quiet = play(makeShift(), 1, [wait(5)]);
	expect(decides(quiet, () => ({ tired: 1.2 }))).toEqual(wait(10));
	expect(decides(quiet)).toEqual(wait(2));
	const busy = play(makeShift({ pool: [makeComment("question", { id: "when" })] }), 1, [wait(5)]);
	expect(decides(busy, () => ({ tired: 1.2 }))).toMatchObject({ type: "reply", commentId: "when" });
});

test("with its minutes gone the expert hands over what waits, the gravest first", () => {
	const pool = [makeComment("question", { id: "when" }), makeComment("phishing", { id: "prize" })];
	const state = play(makeShift({ pool }), 1, [wait(5)]);
	const gone = () => ({ attention: { minutes: 10, usedSeconds: 600 } });
	expect(decides(state, gone)).toEqual({ type: "hand-over", commentId: "prize" });
});

test("with a full queue the expert asks an advocate to answer a question, once", () => {
	const pool = [
		makeComment("off-topic", { id: "hello", author: "a-knows" }),
		...Array.from({ length: 5 }, (_, i) => makeComment("question", { id: `q-${i}` })),
	];
	const authors = [makeAuthor({ id: "a-knows", regard: 0.9, voice: "advocate" })];
	const state = play(makeShift({ pool, authors }), 1, [wait(5)]);
	const invitation = decides(state);
	expect(invitation).toMatchObject({ type: "invite", authorId: "a-knows" });
	const invited = step(state, invitation);
	if (!invited.ok) throw new Error(invited.code);
	const next = decides(invited.state);
	expect("commentId" in next && "commentId" in invitation && next.commentId === invitation.commentId).toBe(false);
});

test("the expert tells what the desk has found out", () => {
	const alarm = makeShift({ pool: [makeComment("crisis", { id: "alarm" })] });
	const escalated = play(alarm, 1, [wait(2), { type: "escalate", commentId: "alarm", to: "safety" }, own("alarm", "empathise"), wait(20)]);
	expect(decides(escalated)).toMatchObject({ type: "reply", commentId: "alarm", strategy: "answer" });
});

test("no policy or trick is ever refused, whatever the minutes of work that it has", () => {
	const shifts = [generateShift(5, { lengthMinutes: 180 }), generateShift(6, { lengthMinutes: 180, attentionMinutes: 20 })];
	for (const policy of Object.values({ ...communityFeed.policies, ...communityFeed.tricks })) {
		for (const shift of shifts) for (const seed of [1, 2, 3]) playPolicy(communityFeed, shift, seed, policy);
	}
});
