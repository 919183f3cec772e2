import fc from "fast-check";
import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import { own, play, saved, wait } from "./facts/runs.ts";
import { generateShift } from "./generate.ts";
import { labelOf } from "./labels.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "./make.ts";
import { type Refusal, refusals } from "./refusals.ts";
import type { FeedState } from "./state.ts";

const twoPosts = makeShift({
	pool: [makeComment("complaint", { id: "late-bread" }), makeComment("spam", { id: "loan" })],
	posts: [
		{ id: "post", minute: -60 },
		{ id: "evening-post", minute: 200 },
		{ id: "ready-post", minute: null },
	],
	stock: [makeStock("private", "complaint", { id: "in-private", author: "a-late-bread", about: "late-bread" })],
	attentionMinutes: 30,
});
const commentOf = (state: FeedState, id: string) => state.comments.find((comment) => comment.id === id);

test("time passes only by an action, and by as much as it takes", () => {
	const state = play(twoPosts, 1, [wait(2), { type: "like", commentId: "late-bread" }, saved("late-bread", "answer", "here-you-are")]);
	expect(state.second).toBe(120 + 5 + 45);
	expect(play(twoPosts, 1, [wait(2), own("late-bread", "empathise")]).second).toBe(120 + 150);
});

test("an action's effect lands when its time is over: what arrives meanwhile is there", () => {
	const scenario = makeShift({
		pool: [makeComment("question", { id: "early" }), makeComment("question", { id: "later", arrives: [2, 2] })],
	});
	const state = play(scenario, 1, [wait(1), own("early", "answer")]);
	expect(commentOf(state, "later")?.second).toBe(120);
	expect(commentOf(state, "early")?.replies[0]?.second).toBe(210);
});

test("the last action ends with the shift, and nothing can be done after it", () => {
	const over = play(twoPosts, 1, [wait(239), own("late-bread", "empathise")]);
	expect(over.second).toBe(240 * 60);
	expect(isOver(over)).toBe(true);
	expect(commentOf(over, "late-bread")?.replies).toHaveLength(1);
	expect(step(over, wait(1))).toEqual({ ok: false, code: "shift-over" });
});

/** Every refusal, and what leads to it. */
const refused: Readonly<Record<Refusal, readonly FeedAction[]>> = {
	"shift-over": [wait(240), wait(1)],
	"no-time-left": [wait(2), ...Array.from({ length: 12 }, () => own("late-bread", "empathise")), { type: "like", commentId: "loan" }],
	"private-message": [wait(2), own("late-bread", "move-to-private"), wait(40), { type: "like", commentId: "in-private" }],
	"not-liked": [wait(2), { type: "unlike", commentId: "loan" }],
	"not-pinned": [wait(2), { type: "unpin", commentId: "loan" }],
	"not-banned": [wait(2), { type: "unban", authorId: "a-loan" }],
	"not-closed": [{ type: "open-comments", postId: "post" }],
	"comments-closed": [
		{ type: "close-comments", postId: "post" },
		{ type: "ask", postId: "post", language: "en", words: "Which bread is yours?" },
	],
	"not-published": [{ type: "pin-rules", postId: "ready-post" }],
	"already-published": [
		{ type: "publish", postId: "ready-post" },
		{ type: "publish", postId: "ready-post" },
	],
	"already-asked": [
		{ type: "ask", postId: "post", language: "en", words: "Which bread is yours?" },
		{ type: "ask", postId: "post", language: "en", words: "And which cake?" },
	],
	"already-invited": [
		wait(2),
		{ type: "invite", commentId: "late-bread", authorId: "a-loan" },
		{ type: "invite", commentId: "late-bread", authorId: "a-loan" },
	],
	"not-a-member-to-ask": [wait(2), { type: "invite", commentId: "loan", authorId: "a-loan" }],
	"already-handed-over": [wait(2), { type: "hand-over", commentId: "loan" }, { type: "hand-over", commentId: "loan" }],
	"unknown-comment": [{ type: "like", commentId: "constructor" }],
	"unknown-author": [{ type: "ban", authorId: "a-loan" }],
	"unknown-post": [{ type: "pin-rules", postId: "evening-post" }],
	"unknown-saved-reply": [wait(2), saved("late-bread", "answer", "no-such-reply")],
	"saved-reply-strategy": [wait(2), saved("late-bread", "argue", "here-you-are")],
	"empty-words": [wait(2), { type: "reply", commentId: "late-bread", strategy: "answer", text: { language: "en", words: "  " } }],
	"comment-removed": [wait(2), { type: "hide", commentId: "late-bread" }, own("late-bread", "answer")],
	"already-liked": [wait(2), { type: "like", commentId: "loan" }, { type: "like", commentId: "loan" }],
	"already-pinned": [wait(2), { type: "pin", commentId: "loan" }, { type: "pin", commentId: "loan" }],
	"already-hidden": [wait(2), { type: "hide", commentId: "loan" }, { type: "hide", commentId: "loan" }],
	"not-hidden": [wait(2), { type: "unhide", commentId: "loan" }],
	"already-deleted": [wait(2), { type: "delete", commentId: "loan" }, { type: "hide", commentId: "loan" }],
	"already-warned": [wait(2), { type: "warn", authorId: "a-loan" }, { type: "warn", authorId: "a-loan" }],
	"already-banned": [wait(2), { type: "ban", authorId: "a-loan" }, { type: "warn", authorId: "a-loan" }],
	"already-escalated": [
		wait(2),
		{ type: "escalate", commentId: "loan", to: "legal" },
		{ type: "escalate", commentId: "loan", to: "legal" },
	],
	"already-holding": [
		{ type: "hold", postId: "post", language: "en", words: "We are looking into it." },
		{ type: "hold", postId: "post", language: "en", words: "We are looking into it." },
	],
	"already-rules-pinned": [
		{ type: "pin-rules", postId: "post" },
		{ type: "pin-rules", postId: "post" },
	],
	"already-closed": [
		{ type: "close-comments", postId: "post" },
		{ type: "close-comments", postId: "post" },
	],
};
test.each(refusals.map((code) => ({ code, actions: refused[code] })))("$code", ({ code, actions }) => {
	const before = play(twoPosts, 1, actions.slice(0, -1));
	expect(step(before, actions.at(-1) as FeedAction)).toEqual({ ok: false, code });
});

