import { type BlockCheck, blocksOf, improve, must, type PageCheck } from "./finding.ts";
import { phrasesIn, pictureOf, proseOf, wordsOf } from "./reading.ts";

/** What is left of a template. */
const leftovers: readonly string[] = ["lorem ipsum", "dolor sit amet", "todo", "tbd", "xxx", "your name", "your text here", "insert text"];

/** Nothing empty, and nothing left of a template. */
export const whole: BlockCheck = (block) => {
	const texts = proseOf(block).map(({ text }) => text);
	const left = texts.flatMap((text) => phrasesIn(text, leftovers))[0];
	if (left) return [must("whole-leftover", block.id, { words: left })];
	// These two are missed in words of their own.
	if (block.kind === "headline" || block.kind === "contact") return [];
	if (block.kind === "services" ? block.offers.length > 0 : texts.some((text) => wordsOf(text).length > 0)) return [];
	return pictureOf(block) ? [] : [improve("whole-empty", block.id)];
};

/** A name, and no more headlines than one. */
export const headed: PageCheck = (blocks) => {
	const headlines = blocksOf(blocks, "headline");
	const [first, second] = headlines;
	if (!first) return [must("whole-no-headline", null)];
	if (first.name.trim() === "") return [must("whole-no-name", first.id)];
	return second ? [improve("whole-two-headlines", second.id)] : [];
};
