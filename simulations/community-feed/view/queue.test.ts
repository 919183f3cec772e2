import { expect, test } from "vitest";
import * as make from "./make.ts";
import { countOf, facesOf, isLoopOpen, isUntouched, neighbour, noSearch, type QueueView, queueOf } from "./queue.ts";

const nobody: ReadonlySet<string> = new Set();
const ids = (comments: readonly { id: string }[]) => comments.map(({ id }) => id);
const view = (part: Partial<QueueView> = {}): QueueView => ({
	place: "feed",
	filter: "waiting",
	order: "oldest",
	search: noSearch,
	aside: nobody,
	selectedId: null,
	textOf: ({ id }) => id,
	...part,
});
const reply = (second: number) => ({ second, strategy: "answer", words: "Yes", savedReplyId: null, fills: null }) as const;

test.each([
	["liked", { liked: true }],
	["pinned", { pinned: true }],
	["hidden", { status: "hidden" }],
	["deleted", { status: "deleted" }],
	["answered", { replies: [reply(5)] }],
	["passed on", { escalations: [{ to: "support", second: 5, answeredSecond: null }] }],
	["left to the next shift", { handedOver: true }],
	["answered by a member who was asked to", { invited: "somebody" }],
] as const)("a comment that was %s no longer waits", (_what, part) => {
	expect(isUntouched(make.comment({ id: "c", ...part }))).toBe(false);
	expect(countOf(make.seen({ comments: [make.comment({ id: "c", ...part })] }), "feed", "waiting", nobody)).toBe(0);
});

test("a desk's answer makes a comment wait again, until the person has been told", () => {
	const escalations = [{ to: "safety", second: 5, answeredSecond: 60 }] as const;
	const told = make.comment({ id: "c", escalations, replies: [reply(90)] });
	expect(isLoopOpen(make.comment({ id: "c", escalations }))).toBe(true);
	expect(isLoopOpen(make.comment({ id: "c", escalations, replies: [reply(30)] }))).toBe(true);
	expect(isLoopOpen(told)).toBe(false);
	expect(isLoopOpen(make.comment({ id: "c", escalations, status: "deleted" }))).toBe(false);
	const seen = make.seen({ comments: [make.comment({ id: "open", escalations }), { ...told, id: "told" }] });
	expect(ids(queueOf(seen, view()))).toEqual(["open"]);
	expect(ids(queueOf(seen, view({ filter: "handled" })))).toEqual(["open", "told"]);
});

test("what is left alone on purpose leaves the queue, and can be found among what is handled", () => {
	const seen = make.seen({ comments: [make.comment({ id: "a" }), make.comment({ id: "b" })] });
	const aside = new Set(["a"]);
	expect(ids(queueOf(seen, view({ aside })))).toEqual(["b"]);
	expect(ids(queueOf(seen, view({ aside, filter: "handled" })))).toEqual(["a"]);
	expect(ids(queueOf(seen, view({ aside, filter: "all" })))).toEqual(["a", "b"]);
	expect(countOf(seen, "feed", "waiting", aside)).toBe(1);
});

test("private messages are in a place of their own", () => {
	const seen = make.seen({ comments: [make.comment({ id: "a" }), make.comment({ id: "m", channel: "private" })] });
	expect(ids(queueOf(seen, view()))).toEqual(["a"]);
	expect(ids(queueOf(seen, view({ place: "messages" })))).toEqual(["m"]);
	expect(countOf(seen, "messages", "waiting", nobody)).toBe(1);
});

test("the selected row stays under the player's hands although it is done", () => {
	const seen = make.seen({ comments: [make.comment({ id: "a", liked: true }), make.comment({ id: "b" })] });
	expect(ids(queueOf(seen, view({ selectedId: "a" })))).toEqual(["a", "b"]);
	expect(countOf(seen, "feed", "waiting", nobody)).toBe(1);
});

test("newest first turns the order round, most followers first goes by the author and then by arrival", () => {
	const comments = [
		make.comment({ id: "a", authorId: "x" }),
		make.comment({ id: "b", authorId: "y" }),
		make.comment({ id: "c", authorId: "x" }),
	];
	const authors = [make.author({ id: "x", followers: 10 }), make.author({ id: "y", followers: 9000 })];
	const seen = make.seen({ comments, authors });
	expect(ids(queueOf(seen, view({ order: "newest" })))).toEqual(["c", "b", "a"]);
	expect(ids(queueOf(seen, view({ order: "followers" })))).toEqual(["b", "a", "c"]);
});

test("a search wants all its words, in any case and without accents, and narrows by post and author too", () => {
	const comments = [
		make.comment({ id: "Señor Café closed", authorId: "x" }),
		make.comment({ id: "cafe open", authorId: "y", postId: "other" }),
	];
	const found = (search: Partial<typeof noSearch>) =>
		ids(queueOf(make.seen({ comments }), view({ search: { ...noSearch, ...search } }))).map((id) => id.split(" ")[0]);
	expect(found({ words: "CAFE" })).toEqual(["Señor", "cafe"]);
	expect(found({ words: "closed senor" })).toEqual(["Señor"]);
	expect(found({ words: "closed open" })).toEqual([]);
	expect(found({ postId: "other" })).toEqual(["cafe"]);
	expect(found({ authorId: "x" })).toEqual(["Señor"]);
	expect(found({ words: "  " })).toEqual(["Señor", "cafe"]);
});

test("moving stops at the ends, and begins at the first row", () => {
	const queue = [make.comment({ id: "a" }), make.comment({ id: "b" })];
	expect(neighbour(queue, "a", 1)).toBe("b");
	expect(neighbour(queue, "b", 1)).toBe("b");
	expect(neighbour(queue, "a", -1)).toBe("a");
	expect(neighbour(queue, null, 1)).toBe("a");
	expect(neighbour([], null, 1)).toBe(null);
});

test("a person keeps their face when others arrive", () => {
	const early = [make.comment({ id: "a", authorId: "x" }), make.comment({ id: "b", authorId: "y" })];
	const later = [...early, make.comment({ id: "c", authorId: "x" }), make.comment({ id: "d", authorId: "z" })];
	expect([...facesOf(early)]).toEqual([...facesOf(later)].slice(0, 2));
});
