import { formsIn, type OpenIndex, placeOf } from "./open-index.ts";
import { forgiven, similarWords } from "./similar.ts";

/** How a word of a question fits a document: as it stands or in another form, as a beginning, by a synonym, or with letters wrong. */
export type Fit = "whole" | "beginning" | "synonym" | "similar";

export interface WordHit {
	score: number;
	fit: Fit;
	/** Words of the index that were found. */
	terms: readonly string[];
}

/** Where a word is found: place of a document → how. */
export type WordHits = ReadonlyMap<number, WordHit>;

const boosts = { whole: 10, beginning: 3, synonym: 5, similar: 2 };

/** With so many documents that have the word as it was typed, nobody looks for another spelling of it. */
const enough = 5;

/** So many other spellings at most, the nearest first. */
const spellings = 12;

/** A beginning of so few letters is looked for in names only: somewhere in a text it stands in nearly every one. */
const fewLetters = 2;

/** Documents that have the word, in any form, as the beginning of another, or, where they are few, spelt nearly so. */
export function hitsOf(open: OpenIndex, word: string): WordHits {
	const hits = new Map<number, WordHit>();
	addForms(hits, open, word, "whole");
	for (let place = placeOf(open, word); open.vocabulary[place]?.startsWith(word); place++) {
		add(hits, open, place, "beginning", boosts.beginning, word.length <= fewLetters);
	}
	if (Object.hasOwn(open.synonyms, word)) for (const meant of open.synonyms[word] ?? []) addForms(hits, open, meant, "synonym");
	const most = forgiven(word.length);
	if (most > 0 && hits.size < enough) {
		const near = similarWords(open.vocabulary, word, most).toSorted(
			(a, b) => a.edits + Number(a.beginning) - (b.edits + Number(b.beginning)),
		);
		for (const one of near.slice(0, spellings)) {
			add(hits, open, placeOf(open, one.word), "similar", boosts.similar / (1 + one.edits + Number(one.beginning)));
		}
	}
	return hits;
}

function addForms(hits: Map<number, WordHit>, open: OpenIndex, word: string, fit: "whole" | "synonym"): void {
	for (const form of formsIn(open, word)) {
		const place = placeOf(open, form);
		if (open.vocabulary[place] === form) add(hits, open, place, fit, boosts[fit]);
	}
}

/** Adds a word's documents. One that was found before keeps its fit, which is the closer one, and the better of the two scores. */
function add(hits: Map<number, WordHit>, { words }: OpenIndex, place: number, fit: Fit, boost: number, namesOnly = false): void {
	const [term = "", names = [], texts = []] = words[place] ?? [];
	for (const postings of namesOnly ? [names] : [names, texts]) {
		for (let n = 0; n < postings.length; n += 2) {
			const [at, score] = [postings[n] ?? 0, ((postings[n + 1] ?? 0) / 100) * boost];
			const held = hits.get(at);
			if (!held) hits.set(at, { score, fit, terms: [term] });
			else if (held.terms.at(-1) === term) held.score += score;
			else if (held.fit === fit || fit !== "similar")
				hits.set(at, { score: Math.max(held.score, score), fit: held.fit, terms: [...held.terms, term] });
		}
	}
}
