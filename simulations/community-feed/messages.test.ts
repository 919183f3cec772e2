import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { step } from "./engine.ts";
import { own, play, wait } from "./facts/runs.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "./make.ts";
import { observe } from "./observe.ts";
import type { FeedState } from "./state.ts";

const seeds = Array.from({ length: 60 }, (_, i) => i);
const commentOf = (state: FeedState, id: string) => state.comments.find((comment) => comment.id === id);

const shop = makeShift({
	pool: [makeComment("complaint", { id: "double-bill", author: "a-ann" }), makeComment("insult", { id: "rude", author: "a-bob" })],
	stock: [
		makeStock("private", "complaint", { id: "the-details", author: "a-ann", about: "double-bill" }),
		makeStock("private", "complaint", { id: "of-another", author: "a-cem" }),
		makeStock("appeal", "question", { id: "why", author: "a-bob" }),
		makeStock("ignored", "complaint", { id: "still-waiting", author: "a-ann" }),
	],
	authors: [makeAuthor({ id: "a-ann", mood: 0 })],
	answerTimeMinutes: 20,
});
const toPrivate = [wait(2), own("double-bill", "move-to-private"), wait(21)];

test("asked to write privately, the author does, and only the moderator sees it", () => {
	const state = play(shop, 1, toPrivate);
	const message = observe(state).comments.find(({ id }) => id === "the-details");
	expect(message).toMatchObject({ channel: "private", answers: "double-bill", authorId: "a-ann" });
	expect(state.notices).toContainEqual(expect.objectContaining({ kind: "message", commentId: "the-details" }));
	const later = play(shop, 1, [...toPrivate, wait(200)]);
	expect(commentOf(later, "the-details")).toMatchObject({ likes: 0, dislikes: 0 });
	expect(commentOf(later, "of-another")).toBeUndefined();
});

test.each<FeedAction>([
	{ type: "pin", commentId: "the-details" },
	{ type: "hide", commentId: "the-details" },
	{ type: "delete", commentId: "the-details" },
	{ type: "invite", commentId: "the-details", authorId: "a-bob" },
	own("the-details", "compensate-in-public"),
])("$type is refused in a private message", (action) => {
	expect(step(play(shop, 1, toPrivate), action)).toEqual({ ok: false, code: "private-message" });
});

test("a private message is answered, passed on and handed over like any other", () => {
	const acts: readonly FeedAction[] = [
		own("the-details", "apologise-and-fix"),
		{ type: "escalate", commentId: "the-details", to: "support" },
		{ type: "hand-over", commentId: "the-details" },
	];
	const message = commentOf(play(shop, 1, [...toPrivate, ...acts]), "the-details");
	expect(message?.handledAt).not.toBeNull();
	expect(message).toMatchObject({ handedOver: true, replies: [expect.anything()], escalations: [expect.anything()] });
});

test("whoever wrote privately and gets no answer says so in public", () => {
	const spoke = seeds.filter((seed) => commentOf(play(shop, seed, [...toPrivate, wait(180)]), "still-waiting"));
	const answered = seeds.filter((seed) =>
		commentOf(play(shop, seed, [...toPrivate, own("the-details", "empathise"), wait(180)]), "still-waiting"),
	);
	expect(spoke.length).toBeGreaterThan(20);
	expect(answered).toEqual([]);
});

test("a removal without its reason is questioned more often than one that names the rule, and a ban most", () => {
	const appeals = (act: FeedAction) => seeds.filter((seed) => commentOf(play(shop, seed, [wait(2), act, wait(60)]), "why")).length;
	const explained = appeals({ type: "delete", commentId: "rude", ruleId: "be-fair" });
	const silently = appeals({ type: "delete", commentId: "rude" });
	const banned = appeals({ type: "ban", authorId: "a-bob" });
	expect([explained, silently, banned]).toEqual([explained, silently, banned].toSorted((a, b) => a - b));
	expect(banned).toBeGreaterThan(explained);
	expect(explained).toBeGreaterThan(0);
});

test("banned authors and closed comments do not stop private messages", () => {
	const acts: readonly FeedAction[] = [wait(2), { type: "ban", authorId: "a-bob" }, { type: "close-comments", postId: "post" }, wait(60)];
	expect(seeds.some((seed) => commentOf(play(shop, seed, acts), "why"))).toBe(true);
});
