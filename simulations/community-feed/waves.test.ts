import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { play, wait } from "./facts/runs.ts";
import { makeComment, makeShift } from "./make.ts";

const accounts = Array.from({ length: 8 }, (_, i) => i);

const raid = makeShift({
	waves: [{ id: "raid", starts: [10, 30] }],
	pool: accounts.map((i) =>
		makeComment("bot", { id: `w-${i}`, author: `a-${i}`, arrives: [i < 3 ? 0 : 20, i < 3 ? 0 : 40], wave: "raid" }),
	),
});
const seeds = Array.from({ length: 60 }, (_, i) => i);
const stayedAway = (acts: readonly FeedAction[]) =>
	seeds.reduce((sum, seed) => sum + play(raid, seed, [wait(31), ...acts, wait(120)]).unwritten.length, 0);

test("a wave starts within its window, and its comments keep their distance from its start", () => {
	for (const seed of seeds) {
		const { comments } = play(raid, seed, [wait(200)]);
		const start = comments[0]?.second ?? 0;
		expect(start).toBeGreaterThanOrEqual(600);
		expect(start).toBeLessThanOrEqual(1800);
		expect(comments.filter(({ second }) => second === start)).toHaveLength(3);
		for (const { second } of comments.slice(3)) expect(second - start).toBeGreaterThanOrEqual(1200);
	}
});

test("the more of a wave's accounts are banned, the more of the rest stay away", () => {
	const ban = (i: number): FeedAction => ({ type: "ban", authorId: `a-${i}` });
	expect(stayedAway([])).toBe(0);
	const one = stayedAway([ban(0)]);
	const three = stayedAway([ban(0), ban(1), ban(2)]);
	expect(one).toBeGreaterThan(0);
	expect(three).toBeGreaterThan(1.5 * one);
});

test("banning a machine is no over-harsh sanction", () => {
	const before = play(raid, 1, [wait(31)]);
	const after = play(raid, 1, [wait(31), { type: "ban", authorId: before.comments[0]?.authorId ?? "" }]);
	expect(after.trust).toBeCloseTo(before.trust, 6);
});
