/**
 * How easily English prose reads, by Flesch's formula: 0 is hard, 100 very easy; 60–70 is plain English.
 *
 * @see Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221–233. Its coefficients are
 * English; other languages have their own (Oborneva 2006 for Russian, Kandel and Moles 1958 for French).
 */

/** What is counted of a text: tokens without a letter, such as prices and years, are left out. */
export interface Counts {
	sentences: number;
	words: number;
	syllables: number;
}

/** @returns NaN where there is no word */
export function fleschEase({ sentences, words, syllables }: Counts): number {
	return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/** Counts of a lesson's prose: its paragraphs and list items, without headings, tables, captions and markup. */
export function countsOf(body: string): Counts {
	const sentences = blocksOf(body)
		.flatMap((block) => block.split(/(?<=[.!?…]["”’)]*)\s+/))
		.map(wordsIn)
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	return { sentences: sentences.length, words: words.length, syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0) };
}

/** Paragraphs and list items as plain text. A tag may run over several lines, so tags go first. */
function blocksOf(body: string): readonly string[] {
	const prose = body
		.replace(/^\s*(```|~~~)[\s\S]*?^\s*\1/gm, "\n\n")
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, " ")
		.replace(/<\/?[a-z][^>]*>/g, " ")
		.replace(/<\/?Term\b[^>]*>/g, " ")
		.replace(/<\/?[A-Z][^>]*>/g, "\n\n")
		.replace(/^\s*(#{1,6}\s.*|\|.*)$/gm, "\n\n")
		.replace(/^\s*(?:[-*+]|\d+\.)\s+/gm, "\n\n")
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/[*_`>]/g, "");
	return prose.split(/\n\s*\n/).map((block) => block.replace(/\s+/g, " ").trim());
}

function wordsIn(sentence: string): readonly string[] {
	return sentence.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}

/** Vowels that are written together and spoken apart, and the other way round. */
const apart = [
	/ia/,
	/riet/,
	/dien/,
	/iu/,
	/io/,
	/ii/,
	/[aeiou]{3}/,
	/^mc/,
	/ism$/,
	/[^l]lien/,
	/^coa[dglx]./,
	/[^gq]ua[^auieo]/,
	/dnt$/,
	/[^aeiouylrw]l$/,
];
const together = [/cial/, /tia/, /ciu/, /ciou/, /giu/, /ion/, /iou/, /.ely$/];

/**
 * Syllables of an English word: groups of vowels, mended for silent ones and for those that are spoken apart.
 *
 * @see the rules of Lingua::EN::Syllable (Fast 1999), with the silent e of -ed and -es added
 */
export function syllablesOf(word: string): number {
	const letters = word
		.normalize("NFD")
		.toLowerCase()
		.replace(/['’]s$/, "")
		.replace(/[^a-z]/g, "");
	const spoken = letters
		.replace(/(?<=[aeiouy].*[^aeiouytd])ed$/, "d")
		.replace(/(?<=[aeiouy].*(?:[^aeiouyscgxzhl]|th))es$/, "s")
		.replace(/e$/, "");
	const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
	const more = apart.filter((pattern) => pattern.test(spoken)).length - together.filter((pattern) => pattern.test(spoken)).length;
	return Math.max(1, groups + more);
}
