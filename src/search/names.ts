import type { SearchLanguage } from "./language.ts";
import { wordsOf } from "./words.ts";

/** Words that tell something: all but stop words, or all where there are only those. */
export function tellingWords(text: string, { stopWords }: SearchLanguage): readonly string[] {
	const words = wordsOf(text);
	const telling = words.filter((word) => !stopWords.has(word));
	return telling.length > 0 ? telling : words;
}

/** A name in the form in which all its spellings are one: “Click-through rates” and “click through rate”. */
export function nameOf(text: string, language: SearchLanguage): string {
	return tellingWords(text, language).map(language.stem).join(" ");
}
