import { expect, test } from "vitest";
import type { SeenComment } from "../observation.ts";
import { bulkActs, bulkOf, tick } from "./bulk.ts";
import * as make from "./make.ts";
import { inverseOf, inversesOf } from "./undo.ts";

const seenWith = (comments: readonly SeenComment[]) =>
	make.seen({ comments, authors: [...new Set(comments.map(({ authorId }) => authorId))].map((id) => make.author({ id })) });

test("what would be refused is left out, and the time is that of the rest", () => {
	const seen = seenWith([
		make.comment({ id: "a" }),
		make.comment({ id: "b", status: "hidden" }),
		make.comment({ id: "c", status: "deleted" }),
	]);
	const all = new Set(["a", "b", "c"]);
	expect(bulkOf("hide", all, seen)).toEqual({ actions: [{ type: "hide", commentId: "a" }], seconds: seen.costs.hide });
	expect(bulkOf("delete", all, seen, "no-ads")).toEqual({
		actions: [
			{ type: "delete", commentId: "a", ruleId: "no-ads" },
			{ type: "delete", commentId: "b", ruleId: "no-ads" },
		],
		seconds: 2 * seen.costs.delete,
	});
});

test("an author of several comments is banned once, one who is banned already not at all", () => {
	const comments = ["a", "b"].map((id) => make.comment({ id, authorId: "x" }));
	const seen = { ...seenWith(comments), authors: [make.author({ id: "x" }), make.author({ id: "y", banned: true })] };
	const withOther = { ...seen, comments: [...comments, make.comment({ id: "c", authorId: "y" })] };
	expect(bulkOf("ban", new Set(["a", "b", "c"]), withOther).actions).toEqual([{ type: "ban", authorId: "x" }]);
});

test("nothing takes anything back: what is liked stays liked, what is hidden stays hidden", () => {
	const seen = seenWith([make.comment({ id: "a", liked: true, handedOver: true, status: "hidden" })]);
	for (const act of ["like", "hide", "hand-over"] as const) expect(bulkOf(act, new Set(["a"]), seen).actions).toEqual([]);
});

test("private messages are neither liked nor taken down", () => {
	const seen = seenWith([make.comment({ id: "m", channel: "private" })]);
	const possible = bulkActs.filter((act) => bulkOf(act, new Set(["m"]), seen).actions.length > 0);
	expect(possible).toEqual(["hand-over", "ban"]);
});

test("a row is ticked and unticked; with Shift everything from the last one on is", () => {
	const queue = ["a", "b", "c", "d"].map((id) => make.comment({ id }));
	const one = tick(new Set(), queue, "b");
	expect([...one]).toEqual(["b"]);
	expect([...tick(one, queue, "b")]).toEqual([]);
	expect([...tick(one, queue, "d", "b")]).toEqual(["b", "c", "d"]);
	expect([...tick(new Set(["d"]), queue, "a", "c")].sort()).toEqual(["a", "b", "c", "d"]);
	expect([...tick(one, queue, "a", "gone")]).toEqual(["b", "a"]);
});

test("what the real thing can take back can be taken back, and nothing else", () => {
	expect(inverseOf({ type: "ban", authorId: "x" })).toEqual({ type: "unban", authorId: "x" });
	expect(inverseOf({ type: "close-comments", postId: "p" })).toEqual({ type: "open-comments", postId: "p" });
	expect(inverseOf({ type: "delete", commentId: "c" })).toBeNull();
	expect(inverseOf({ type: "hand-over", commentId: "c" })).toBeNull();
	const hidden = ["a", "b"].map((commentId) => ({ type: "hide", commentId }) as const);
	expect(inversesOf(hidden).map((action) => "commentId" in action && action.commentId)).toEqual(["b", "a"]);
	expect(inversesOf([...hidden, { type: "delete", commentId: "c" }])).toEqual([]);
});
