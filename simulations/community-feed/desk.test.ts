import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { own, play, wait } from "./facts/runs.ts";
import { makeComment, makeShift, makeStock } from "./make.ts";
import type { FeedState } from "./state.ts";

const alarm = makeShift({
	pool: [makeComment("crisis", { id: "alarm" })],
	stock: Array.from({ length: 6 }, (_, i) => makeStock("pile-on", "complaint", { id: `also-${i}` })),
	answerTimeMinutes: 200,
});
const escalated: readonly FeedAction[] = [wait(2), { type: "escalate", commentId: "alarm", to: "safety" }];
const answered = [...escalated, wait(20)];
const seeds = Array.from({ length: 60 }, (_, i) => i);
const joined = ({ comments }: FeedState) => comments.length - 1;
const sum = (acts: readonly FeedAction[]) => seeds.reduce((all, seed) => all + joined(play(alarm, seed, [...acts, wait(180)])), 0);

test("facts before the desk has answered are guesses; afterwards they close the loop", () => {
	const change = (acts: readonly FeedAction[]) => play(alarm, 1, [...acts, own("alarm", "answer")]).trust - play(alarm, 1, acts).trust;
	expect(change(escalated)).toBeLessThan(0);
	expect(change(answered)).toBeGreaterThan(0);
	expect(play(alarm, 1, [...answered, own("alarm", "answer")]).comments[0]?.loopClosedAt).not.toBeNull();
});

test("the wrong desk's answer closes no loop", () => {
	const wrong: readonly FeedAction[] = [wait(2), { type: "escalate", commentId: "alarm", to: "support" }, wait(45), own("alarm", "answer")];
	expect(play(alarm, 1, wrong).comments[0]?.loopClosedAt).toBeNull();
});

test("what the desk found out, told, keeps others from joining in", () => {
	expect(sum([...answered, own("alarm", "answer")])).toBeLessThan(sum(answered));
});

test("what the desk found out, kept to oneself, costs trust when the next wave comes", () => {
	// No stock, and no wave that brings anyone: what differs is whether the desk was asked.
	const quiet = { ...alarm, stock: [] };
	const mean = (acts: readonly FeedAction[]) => seeds.reduce((all, seed) => all + play(quiet, seed, [...acts, wait(150)]).trust, 0);
	expect(mean([...answered, own("alarm", "answer")])).toBeGreaterThan(mean([...answered, own("alarm", "empathise")]));
});
