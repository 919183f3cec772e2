import type { FeedScenario } from "./schema.ts";

/** Rules that the brand's own words visibly keep or break, in any language. What a rule cannot judge is left to a curator. */
export const wordRules = ["length", "shouting", "personal-data", "twice-the-same", "no-name", "forbidden-phrase", "promise"] as const;
export type WordRule = (typeof wordRules)[number];

/** What words are held against, besides those published before. */
export interface Judged {
	/** What the scenario knows of their language; without it, address, phrases and promises are not judged. */
	wording?: FeedScenario["wording"][string] | undefined;
	/** Whom they answer; null where they speak to everybody. */
	authorId: string | null;
}

/** Shorter says nothing, longer is not read. Design choice. */
const letters = { least: 12, most: 400 } as const;

/** Which rules the words break; `earlier` are the words published before in the same shift. */
export function brokenRules(words: string, earlier: readonly string[], judged: Judged = { authorId: null }): readonly WordRule[] {
	const broken: WordRule[] = [];
	const text = words.trim();
	if (text.length < letters.least || text.length > letters.most) broken.push("length");
	if (isShouting(text)) broken.push("shouting");
	if (holdsPersonalData(text)) broken.push("personal-data");
	if (earlier.some((other) => sameWords(other, text))) broken.push("twice-the-same");
	const { wording, authorId } = judged;
	if (!wording) return broken;
	if (authorId !== null && !says(text, [wording.names[authorId] ?? "", ...wording.addresses])) broken.push("no-name");
	if (says(text, wording.forbidden)) broken.push("forbidden-phrase");
	if (says(text, wording.promises)) broken.push("promise");
	return broken;
}

/** More than half of at least ten letters are capitals (in scripts that have them), or a row of exclamation marks. */
function isShouting(text: string): boolean {
	const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
	const small = text.match(/\p{Ll}/gu)?.length ?? 0;
	return (capitals + small >= 10 && capitals > small) || /[!！]{3,}/u.test(text);
}

/** An e-mail address, or seven and more digits as in telephone and card numbers. */
function holdsPersonalData(text: string): boolean {
	return /[^\s@]+@[^\s@]+\.[^\s@]+/u.test(text) || /(?:\p{Nd}[\s().-]*){7,}/u.test(text);
}

function sameWords(a: string, b: string): boolean {
	return bare(a) === bare(b);
}

/** Whether one of the phrases is in the text, as whole words, whatever case and stops. */
function says(text: string, phrases: readonly string[]): boolean {
	const whole = ` ${bare(text)} `;
	return phrases.some((phrase) => bare(phrase) !== "" && whole.includes(` ${bare(phrase)} `));
}

/** Words alone, by the text: every reply is held against all before it, and a debrief judges a run a dozen times. */
const known = new Map<string, string>();
const mostKnown = 2048;

function bare(text: string): string {
	const ready = known.get(text);
	if (ready !== undefined) return ready;
	const words = text
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
		.trim();
	if (known.size >= mostKnown) known.clear();
	known.set(text, words);
	return words;
}
