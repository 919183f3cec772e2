import type lunr from "lunr";
import { english } from "./english.ts";

/**
 * How one language's words are told apart and brought together. The index and the questions put to it go through the
 * same one. A further language that lunr-languages knows is a line in `languages`.
 */
export interface SearchLanguage {
	/** Words too common to tell anything, folded. */
	stopWords: Pick<ReadonlySet<string>, "has">;
	/** A folded word in the one spelling and number under which all its spellings are found. */
	stem: (word: string) => string;
}

/** A language that nobody has taught it: words are found as they are written. */
const plain: SearchLanguage = { stopWords: new Set(), stem: (word) => word };

const languages: Readonly<Record<string, () => Promise<SearchLanguage>>> = {
	en: async () => english,
	fr: () => bySnowball("fr", import("lunr-languages/lunr.fr.js")),
	hu: () => bySnowball("hu", import("lunr-languages/lunr.hu.js")),
	ru: () => bySnowball("ru", import("lunr-languages/lunr.ru.js")),
};

/** Fetched for a course in that language only; English has rules of its own, which are smaller. */
async function bySnowball(id: string, file: Promise<{ default: (on: typeof lunr) => void }>): Promise<SearchLanguage> {
	const { snowball } = await import("./snowball.ts");
	return snowball(id, (await file).default);
}

/** @param id  as in `lang`, e.g. `en` or `en-GB` */
export async function languageOf(id: string): Promise<SearchLanguage> {
	const [base = ""] = id.split("-");
	return Object.hasOwn(languages, base) ? ((await languages[base]?.()) ?? plain) : plain;
}

/** What of a word is kept in the index: the word as it stands, for those still typing it, and its stem for all its forms. */
export function formsOf(word: string, { stem }: SearchLanguage): readonly string[] {
	const stemmed = stem(word);
	return stemmed === word ? [word] : [word, stemmed];
}
