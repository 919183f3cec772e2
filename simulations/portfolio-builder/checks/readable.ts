import { type BlockCheck, improve, type Problem } from "./finding.ts";
import { proseOf, sentencesOf, wordsOf } from "./reading.ts";

/** Words of a sentence beyond which readers lose the thread; the limit of GOV.UK's content guide. */
export const longSentence = 25;
/** Reading ease below which Flesch calls a text difficult (Flesch 1948, "A new readability yardstick"). */
const easeEnough = 50;
/** Words below which the measure of ease says little. Design choice. */
const wordsToMeasure = 40;
/** Words of a sentence by which its writer finds it again. */
const wordsNamed = 6;

/** Sentences that are read once. Ease is measured in English, for which its formula was made. */
export const readable: BlockCheck = (block, { language }) => {
	if (block.kind === "testimonial") return [];
	const problems: Problem[] = [];
	const text = proseOf(block)
		.map((part) => part.text)
		.join("\n");
	const sentences = sentencesOf(text);
	const long = sentences.filter((sentence) => wordsOf(sentence).length > longSentence);
	const longest = long.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
	if (longest !== undefined)
		problems.push(improve("readable-long", block.id, { n: long.length, words: wordsOf(longest).length, sentence: beginningOf(longest) }));
	const ease = easeOf(text);
	if (isEnglish(language) && ease !== null && ease < easeEnough)
		problems.push(improve("readable-difficult", block.id, { ease: Math.max(0, Math.round(ease)) }));
	return problems;
};

const isEnglish = (language: string) => language.split("-")[0] === "en";

/**
 * Flesch's reading ease of an English text.
 *
 * @returns 100 very easy – 0 very difficult, beyond both in extremes; null of a text too short to say
 */
export function easeOf(text: string): number | null {
	const words = wordsOf(text);
	if (words.length < wordsToMeasure) return null;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return 206.835 - 1.015 * (words.length / sentencesOf(text).length) - 84.6 * (syllables / words.length);
}

/** Syllables of an English word by its groups of vowels; a silent e at the end is none. At least one. */
export function syllablesOf(word: string): number {
	const small = word.toLowerCase().replace(/[^a-z]/g, "");
	const spoken = small.length > 3 ? small.replace(/(?:[^laeiouy]e|[^td]ed|[^aeiouyszxc]es)$/, "") : small;
	return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

function beginningOf(sentence: string): string {
	const words = sentence.split(/\s+/);
	return words.length > wordsNamed ? `${words.slice(0, wordsNamed).join(" ")}…` : sentence;
}
