import { expect, test } from "vitest";
import { moved, placesOf, stretchesAt, undecided } from "./reading.ts";

const fields = [{ id: "audit" }, { id: "empty" }, { id: "post" }];
const places = placesOf(fields, { audit: "One.\n\nTwo. And three.", post: "Four." });

test("keys walk through all paragraphs of all fields and stop at both ends", () => {
	expect(places).toEqual([
		{ field: "audit", index: 0 },
		{ field: "audit", index: 1 },
		{ field: "post", index: 0 },
	]);
	expect(moved(places, null, 1)).toEqual({ field: "audit", index: 0 });
	expect(moved(places, { field: "audit", index: 1 }, 1)).toEqual({ field: "post", index: 0 });
	expect(moved(places, { field: "post", index: 0 }, 1)).toEqual({ field: "post", index: 0 });
	expect(moved(places, { field: "audit", index: 0 }, -1)).toEqual({ field: "audit", index: 0 });
	expect(moved([], null, 1)).toBeNull();
});

test("a comment can be narrowed from a paragraph to a sentence", () => {
	const text = "One.\n\nTwo. And three.";
	const words = (start: number) => stretchesAt(text, { start, end: start }).map((span) => text.slice(span.start, span.end));
	expect(words(0)).toEqual(["One."]);
	expect(words(8)).toEqual(["Two. And three.", "Two.", "And three."]);
});

test("a decision wants every level, and a return a word to go by", () => {
	const criteria = [{ id: "care" }, { id: "promise" }];
	expect(undecided(criteria, { levels: { care: 0 }, summary: " ", notes: [] })).toEqual({ levels: ["promise"], nothingSaid: true });
	expect(undecided(criteria, { levels: { care: 0, promise: 3 }, summary: "", notes: [{}] })).toEqual({ levels: [], nothingSaid: false });
});
