import { expect, test } from "vitest";
import { cut } from "./passage.ts";

test("a long text is cut to what surrounds the first marked word", () => {
	const text = `${"before ".repeat(40)}here ${"after ".repeat(80)}`.trim();
	const pieces = cut(text, (word) => word === "here", 10);
	expect(pieces.map((piece) => piece.text).join("")).toMatch(/^…(before )+here( after)+ ?…$/);
	expect(pieces.find((piece) => piece.marked)?.text).toBe("here");
});

test("a short text stays whole, punctuation and all", () => {
	const pieces = cut("“Reach,” she said.", (word) => word === "reach", 28);
	expect(pieces).toEqual([
		{ text: "“Reach,”", marked: true },
		{ text: " she said.", marked: false },
	]);
});
