import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { practiseWords } from "#simulations/kit/verdict-words.ts";
import type { Words } from "#src/i18n/t.ts";
import type { FeedAction } from "../action.ts";
import { criterionIds } from "../vocabulary.ts";
import { actWords } from "./act-words.ts";
import { gainsOf } from "./gains.ts";
import * as make from "./make.ts";
import { pairsOf } from "./side-by-side.ts";
import { shelf, words } from "./specimen-fixtures.ts";

const { material, revealed } = shelf("first-shift");
const debrief = load(readFileSync("content/en/ui/debrief.yaml", "utf8")) as Words;
const gains = (figures: Record<string, number>) => gainsOf({ figures }, debrief, words.feed);

test("what would have followed is told as gains, a handful at most, and losses last", () => {
	expect(gains({ "trust-at-end": 6, "complaints-came": -4, score: 9 })).toEqual(["trust 6 higher at the end", "4 complaints fewer"]);
	expect(gains({ "complaints-came": -1, "members-silenced": -1 })).toEqual(["1 complaint fewer", "1 member's words kept"]);
	expect(gains({ "trust-at-end": -2, unhandled: -1 })).toEqual(["1 fewer left undone", "trust 2 lower at the end"]);
	expect(gains({ "p95-answer-seconds": -600, "median-answer-seconds": -20 })).toEqual(["the slowest answers 10 min sooner"]);
	expect(gains({ arrived: -3 })).toEqual([]);
	const many = { "trust-at-end": 1, "complaints-came": -2, "members-silenced": -2, "loops-closed": 1, unhandled: -3, "members-helped": 2 };
	expect(gains(many)).toHaveLength(4);
});

const like = (commentId: string): FeedAction => ({ type: "like", commentId });
const hide = (commentId: string): FeedAction => ({ type: "hide", commentId });

test("both runs are laid side by side by what they were about, in order of time", () => {
	const comments = [make.comment({ id: "first", second: 60 }), make.comment({ id: "later", second: 900, cause: "backlash" })];
	const mine = [
		{ at: 100, action: { type: "wait", minutes: 1 } as const },
		{ at: 1000, action: hide("later") },
		{ at: 1100, action: like("first") },
	];
	const expert = [
		{ at: 90, action: like("first") },
		{ at: 300, action: like("elsewhere") },
		{ at: 400, action: { type: "pin-rules", postId: "post" } as const },
	];
	const pairs = pairsOf(mine, expert, comments, 600);
	expect(pairs.map(({ key }) => key)).toEqual(["comment first", "comment elsewhere", "post post", "comment later"]);
	expect(pairs.map(({ came }) => came)).toEqual([true, false, true, true]);
	expect(pairs.map(({ isConsequence }) => isConsequence)).toEqual([false, false, false, true]);
	expect(pairs[0]).toMatchObject({ at: 60, differs: true });
});

test("the same act within the promised time is no difference, another one is", () => {
	const comments = [make.comment({ id: "one", second: 0 })];
	const differs = (mine: FeedAction, at: number) =>
		pairsOf([{ at: 50, action: mine }], [{ at, action: like("one") }], comments, 600)[0]?.differs;
	expect(differs(like("one"), 600)).toBe(false);
	expect(differs(like("one"), 700)).toBe(true);
	expect(differs(hide("one"), 60)).toBe(true);
});

test("every act has its words, both as done and as what would have been better", () => {
	const acts: readonly FeedAction[] = [
		{ type: "reply", commentId: "c", strategy: "answer", text: { savedReplyId: "s" } },
		...(["like", "unlike", "pin", "unpin", "hide", "unhide", "delete", "hand-over"] as const).map((type) => ({ type, commentId: "c" })),
		{ type: "delete", commentId: "c", ruleId: material.brand.rules[0]?.id ?? "" },
		...(["warn", "ban", "unban"] as const).map((type) => ({ type, authorId: "a" })),
		{ type: "escalate", commentId: "c", to: "safety" },
		...(["hold", "ask"] as const).map((type) => ({ type, postId: "p", language: "en", words: "words" })),
		...(["pin-rules", "close-comments", "open-comments", "publish"] as const).map((type) => ({ type, postId: "p" })),
		{ type: "invite", commentId: "c", authorId: "a" },
		{ type: "wait", minutes: 1 },
	];
	for (const act of acts) {
		for (const form of ["act", "better"] as const) expect(actWords(act, form, { words, material, revealed })).toMatch(/^\p{Ll}/u);
	}
	expect(new Set(acts.map(({ type }) => type)).size).toBe(Object.keys(make.seen().costs).length);
});

test("every criterion has advice on how to practise it", () => {
	for (const id of criterionIds) expect((debrief[`practise-${id}`] ?? "").length, id).toBeGreaterThan(40);
	for (const key of practiseWords) expect(debrief[key], key).toBeDefined();
});