test("a refused action changes nothing and takes no time", () => {
	const before = play(twoPosts, 1, [wait(2)]);
	const copy = structuredClone(before);
	step(before, { type: "like", commentId: "nobody" });
	expect(before).toEqual(copy);
});

/** All of a state but what a note on a comment leaves behind. */
function world(state: FeedState): unknown {
	return { ...state, effort: null, notices: null, comments: state.comments.map((comment) => ({ ...comment, handedOver: null })) };
}

test("what one leaves alone goes its own way: a decision that moves nobody moves nothing else", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 40 }),
			fc.integer(),
			fc.integer({ min: 20, max: 200 }),
			fc.nat(),
			(number, seed, minutes, lot) => {
				const scenario = generateShift(number);
				const before = play(scenario, seed, [wait(minutes)]);
				const chosen = before.comments[lot % Math.max(1, before.comments.length)];
				if (!chosen || labelOf(scenario, chosen.id).accepts.includes("hand-over")) return;
				// Noting takes 25 seconds, and the last wait ends with the shift.
				const noted = play(scenario, seed, [wait(minutes), { type: "hand-over", commentId: chosen.id }, wait(240), wait(240)]);
				const left = play(scenario, seed, [wait(minutes), wait(240), wait(240)]);
				expect(world(noted)).toEqual(world(left));
			},
		),
		{ numRuns: 30 },
	);
});

test("whatever one does, what arrives by itself comes when it would have come", () => {
	const scenario = generateShift(3);
	const seconds = (state: FeedState) => new Map(state.comments.filter(({ cause }) => cause === null).map(({ id, second }) => [id, second]));
	const plain = seconds(play(scenario, 5, [wait(240), wait(240)]));
	const [first, second] = play(scenario, 5, [wait(120)]).comments;
	const acts: readonly FeedAction[] = [
		{ type: "delete", commentId: first?.id ?? "" },
		{ type: "ban", authorId: second?.authorId ?? "" },
		{ type: "pin-rules", postId: "post" },
		{ type: "publish", postId: "ready-post" },
	];
	const other = seconds(play(scenario, 5, [wait(120), ...acts, wait(240), wait(240)]));
	expect(other.size).toBeGreaterThan(20);
	for (const [id, at] of other) if (plain.has(id)) expect(at, id).toBe(plain.get(id));
});

