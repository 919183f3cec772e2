import lunr from "lunr";
import support from "lunr-languages/lunr.stemmer.support.js";
import type { SearchLanguage } from "./language.ts";

/** What a file of lunr-languages hangs on lunr, by its language's id. */
interface Pipeline {
	/** Gives a word back unless it is too common. */
	stopWordFilter(word: string): string | undefined;
	/** Snowball's stemmer. */
	stemmer(word: string): string;
}

/**
 * A language by lunr-languages: Snowball's stemmer and its list of common words.
 *
 * @param id  as lunr-languages calls it, e.g. `ru`
 * @param add  its file there, which is fetched by those who search in that language only
 */
export function snowball(id: string, add: (on: typeof lunr) => void): SearchLanguage {
	support(lunr);
	add(lunr);
	const { stopWordFilter, stemmer } = (lunr as unknown as Readonly<Record<string, Pipeline>>)[id] as Pipeline;
	return { stopWords: { has: (word) => stopWordFilter(word) === undefined }, stem: stemmer };
}
