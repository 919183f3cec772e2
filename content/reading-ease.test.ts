import { expect, test } from "vitest";
import { countsOf, fleschEase, syllablesOf } from "./reading-ease.ts";

test("syllables are counted as they are spoken", () => {
	const spoken = {
		1: "the cat strength makes walked clothes tired moved eight through type posts reached page brand's girl",
		2: "table answer makers wanted places pages people client bottle question little report agree",
		3: "audience customer marketing assignment politely companies advertise bakery bakery's strategy",
		4: "community moderation analysis advertising conversation",
	};
	const wrong = Object.entries(spoken).flatMap(([count, words]) =>
		words.split(" ").flatMap((word) => (syllablesOf(word) === Number(count) ? [] : `${word} ${syllablesOf(word)}`)),
	);
	expect(wrong).toEqual([]);
});

test("Flesch's formula gives what it gives", () => {
	// 2 sentences, 20 words, 30 syllables: 206.835 − 10.15 − 126.9.
	expect(fleschEase({ sentences: 2, words: 20, syllables: 30 })).toBeCloseTo(69.785, 6);
});

test("prose is counted, and tables, headings, attributes and numbers are not", () => {
	const body =
		'## A heading of five words\n\nThe cat sat. It ate 1,200 fish!\n\n- One item\n- Two\n\n| a | table |\n|---|---|\n| of | words |\n\n<Figure\n id="x" alt="Long words of description."\n/>\n\n<Case title="No">A <Term id="brief">brief</Term> [came](/in/).</Case>';
	expect(countsOf(body)).toEqual({ sentences: 5, words: 12, syllables: 13 });
});

test("longer sentences and longer words are harder", () => {
	const ease = (text: string) => fleschEase(countsOf(text));
	expect(ease("We ask. They say no. We go home.")).toBeGreaterThan(ease("We ask and they say no and we go home."));
	expect(ease("We ask them.")).toBeGreaterThan(ease("Organisations interrogate communities."));
});
