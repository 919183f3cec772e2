import { expect, test } from "vitest";
import * as make from "./make.ts";
import { countOf, facesOf, isUntouched, neighbour, queueOf, threadOf } from "./queue.ts";

const nobody: ReadonlySet<string> = new Set();
const ids = (comments: readonly { id: string }[]) => comments.map(({ id }) => id);

test.each([
	["liked", { liked: true }],
	["pinned", { pinned: true }],
	["hidden", { status: "hidden" }],
	["deleted", { status: "deleted" }],
	["answered", { replies: [{ second: 5, strategy: "answer", words: "Yes", savedReplyId: null }] }],
	["handed over", { escalations: [{ to: "support", second: 5, answeredSecond: null }] }],
] as const)("a comment that was %s no longer waits", (_what, part) => {
	expect(isUntouched(make.comment({ id: "c", ...part }))).toBe(false);
});

test("what is left alone on purpose leaves the queue, and can be found under all", () => {
	const seen = make.seen({ comments: [make.comment({ id: "a" }), make.comment({ id: "b" })] });
	const view = { order: "oldest", aside: new Set(["a"]), selectedId: null } as const;
	expect(ids(queueOf(seen, { ...view, filter: "waiting" }))).toEqual(["b"]);
	expect(ids(queueOf(seen, { ...view, filter: "all" }))).toEqual(["a", "b"]);
	expect(countOf(seen, "waiting", view.aside)).toBe(1);
});

test("the selected row stays under the player's hands although it is done", () => {
	const seen = make.seen({ comments: [make.comment({ id: "a", liked: true }), make.comment({ id: "b" })] });
	expect(ids(queueOf(seen, { filter: "waiting", order: "oldest", aside: nobody, selectedId: "a" }))).toEqual(["a", "b"]);
	expect(countOf(seen, "waiting", nobody)).toBe(1);
});

test("newest first turns the order round", () => {
	const seen = make.seen({ comments: [make.comment({ id: "a" }), make.comment({ id: "b" })] });
	expect(ids(queueOf(seen, { filter: "all", order: "newest", aside: nobody, selectedId: null }))).toEqual(["b", "a"]);
});

test("moving stops at the ends, and begins at the first row", () => {
	const queue = [make.comment({ id: "a" }), make.comment({ id: "b" })];
	expect(neighbour(queue, "a", 1)).toBe("b");
	expect(neighbour(queue, "b", 1)).toBe("b");
	expect(neighbour(queue, "a", -1)).toBe("a");
	expect(neighbour(queue, null, 1)).toBe("a");
	expect(neighbour([], null, 1)).toBe(null);
});

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

test("a person keeps their face when others arrive", () => {
	const early = [make.comment({ id: "a", authorId: "x" }), make.comment({ id: "b", authorId: "y" })];
	const later = [...early, make.comment({ id: "c", authorId: "x" }), make.comment({ id: "d", authorId: "z" })];
	expect([...facesOf(early)]).toEqual([...facesOf(later)].slice(0, 2));
});
