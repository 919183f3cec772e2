import lunr from "lunr";
import type { SearchDocument } from "./documents.ts";
import { formsOf, languageOf } from "./language.ts";
import { wordsAndCompounds } from "./words.ts";

/** Documents that have a word, by their places, each followed by what the word weighs there, in hundredths. */
export type Postings = readonly number[];

export interface SearchIndex {
	/** As in `lang`: whose pipeline made the index. */
	language: string;
	/** In order of their letters: each word and each stem, where it stands in names, and where anywhere else. */
	words: readonly (readonly [word: string, names: Postings, texts: Postings])[];
	documents: readonly SearchDocument[];
	/** What people type → words that the course uses instead. */
	synonyms: Readonly<Record<string, readonly string[]>>;
}

/** What of a document is its name; the rest is text. */
const fields = { names: { title: 10, terms: 6 }, texts: { under: 2, text: 1 } };

/**
 * Builds the index of one language when the site is built. lunr weighs the words (BM25, by field); what it would need to
 * parse queries stays here, so that the index that is fetched is less than half of its own.
 */
export async function indexDocuments(
	documents: readonly SearchDocument[],
	language: string,
	synonyms: SearchIndex["synonyms"] = {},
): Promise<SearchIndex> {
	const rules = await languageOf(language);
	const builder = new lunr.Builder();
	builder.ref("ref");
	for (const [field, boost] of Object.entries({ ...fields.names, ...fields.texts })) builder.field(field, { boost });
	// Forms of words come as they shall stand in the index, so lunr gets no pipeline of its own.
	const forms = (text: string) =>
		wordsAndCompounds(text)
			.filter((word) => !rules.stopWords.has(word))
			.flatMap((word) => formsOf(word, rules));
	documents.forEach((document, ref) => {
		builder.add({
			ref: String(ref),
			title: forms(document.title),
			under: forms(document.under),
			terms: forms(document.terms.join(" ")),
			text: forms(document.text),
		});
	});
	return { language, words: wordsOf(builder.build().toJSON() as LunrJson), documents, synonyms };
}

/** The parts of lunr's serialised index that are used. */
interface LunrJson {
	/** `field/ref`, and pairs of a word's number and its weight. */
	fieldVectors: readonly [string, readonly number[]][];
	/** Words in order of their letters, with their numbers. */
	invertedIndex: readonly [string, { _index: number }][];
}

function wordsOf({ fieldVectors, invertedIndex }: LunrJson): SearchIndex["words"] {
	const tables = { names: new Map<number, Map<number, number>>(), texts: new Map<number, Map<number, number>>() };
	for (const [key, vector] of fieldVectors) {
		const [field = "", ref = ""] = key.split("/");
		const table = Object.hasOwn(fields.names, field) ? tables.names : tables.texts;
		for (let n = 0; n < vector.length; n += 2) {
			const [word, weight] = [vector[n] ?? 0, vector[n + 1] ?? 0];
			const places = table.get(word) ?? new Map<number, number>();
			table.set(word, places.set(Number(ref), (places.get(Number(ref)) ?? 0) + weight));
		}
	}
	const postings = (places: ReadonlyMap<number, number> = new Map()) =>
		[...places].toSorted(([a], [b]) => a - b).flatMap(([at, weight]) => [at, Math.round(weight * 100)]);
	return invertedIndex.map(([word, { _index }]) => [word, postings(tables.names.get(_index)), postings(tables.texts.get(_index))]);
}
