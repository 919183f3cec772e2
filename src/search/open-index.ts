import type { SearchDocument } from "./documents.ts";
import type { WordHits } from "./hits.ts";
import type { SearchIndex } from "./index-documents.ts";
import { formsOf, languageOf, type SearchLanguage } from "./language.ts";
import { nameOf } from "./names.ts";

/** A search index at work. */
export interface OpenIndex {
	words: SearchIndex["words"];
	documents: readonly SearchDocument[];
	synonyms: SearchIndex["synonyms"];
	language: SearchLanguage;
	/** Every word and stem of the index, in order of their letters: those of `words`. */
	vocabulary: readonly string[];
	/** Forms of every word of the index, worked out before anybody types. */
	forms: ReadonlyMap<string, readonly string[]>;
	/** Of each document, its title and, of a term or a client, its other names, each as the stems of its words. */
	names: readonly (readonly string[])[];
	/** Hits of the words of the last question: at the next keystroke most of them are asked for again. */
	last: Map<string, WordHits>;
}

/** Makes an index ready for questions: once, when search is opened. */
export async function openIndex({ words, documents, synonyms, language: id }: SearchIndex): Promise<OpenIndex> {
	const language = await languageOf(id);
	const vocabulary = words.map(([word]) => word);
	return {
		words,
		documents,
		synonyms,
		language,
		vocabulary,
		forms: new Map(vocabulary.map((word) => [word, formsOf(word, language)])),
		names: documents.map(({ kind, title, terms }) =>
			[title, ...(kind === "term" || kind === "client" ? terms : [])].map((name) => nameOf(name, language)),
		),
		last: new Map(),
	};
}

/** A folded word's forms. */
export function formsIn({ forms, language }: OpenIndex, word: string): readonly string[] {
	return forms.get(word) ?? formsOf(word, language);
}

/** By halving: the place of the first word that is not before `word`, which is its own where the index has it. */
export function placeOf({ vocabulary }: OpenIndex, word: string): number {
	let [from, to] = [0, vocabulary.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((vocabulary[middle] ?? "") < word) from = middle + 1;
		else to = middle;
	}
	return from;
}
