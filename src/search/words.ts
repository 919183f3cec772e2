/** Marks are folded away but for the breve of й, which is a letter of its own and no и with an accent. */
const keptMark = /(и\u0306)|\p{M}/giu;

/**
 * Text as search sees it: lower case, accents and apostrophes folded away, letters and digits only. The same for the
 * index and for queries, so that whatever people type is words and never syntax.
 */
export function fold(text: string): string {
	// Most words are a handful of plain letters, and this runs for every word of every passage at every keystroke.
	if (/^[a-zA-Z]*$/.test(text)) return text.toLowerCase();
	return text
		.normalize("NFD")
		.replace(keptMark, "$1")
		.normalize("NFC")
		.replace(/(\p{L})['’](\p{L})/gu, "$1$2")
		.toLowerCase();
}

export function wordsOf(text: string): readonly string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text and, after each compound with a hyphen, the compound as one word: “e-mail” is found as “email” too. */
export function wordsAndCompounds(text: string): readonly string[] {
	const compounds = /[-‐‑]/.test(text) ? (fold(text).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? []) : [];
	return [...wordsOf(text), ...compounds.map((compound) => compound.replace(/[-‐‑]/gu, ""))];
}

/** The first `count` words of a text as written, with an ellipsis when there is more. */
export function opening(text: string, count: number): string {
	const words = text.trim().split(/\s+/);
	return words.length > count ? `${words.slice(0, count).join(" ")}…` : words.join(" ");
}
