import { expect, test } from "vitest";
import { namedBy, readingMinutes, sectionsOf } from "./lesson-text.ts";

test("a lesson splits at its headings, markup and components taken away", () => {
	const body = 'Before **all**.\n\n## The brief, first\n\n<Case title="x">A [link](/a/) and `code`.</Case>\n\n### It’s late\n- one\n- two';
	expect(sectionsOf(body)).toEqual([
		{ heading: "", slug: "", text: "Before all ." },
		{ heading: "The brief, first", slug: "the-brief-first", text: "A link and code ." },
		{ heading: "It’s late", slug: "its-late", text: "one two" },
	]);
});

test("even an empty lesson takes a minute", () => {
	expect(readingMinutes([])).toBe(1);
	expect(readingMinutes([{ heading: "", slug: "", text: "word ".repeat(1000) }])).toBe(5);
});

test("a tag that runs over several lines leaves none of its attributes in the text", () => {
	const body = 'Before.\n\n<Figure\n  id="week"\n  alt="A calendar: Monday to Sunday."\n/>\n\nAfter.';
	expect(sectionsOf(body)).toEqual([{ heading: "", slug: "", text: "Before. After." }]);
});

test("what components name is told once each, over lines and beside other attributes", () => {
	const body = 'See <Term id="reach">how far</Term>, <Term\n\tid="cpm" />, <Term id="reach" />.\n\n<Try scenario="first-shift" />';
	expect(namedBy(body, "Term", "id")).toEqual(["reach", "cpm"]);
	expect(namedBy(body, "Try", "scenario")).toEqual(["first-shift"]);
});
