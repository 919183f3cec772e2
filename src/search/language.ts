import { english } from "./english.ts";

/**
 * How one language's words are told apart and brought together. The index and the questions put to it go through the
 * same one. A second language is a file beside `english.ts` and a line in `pipelines`.
 */
export interface SearchLanguage {
	/** Words too common to tell anything, folded. */
	stopWords: ReadonlySet<string>;
	/** A folded word in the one spelling and number under which all its spellings are found. */
	stem: (word: string) => string;
}

/** A language without a file of its own: words are found as they are written. */
const plain: SearchLanguage = { stopWords: new Set(), stem: (word) => word };

const pipelines: Readonly<Record<string, SearchLanguage>> = { en: english };

/** @param id  as in `lang`, e.g. `en` or `en-GB` */
export function languageOf(id: string): SearchLanguage {
	const [base = ""] = id.split("-");
	return Object.hasOwn(pipelines, base) ? (pipelines[base] ?? plain) : plain;
}

/** What of a word is kept in the index: the word as it stands, for those still typing it, and its stem for all its forms. */
export function formsOf(word: string, { stem }: SearchLanguage): readonly string[] {
	const stemmed = stem(word);
	return stemmed === word ? [word] : [word, stemmed];
}