test("a hidden comment can be shown again, a deleted one cannot", () => {
	const shown = play(twoPosts, 1, [wait(2), { type: "hide", commentId: "loan" }, { type: "unhide", commentId: "loan" }]);
	expect(commentOf(shown, "loan")?.status).toBe("visible");
	const deleted = play(twoPosts, 1, [wait(2), { type: "delete", commentId: "loan", ruleId: "no-ads" }]);
	expect(commentOf(deleted, "loan")).toMatchObject({ status: "deleted", ruleId: "no-ads" });
	expect(step(deleted, { type: "unhide", commentId: "loan" })).toEqual({ ok: false, code: "not-hidden" });
});

test("a banned author writes no more, and a closed post takes no comments", () => {
	const scenario = makeShift({
		pool: [
			makeComment("spam", { id: "first", author: "a-spammer" }),
			makeComment("spam", { id: "second", author: "a-spammer", arrives: [30, 30] }),
			makeComment("question", { id: "question", arrives: [60, 60] }),
		],
	});
	const after = play(scenario, 1, [
		wait(2),
		{ type: "ban", authorId: "a-spammer" },
		wait(40),
		{ type: "close-comments", postId: "post" },
		wait(60),
	]);
	expect(after.comments.filter(({ cause }) => cause === null).map(({ id }) => id)).toEqual(["first"]);
	expect(after.unwritten.map(({ id, because }) => `${id} ${because}`)).toEqual(["second banned", "question closed"]);
});

test("whoever waits too long for an answer says so, once", () => {
	const scenario = makeShift({
		pool: [makeComment("complaint", { id: "cold", author: "a-ann" })],
		stock: [
			makeStock("ignored", "complaint", { id: "hello", author: "a-ann" }),
			makeStock("ignored", "complaint", { id: "again", author: "a-ann" }),
		],
		authors: [makeAuthor({ id: "a-ann", mood: 0 })],
	});
	const spoke = [...Array(30).keys()].filter((seed) => play(scenario, seed, [wait(240)]).comments.some(({ id }) => id !== "cold"));
	expect(spoke.length).toBeGreaterThan(20);
	const answered = [...Array(30).keys()].filter(
		(seed) => play(scenario, seed, [wait(5), own("cold", "empathise"), wait(230)]).comments.length > 1,
	);
	expect(answered).toEqual([]);
});

test("deleting a fair complaint costs more trust than answering it late", () => {
	const shift = makeShift({ pool: [makeComment("complaint", { id: "c1" })] });
	const deleted = play(shift, 1, [wait(2), { type: "delete", commentId: "c1" }, wait(120)]);
	const answered = play(shift, 1, [wait(90), own("c1", "apologise-and-fix"), wait(30)]);
	expect(deleted.trust).toBeLessThan(answered.trust);
});

test("a desk answers in its own time, and the moderator is told", () => {
	const shift = makeShift({ pool: [makeComment("crisis", { id: "alarm" })] });
	const asked = play(shift, 1, [wait(2), { type: "escalate", commentId: "alarm", to: "safety" }]);
	expect(commentOf(asked, "alarm")?.escalations).toEqual([{ to: "safety", second: 180, answeredSecond: null }]);
	const waited = step(asked, wait(30));
	if (!waited.ok) throw new Error(waited.code);
	expect(waited.state.notices.map(({ kind }) => kind)).toContain("desk-answered");
	expect(commentOf(waited.state, "alarm")?.escalations[0]?.answeredSecond).toBeGreaterThan(180);
});

test("feeding a troll brings others; leaving the troll alone brings fewer", () => {
	const shift = makeShift({
		pool: [makeComment("troll", { id: "bait" })],
		stock: ["trolls-fed", "pile-on"].flatMap((cause) =>
			[1, 2, 3].map((n) => makeStock(cause as "pile-on", "troll", { id: `${cause}-${n}` })),
		),
	});
	const joined = (actions: readonly FeedAction[]) =>
		[...Array(100).keys()].reduce((sum, seed) => sum + play(shift, seed, [wait(2), ...actions, wait(120)]).comments.length - 1, 0);
	expect(joined([own("bait", "argue")])).toBeGreaterThan(1.4 * joined([]));
});

test("trust stays within its ends however much is done", () => {
	const shift = generateShift(9, { trust: 99 });
	const idle = play(shift, 1, [wait(240), wait(240)]);
	expect(idle.trust).toBeGreaterThanOrEqual(0);
	expect(begin(generateShift(9, { trust: 0 }), 1).trust).toBe(0);
});
