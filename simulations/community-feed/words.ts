import type { SeenReply } from "./observation.ts";

/** Rules that a reply's own words visibly keep or break, in any language. What a rule cannot judge is left to a curator. */
export type WordRule = "length" | "shouting" | "personal-data" | "twice-the-same";

/** Shorter says nothing, longer is not read. Design choice. */
const letters = { least: 12, most: 400 } as const;

/** Which rules the words break; `earlier` are the words published before in the same shift. */
export function brokenRules(words: string, earlier: readonly string[]): readonly WordRule[] {
	const broken: WordRule[] = [];
	const text = words.trim();
	if (text.length < letters.least || text.length > letters.most) broken.push("length");
	if (isShouting(text)) broken.push("shouting");
	if (holdsPersonalData(text)) broken.push("personal-data");
	if (earlier.some((other) => sameWords(other, text))) broken.push("twice-the-same");
	return broken;
}

/** Own words among replies, in order. */
export function ownWords(replies: readonly SeenReply[]): readonly string[] {
	return replies.flatMap(({ words }) => (words === null ? [] : [words]));
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

function bare(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
