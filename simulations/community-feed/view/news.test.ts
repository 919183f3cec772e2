import { expect, test } from "vitest";
import type { Notice } from "../observation.ts";
import { invitable } from "./invite.ts";
import * as make from "./make.ts";
import { lookedAt, newsOf, stillNews } from "./news.ts";
import { filled, variablesOf } from "./reply-words.ts";

const notice = (kind: Notice["kind"], commentId?: string): Notice => ({ second: 1, kind, ...(commentId && { commentId }) });

test("who thanks has also written, and that is told once", () => {
	const news = newsOf([notice("arrived", "a"), notice("arrived", "b"), notice("thanked", "b")], make.seen());
	expect(news.map(({ kind, n, commentIds }) => [kind, n, commentIds])).toEqual([
		["arrived", 1, ["a"]],
		["thanked", 1, ["b"]],
	]);
});

test("answers of two desks are two pieces of news", () => {
	const escalations = [
		{ to: "legal", second: 0, answeredSecond: 1 },
		{ to: "press", second: 0, answeredSecond: 2 },
	] as const;
	const seen = make.seen({ comments: [make.comment({ id: "c", escalations })] });
	const answered = ([1, 2] as const).map((second): Notice => ({ second, kind: "desk-answered", commentId: "c" }));
	expect(newsOf(answered, seen).map(({ desk }) => desk)).toEqual(["legal", "press"]);
});

test("reactions are news until the next act, comments until somebody has looked", () => {
	const before = [notice("arrived", "a"), notice("liked", "a"), notice("message", "m"), notice("left")];
	const now = stillNews(before, [notice("disliked", "a")]);
	expect(now.map(({ kind }) => kind)).toEqual(["arrived", "message", "disliked"]);
	expect(lookedAt(now, "a").map(({ kind }) => kind)).toEqual(["message"]);
});

test("a saved reply asks for what it leaves open, each once, and never for the name", () => {
	const text = "{name}, your {item} is ready {when}. Bring the {item} bag, {name}.";
	expect(variablesOf(text)).toEqual(["item", "when"]);
	expect(filled(text, "Kofi Mensah", { item: "loaf", when: " " })).toBe("Kofi, your loaf is ready {when}. Bring the loaf bag, Kofi.");
	expect(filled("Hi {name}", "A {item} B", { item: "x" })).toBe("Hi A");
	expect(filled("Ready {when}, {name}", "Kofi", {}, "…")).toBe("Ready …, Kofi");
});

test("members who can be asked are those who wrote in public, advocates first, never the author or the banned", () => {
	const wrote = ["asker", "new", "old", "advocate", "banned"].map((authorId) => make.comment({ id: `by-${authorId}`, authorId }));
	const seen = make.seen({
		comments: [...wrote, make.comment({ id: "by-private", authorId: "private", channel: "private" })],
		authors: [
			make.author({ id: "asker" }),
			make.author({ id: "new", memberDays: 2 }),
			make.author({ id: "old", memberDays: 900 }),
			make.author({ id: "advocate", memberDays: 5, voice: "advocate" }),
			make.author({ id: "banned", banned: true }),
			make.author({ id: "private" }),
		],
	});
	const [question] = wrote;
	expect(question && invitable(seen, question).map(({ id }) => id)).toEqual(["advocate", "old", "new"]);
});
