import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { own, play, wait } from "./facts/runs.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "./make.ts";
import type { FeedState } from "./state.ts";

const seeds = Array.from({ length: 60 }, (_, i) => i);

/** The same complaint by somebody with so many followers. */
const complaintOf = (followers: number, voice: "member" | "journalist" = "member") =>
	makeShift({
		pool: [makeComment("complaint", { id: "cold", author: "a-ann" })],
		stock: Array.from({ length: 4 }, (_, i) => makeStock("amplified", "complaint", { id: `reader-${i}` })),
		authors: [makeAuthor({ id: "a-ann", followers, voice })],
	});
const readers = ({ comments }: FeedState) => comments.filter(({ cause }) => cause === "amplified").length;
const spread = (scenario: ReturnType<typeof complaintOf>, acts: readonly FeedAction[]) =>
	seeds.map((seed) => readers(play(scenario, seed, [wait(2), ...acts, wait(220)]))).filter((count) => count > 0);

test("someone with readers, left waiting, takes the matter to their own page; someone without does not", () => {
	expect(spread(complaintOf(40_000), []).length).toBeGreaterThan(20);
	expect(spread(complaintOf(200, "journalist"), []).length).toBeGreaterThan(20);
	expect(spread(complaintOf(200), [])).toEqual([]);
});

test("an answer in time keeps it here, and is worth more than one to somebody unknown", () => {
	expect(spread(complaintOf(40_000), [own("cold", "empathise")])).toEqual([]);
	const gain = (followers: number) => play(complaintOf(followers), 1, [wait(2), own("cold", "empathise")]).trust;
	expect(gain(40_000)).toBeGreaterThan(gain(5_000));
	expect(gain(5_000)).toBeGreaterThan(gain(0));
});

test("a matter is taken further once, and brings three readers at most", () => {
	const counts = spread(complaintOf(40_000), [{ type: "delete", commentId: "cold" }, wait(1)]);
	expect(counts.length).toBeGreaterThan(20);
	expect(Math.max(...counts)).toBe(3);
});
