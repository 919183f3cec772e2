import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { own, play, wait } from "./facts/runs.ts";
import { makeComment, makeShift } from "./make.ts";
import { clean, toneOf } from "./tone.ts";

const thread = (others: number) =>
	makeShift({
		pool: [
			makeComment("insult", { id: "rude" }),
			makeComment("question", { id: "when" }),
			...Array.from({ length: others }, (_, i) => makeComment("praise", { id: `p-${i}`, arrives: [0, 0] })),
		],
		answerTimeMinutes: 240,
		lengthMinutes: 480,
	});
const tone = (others: number, acts: readonly FeedAction[]) => {
	const state = play(thread(others), 1, [wait(2), ...acts]);
	const [post] = state.posts;
	return post ? toneOf(post, state.second) : Number.NaN;
};
const remove: FeedAction = { type: "delete", commentId: "rude" };
const hide: FeedAction = { type: "hide", commentId: "rude" };

test("an insult makes a clean thread toxic for hours, and time mends it", () => {
	expect(tone(0, [])).toBeLessThan(0.5);
	expect(tone(0, [wait(60)])).toBeLessThan(0.5);
	expect(tone(0, [wait(240)])).toBeGreaterThan(tone(0, [wait(60)]));
	expect(tone(0, [wait(240), wait(237)])).toBeLessThanOrEqual(clean);
});

test("deleting it clears a short thread; hiding it, or deleting it from a long one, does not", () => {
	expect(tone(3, [remove])).toBe(clean);
	expect(tone(3, [hide])).toBeLessThan(0.5);
	expect(tone(25, [remove])).toBeLessThan(0.5);
});

test("a good answer calms the thread a little", () => {
	expect(tone(0, [own("when", "answer")])).toBeGreaterThan(tone(0, [{ type: "warn", authorId: "a-rude" }, wait(2)]));
});
