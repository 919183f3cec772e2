import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { own, play, wait } from "./facts/runs.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "./make.ts";

const seeds = Array.from({ length: 40 }, (_, i) => i);
const silently: FeedAction = { type: "delete", commentId: "cold" };

test("a consequence is written by the author concerned where the stock has one", () => {
	const scenario = makeShift({
		pool: [makeComment("complaint", { id: "cold", author: "a-ann" })],
		stock: [
			makeStock("backlash", "complaint", { id: "bystander" }),
			makeStock("backlash", "complaint", { id: "herself", author: "a-ann" }),
		],
	});
	const came = seeds.flatMap((seed) =>
		play(scenario, seed, [wait(2), silently, wait(60)])
			.comments.filter(({ cause }) => cause === "backlash")
			.map(({ id, answers }) => `${id} on ${answers}`),
	);
	expect(came.length).toBeGreaterThan(25);
	expect(new Set(came)).toEqual(new Set(["herself on cold"]));
});

test("each comment of the stock comes up once at most", () => {
	const scenario = makeShift({
		pool: [1, 2, 3, 4].map((n) => makeComment("complaint", { id: `c-${n}` })),
		stock: [makeStock("backlash", "complaint", { id: "one" }), makeStock("backlash", "complaint", { id: "two" })],
	});
	const removals = [1, 2, 3, 4].map((n): FeedAction => ({ type: "delete", commentId: `c-${n}` }));
	for (const seed of seeds) {
		const came = play(scenario, seed, [wait(2), ...removals, wait(60)])
			.comments.filter(({ cause }) => cause)
			.map(({ id }) => id);
		expect(came.length).toBe(new Set(came).size);
		expect(came.length).toBeLessThanOrEqual(2);
	}
});

test("nobody writes under a post that is not published yet, nor when banned before it came to it", () => {
	const scenario = makeShift({
		posts: [
			{ id: "post", minute: -60 },
			{ id: "tomorrow", minute: 230 },
		],
		pool: [makeComment("complaint", { id: "cold" })],
		stock: [
			makeStock("backlash", "complaint", { id: "too-soon", post: "tomorrow" }),
			makeStock("backlash", "complaint", { id: "silenced", author: "a-cold" }),
		],
	});
	for (const seed of seeds) {
		const state = play(scenario, seed, [wait(2), silently, { type: "ban", authorId: "a-cold" }, wait(100)]);
		expect(state.comments.map(({ id }) => id)).toEqual(["cold"]);
	}
});

test("thanks come from whoever was answered, sooner or later, and more often when the answer was fast", () => {
	const scenario = makeShift({
		pool: [makeComment("question", { id: "when", author: "a-ann" })],
		stock: [makeStock("thanks", "praise", { id: "ta", author: "a-ann" })],
		authors: [makeAuthor({ id: "a-ann", regard: 0.9 })],
		answerTimeMinutes: 200,
	});
	const thanked = (minutes: number) =>
		seeds.filter((seed) => play(scenario, seed, [wait(minutes), own("when", "answer"), wait(40)]).comments.length === 2).length;
	expect(thanked(2)).toBeGreaterThan(thanked(90));
	expect(thanked(2)).toBeGreaterThan(15);
});
