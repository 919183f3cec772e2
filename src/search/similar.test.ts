import * as fc from "fast-check";
import { expect, test } from "vitest";
import { forgiven, similarWords } from "./similar.ts";

const words = ["campaign", "camping", "campus", "champagne", "moderate", "moderator", "tone"];
const near = (word: string, most: number) => similarWords(words, word, most).map((one) => one.word);

test("a letter left out, put in, wrong or swapped is one edit", () => {
	for (const typed of ["campain", "campaiggn", "canpaign", "campaing"]) expect(near(typed, 1)).toContain("campaign");
	expect(near("moderate", 0)).toEqual(["moderate"]);
});

test("one edit is forgiven from five letters on, two from nine", () => {
	expect([4, 5, 8, 9].map(forgiven)).toEqual([0, 1, 1, 2]);
});

test("a beginning with a letter wrong is near to the word that somebody is still typing", () => {
	expect(similarWords(words, "moddera", 1)).toEqual([
		{ word: "moderate", edits: 1, beginning: true },
		{ word: "moderator", edits: 1, beginning: true },
	]);
});

test("shared rows give what a table for each pair gives", () => {
	const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
	fc.assert(
		fc.property(fc.uniqueArray(letters, { maxLength: 20 }), letters, fc.integer({ min: 0, max: 3 }), (some, word, most) => {
			const sorted = some.toSorted();
			const whole = similarWords(sorted, word, most).flatMap((one) => (one.beginning ? [] : [`${one.word} ${one.edits}`]));
			expect(whole).toEqual(sorted.flatMap((one) => (edits(one, word) <= most ? [`${one} ${edits(one, word)}`] : [])));
		}),
	);
});

/** Optimal string alignment by its definition. */
function edits(a: string, b: string): number {
	if (a === "" || b === "") return a.length + b.length;
	const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
	const last = a.at(-1) === b.at(-1) ? 0 : 1;
	const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
	return Math.min(
		edits(restA, b) + 1,
		edits(a, restB) + 1,
		edits(restA, restB) + last,
		swapped ? edits(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
	);
}
