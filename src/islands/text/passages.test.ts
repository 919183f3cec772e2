import * as fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphOf, paragraphsOf, piecesOf, sentencesOf } from "./passages.ts";

const words = (text: string, spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));

test("blank lines part paragraphs, single line breaks do not", () => {
	const text = "\n  First line\nstill first  \n \n\nSecond.\n";
	expect(words(text, paragraphsOf(text))).toEqual(["First line\nstill first", "Second."]);
	expect(paragraphsOf("  \n ")).toEqual([]);
});

test("sentences keep their places in the whole text", () => {
	const text = "One. Two, really?\n\nThree here. Four.";
	const second = paragraphsOf(text)[1] as { start: number; end: number };
	expect(words(text, sentencesOf(text, second))).toEqual(["Three here.", "Four."]);
});

test("no word of a text is outside its paragraphs, and none is in two", () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", ".", "ß", "🙂") }), (text) => {
			const spans = paragraphsOf(text);
			expect(words(text, spans).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
			for (const [i, span] of spans.entries()) {
				expect(span.end).toBeGreaterThan(span.start);
				expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
				expect(text.slice(span.start, span.end)).not.toMatch(/\n[^\S\n]*\n/);
			}
		}),
	);
});

test("pieces put together are the text, each under the notes that cover it", () => {
	const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
	fc.assert(
		fc.property(fc.string({ minLength: 31, maxLength: 40 }), fc.array(span, { maxLength: 4 }), (text, spans) => {
			const notes = spans.map((one, i) => ({ ...one, id: `n${i}` }));
			const pieces = piecesOf(text, { start: 0, end: text.length }, notes);
			expect(pieces.map((piece) => piece.text).join("")).toBe(text);
			for (const note of notes) {
				const covered = pieces.filter((piece) => piece.notes.includes(note.id));
				expect(covered.map((piece) => piece.text).join("")).toBe(text.slice(note.start, note.end));
				expect(pieces.filter((piece) => piece.closes.includes(note.id))).toHaveLength(note.end > note.start ? 1 : 0);
			}
		}),
	);
});

test("a note stands beside the paragraph in which it begins", () => {
	const text = "First.\n\nSecond.";
	const paragraphs = paragraphsOf(text);
	expect(paragraphOf(paragraphs, { start: 2, end: 12 })).toBe(0);
	expect(paragraphOf(paragraphs, { start: 9, end: 12 })).toBe(1);
	expect(paragraphOf(paragraphs, { start: 99, end: 100 })).toBe(1);
});
