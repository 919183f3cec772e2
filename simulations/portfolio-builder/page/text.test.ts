import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDocument } from "../any-document.test-suite.ts";
import { makeGood } from "../make.ts";
import { pageWords } from "./make.ts";
import { blockAt, textOf } from "./text.ts";

test("the text of the good page holds everything that a curator reads, block by block", () => {
	const { text, blocks } = textOf(makeGood(), pageWords);
	for (const passage of [
		"I answer your customers",
		"Ask for a free look at your page",
		"The problem: A new shop opened",
		"Half of all answers came within: 4 min 10 s",
		"Your page, looked after – €480 a month",
		"Not included: Money for advertising; Photographs on location",
		"Triage: What may do harm comes first",
		"Jelena Ilić, Head of events",
		"[Mila Kovač at a table by a window",
		"mila@example.com",
	])
		expect(text).toContain(passage);
	expect(blocks.map(({ blockId }) => blockId)).toEqual(makeGood().blocks.map(({ id }) => id));
});

test("a note at a character is a note at a block", () => {
	const page = textOf(makeGood(), pageWords);
	expect(blockAt(page, page.text.indexOf("A new shop opened"))).toBe("bakery-opening");
	expect(blockAt(page, 0)).toBe("top");
	expect(blockAt(page, page.text.length)).toBeNull();
});

test("blocks follow each other in the text, none overlaps another, and the text is theirs but for what parts them", () => {
	fc.assert(
		fc.property(anyDocument, (document) => {
			const { text, blocks } = textOf(document, pageWords);
			expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
			for (const { start, end } of blocks) expect(end).toBeGreaterThan(start);
		}),
	);
});
