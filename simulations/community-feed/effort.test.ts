import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { step } from "./engine.ts";
import { own, play, wait } from "./facts/runs.ts";
import { makeComment, makeShift } from "./make.ts";
import { observe } from "./observe.ts";

const shop = makeShift({ pool: [makeComment("question", { id: "when" })], lengthMinutes: 480, answerTimeMinutes: 400 });
const work = (minutes: number): readonly FeedAction[] => Array.from({ length: minutes / 2.5 }, () => own("when", "answer"));

test("after ninety minutes of acts they take longer, by a quarter at most; a break of ten minutes mends it", () => {
	const tiredAfter = (...actions: readonly FeedAction[]) => observe(play(shop, 1, [wait(2), ...actions])).tired;
	expect(tiredAfter(...work(90))).toBe(1);
	const tired = tiredAfter(...work(120));
	expect(tired).toBeGreaterThan(1);
	expect(tiredAfter(...work(240))).toBe(1.25);
	expect(tiredAfter(...work(120), wait(9))).toBe(tired);
	expect(tiredAfter(...work(120), wait(10))).toBe(1);
	expect(tiredAfter(...work(120), ...Array.from({ length: 10 }, () => wait(1)))).toBe(1);
	expect(tiredAfter(...work(120), wait(6), ...work(2.5), wait(6))).toBeGreaterThanOrEqual(tired);
});

test("the screen's costs are what an act takes now", () => {
	const state = play(shop, 1, [wait(2), ...work(240)]);
	const { costs } = observe(state);
	expect(costs["reply-own"]).toBe(Math.round(150 * 1.25));
	const next = step(state, own("when", "answer"));
	expect(next.ok && next.state.second - state.second).toBe(costs["reply-own"]);
});

test("with the minutes of work gone, only waiting and handing over are left; waiting costs none of them", () => {
	const night = { ...shop, attentionMinutes: 10 };
	const spent = play(night, 1, [wait(60), ...work(10)]);
	expect(observe(spent).attention).toEqual({ minutes: 10, usedSeconds: 600 });
	expect(step(spent, { type: "like", commentId: "when" })).toEqual({ ok: false, code: "no-time-left" });
	const handed = play(night, 1, [wait(60), ...work(10), { type: "hand-over", commentId: "when" }, wait(5)]);
	expect(observe(handed).attention?.usedSeconds).toBe(600);
	expect(observe(handed).comments[0]?.handedOver).toBe(true);
	expect(observe(play(shop, 1, [wait(2), ...work(2.5)])).attention).toBeNull();
});
