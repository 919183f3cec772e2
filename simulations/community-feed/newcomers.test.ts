import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { play, wait } from "./facts/runs.ts";
import { makeAuthor, makeComment, makeShift } from "./make.ts";
import type { CommentType } from "./vocabulary.ts";

const people = Array.from({ length: 200 }, (_, i) => i);

/** So many write who joined so many days ago. */
function written(is: CommentType, memberDays: number, acts: readonly FeedAction[] = []): number {
	const scenario = makeShift({
		pool: people.map((i) => makeComment(is, { id: `c-${i}`, arrives: [5, 60] })),
		authors: people.map((i) => makeAuthor({ id: `a-c-${i}`, memberDays })),
		answerTimeMinutes: 240,
	});
	return play(scenario, 3, [...acts, wait(70)]).comments.length;
}

test("some newcomers do not dare to write where no rules are pinned; those who know the place do, and so do machines", () => {
	expect(written("question", 0)).toBeLessThan(190);
	expect(written("question", 0)).toBeGreaterThan(140);
	expect(written("question", 0, [{ type: "pin-rules", postId: "post" }])).toBe(200);
	expect(written("question", 30)).toBe(200);
	expect(written("spam", 0)).toBe(200);
});

test("pinned rules keep newcomers from breaking them, and nobody else", () => {
	const pinned: readonly FeedAction[] = [{ type: "pin-rules", postId: "post" }];
	expect(written("off-topic", 0, pinned)).toBeLessThan(170);
	expect(written("off-topic", 30, pinned)).toBe(200);
});

/** Of those whose first insult was deleted under a rule, so many write again. */
function again(removedBefore: number): number {
	const scenario = makeShift({
		pool: people
			.slice(0, 60)
			.flatMap((i) => [
				makeComment("insult", { id: `first-${i}`, author: `a-${i}` }),
				makeComment("insult", { id: `again-${i}`, author: `a-${i}`, arrives: [100, 120] }),
			]),
		authors: people.slice(0, 60).map((i) => makeAuthor({ id: `a-${i}`, removedBefore })),
	});
	const removals = people.slice(0, 60).map((i): FeedAction => ({ type: "delete", commentId: `first-${i}`, ruleId: "be-fair" }));
	return play(scenario, 1, [wait(2), ...removals, wait(140)]).comments.filter(({ id }) => id.startsWith("again-")).length;
}

test("first-time offenders learn from a removal more often than repeat offenders", () => {
	expect(again(0)).toBeLessThan(again(3));
	expect(again(3)).toBeLessThan(60);
});
