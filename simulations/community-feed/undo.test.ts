import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { own, play, wait } from "./facts/runs.ts";
import { makeComment, makeShift, makeStock } from "./make.ts";
import { observe } from "./observe.ts";

const shop = makeShift({
	pool: [makeComment("praise", { id: "lovely" }), makeComment("question", { id: "later", author: "a-lovely", arrives: [60, 60] })],
	trust: 30,
});

test("a like and a pin can be taken back, and giving them again is worth nothing more", () => {
	const again = (type: "like" | "pin"): readonly FeedAction[] => [
		{ type, commentId: "lovely" },
		{ type: `un${type}`, commentId: "lovely" },
	];
	for (const type of ["like", "pin"] as const) {
		const once = play(shop, 1, [wait(2), ...again(type)]);
		expect(observe(once).comments[0]).toMatchObject({ liked: false, pinned: false });
		const often = play(shop, 1, [wait(2), ...Array.from({ length: 20 }, () => again(type)).flat()]);
		expect(often.trust).toBe(once.trust);
	}
});

test("rubbish hidden, shown and hidden again is cleared away once", () => {
	const spam = makeShift({ pool: [makeComment("spam", { id: "loan" })] });
	const hide: FeedAction = { type: "hide", commentId: "loan" };
	const show: FeedAction = { type: "unhide", commentId: "loan" };
	const once = play(spam, 1, [wait(2), hide]);
	const often = play(spam, 1, [wait(2), hide, show, hide, show, hide]);
	expect(often.trust).toBe(once.trust);
	expect(observe(often).authors[0]?.removedToday).toBe(1);
});

test("a lifted ban lets the author write again; what it cost is not given back", () => {
	const ban: FeedAction = { type: "ban", authorId: "a-lovely" };
	const lift: FeedAction = { type: "unban", authorId: "a-lovely" };
	expect(play(shop, 1, [wait(2), ban, lift]).trust).toBe(play(shop, 1, [wait(2), ban]).trust);
	expect(play(shop, 1, [wait(2), ban, lift, wait(60)]).comments).toHaveLength(2);
	expect(play(shop, 1, [wait(2), ban, wait(60)]).comments).toHaveLength(1);
});

test("opened again, comments go on; what closing cost is not given back", () => {
	const acts: readonly FeedAction[] = [wait(2), { type: "close-comments", postId: "post" }];
	const open: FeedAction = { type: "open-comments", postId: "post" };
	expect(play(shop, 1, [...acts, open]).trust).toBe(play(shop, 1, acts).trust);
	expect(play(shop, 1, [...acts, open, wait(60)]).comments).toHaveLength(2);
});

test("a sent reply stays: the next one stands beside it", () => {
	expect(play(shop, 1, [wait(2), own("lovely", "thank"), own("lovely", "joke")]).comments[0]?.replies).toHaveLength(2);
});

const ready = makeShift({
	posts: [
		{ id: "post", minute: -60 },
		{ id: "ready", minute: null },
	],
	pool: [makeComment("phishing", { id: "prize", arrives: [5, 5] })],
	stock: [
		...[1, 2, 3].map((n) => makeStock("published", "praise", { id: `new-${n}`, post: "ready" })),
		...[1, 2, 3].map((n) => makeStock("asked", "praise", { id: `mine-${n}` })),
	],
});
const publish: FeedAction = { type: "publish", postId: "ready" };

test("a post that lies ready comes out when the player says so, and is commented on", () => {
	const state = play(ready, 1, [publish, wait(100)]);
	expect(observe(state).posts[1]?.second).toBe(30);
	expect(state.comments.filter(({ cause }) => cause === "published").map(({ postId }) => postId)).toEqual(["ready", "ready", "ready"]);
	expect(play(ready, 1, [wait(200)]).comments.some(({ cause }) => cause === "published")).toBe(false);
});

test("publishing while a danger stands unhandled does harm", () => {
	const change = (acts: readonly FeedAction[], last: FeedAction) => play(ready, 1, [...acts, last]).trust - play(ready, 1, acts).trust;
	expect(change([], publish)).toBeGreaterThan(0);
	expect(change([wait(6)], publish)).toBeLessThan(0);
	expect(change([wait(6), { type: "delete", commentId: "prize", ruleId: "be-fair" }], publish)).toBeGreaterThan(0);
});

test("members answer the brand's question under its post", () => {
	const ask: FeedAction = { type: "ask", postId: "post", language: "en", words: "Which bread is yours?" };
	const answers = [...Array(20).keys()].flatMap((seed) =>
		play(ready, seed, [ask, wait(45)]).comments.filter(({ cause }) => cause === "asked"),
	);
	expect(answers.length).toBeGreaterThan(20);
	expect(observe(play(ready, 1, [ask])).posts[0]?.question).toBe("Which bread is yours?");
});
