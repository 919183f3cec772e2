import { expect, test } from "vitest";
import * as make from "./make.ts";
import { conversationOf, threadOf, toneOf } from "./threads.ts";

test("answers stand under what they answer, also answers to answers; those to another post's comment stand alone", () => {
	const comments = [
		make.comment({ id: "a" }),
		make.comment({ id: "b" }),
		make.comment({ id: "a1", answers: "a" }),
		make.comment({ id: "a2", answers: "a1" }),
		make.comment({ id: "other", postId: "another" }),
		make.comment({ id: "c", answers: "other" }),
	];
	expect(threadOf(comments, "post").map(({ comment, depth }) => `${comment.id}/${depth}`)).toEqual(["a/0", "a1/1", "a2/1", "b/0", "c/0"]);
});

test("private messages are in no thread, only in the conversation with their author", () => {
	const comments = [
		make.comment({ id: "a", authorId: "x" }),
		make.comment({ id: "m", authorId: "x", answers: "a", channel: "private" }),
		make.comment({ id: "n", authorId: "y", channel: "private" }),
	];
	expect(threadOf(comments, "post").map(({ comment }) => comment.id)).toEqual(["a"]);
	expect(conversationOf(comments, "x").map(({ id }) => id)).toEqual(["m"]);
});

test.each([
	[0, 0, "quiet"],
	[2, 0, "quiet"],
	[20, 0, "warm"],
	[9, 3, "friendly"],
	[6, 5, "mixed"],
	[5, 7, "tense"],
	[1, 9, "heated"],
] as const)("with %i likes and %i dislikes a thread feels %s", (likes, dislikes, tone) => {
	expect(toneOf([make.comment({ id: "a", likes, dislikes })], "post")).toBe(tone);
});

test("what members cannot see does not count towards the tone", () => {
	const loud = { dislikes: 50 };
	const unseen = [
		make.comment({ id: "a", ...loud, status: "deleted" }),
		make.comment({ id: "b", ...loud, channel: "private" }),
		make.comment({ id: "c", ...loud, postId: "other" }),
	];
	expect(toneOf([...unseen, make.comment({ id: "d", likes: 20 })], "post")).toBe("warm");
});
