import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findQuote, quoteOf, wholeWords } from "./find-quote.ts";
import { mostQuoted, type Note, notesOf, readNote } from "./note.ts";

const text =
	"Answer within the hour. The thread is a stage, and the audience is larger than the speaker. Answer within the hour, or say when you will.";
const mark = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return quoteOf(text, { start, end: start + words.length }) as Pick<Note, "quote" | "before" | "after">;
};
const read = (changed: string, note: Pick<Note, "quote" | "before" | "after">) => {
	const span = findQuote(changed, note);
	return span && changed.slice(span.start, span.end);
};

test("the same words twice are told apart by what stands around them", () => {
	const second = mark("Answer within the hour", 10);
	expect(findQuote(text, second)?.start).toBe(text.lastIndexOf("Answer"));
	expect(findQuote(`A new beginning. ${text}`, second)?.start).toBe(text.lastIndexOf("Answer") + 17);
});

test("a passage that was mended is found, one that was taken out is not", () => {
	const note = mark("the audience is larger than the speaker");
	expect(read(text.replace("larger than", "far larger than"), note)).toContain("far larger than the speaker");
	expect(read(text.replace("the audience is larger than the speaker", "nobody is deceived for long"), note)).toBeNull();
	expect(read("", note)).toBeNull();
});

test("any passage of any text is found again where it stood or where its very words stand", () => {
	const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", "c", "é"), minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(letters, fc.nat(59), fc.nat(59), letters, (words, a, b, more) => {
			const span = { start: Math.min(a, b, words.length), end: Math.min(Math.max(a, b), words.length) };
			const quoted = quoteOf(words, span);
			fc.pre(quoted !== null && quoted !== undefined);
			if (!quoted) return;
			expect(read(words, quoted)).toBe(quoted.quote);
			expect(read(`${more}${words}`, quoted)).toBe(quoted.quote);
			expect(read(`${words}${more}`, quoted)).toBe(quoted.quote);
		}),
	);
});

test("half a word is taken for all of it, and no more", () => {
	const start = text.indexOf("hread is a sta");
	const span = wholeWords(text, { start, end: start + "hread is a sta".length });
	expect(text.slice(span.start, span.end)).toBe("thread is a stage");
	expect(wholeWords(text, span)).toEqual(span);
});

test("nothing is kept of white space, and not more than a quotation of a whole chapter", () => {
	expect(quoteOf("a   b", { start: 1, end: 4 })).toBeNull();
	const long = "word ".repeat(1000);
	expect(quoteOf(long, { start: 0, end: long.length })?.quote.length).toBeLessThanOrEqual(mostQuoted);
});

test("what was removed or is no note is left out; the rest keeps the order of its changes", () => {
	const entry = (ref: string, minute: number, data: Note | null | string) =>
		({ kind: "note", ref, at: `2026-11-22T12:0${minute}:00.000Z`, data }) as const;
	const note = { quote: "q", before: "", after: "", body: "" };
	const progress = {
		"note:job/b": entry("job/b", 2, note),
		"note:job/a": entry("job/a", 1, { ...note, body: "mine" }),
		"note:job/c": entry("job/c", 0, null),
		"note:day/d": entry("day/d", 0, note),
		"note:job/e": entry("job/e", 0, "broken"),
	};
	expect(notesOf(progress, "job").map(({ id, body }) => [id, body])).toEqual([
		["a", "mine"],
		["b", ""],
	]);
	expect(notesOf(progress).map(({ lesson }) => lesson)).toEqual(["day", "job", "job"]);
	expect(readNote({ quote: "", body: "" })).toBeNull();
});
