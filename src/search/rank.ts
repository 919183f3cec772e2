import { hitsOf, type WordHits } from "./hits.ts";
import { tellingWords } from "./names.ts";
import { type OpenIndex, placeOf } from "./open-index.ts";

/** A document that fits a question. */
export interface Ranked {
	/** Its place in the index's documents. */
	at: number;
	score: number;
	/** Words of the index that were found in it. */
	terms: ReadonlySet<string>;
}

/** More words than this only blur a question; longer ones are in no lesson. */
const limits = { words: 8, letters: 40 };

/** Where fewer documents fit every word of a question, those that fit some of them follow. */
const enough = 5;

/** A document that fits only some words is shown from this share of the best such one's score on: the rest mention them in passing. */
const telling = 0.3;

/** What a document's score is multiplied with when the question is one of its names, or the beginning of one. */
const named = { whole: 3, beginning: 1.5 };

/**
 * Documents that fit every word of the question, then those that fit most of them. Words as typed come before
 * words with letters wrong, however often these stand there. Nothing typed is ever parsed as a query, so nothing typed
 * can throw.
 *
 * @returns best first
 */
export function rank(open: OpenIndex, question: string): readonly Ranked[] {
	const words = tellingWords(question.slice(0, limits.words * limits.letters * 2), open.language)
		.map((word) => word.slice(0, limits.letters))
		.slice(0, limits.words);
	const hits = together(withCompounds(open, words));
	const name = words.map(open.language.stem).join(" ");
	const ranked = hits.map((hit) => ({ ...hit, score: hit.score * nameFactor(open.names[hit.at] ?? [], name) }));
	return ranked.toSorted((a, b) => b.words - a.words || a.similar - b.similar || b.score - a.score || a.at - b.at);
}

/** Hits of each word; two that the course writes as one are found by that one too: “look alike” by “lookalike”. */
function withCompounds(open: OpenIndex, words: readonly string[]): readonly WordHits[] {
	const asked = new Map<string, WordHits>();
	const hits = (word: string): WordHits => {
		const known = asked.get(word) ?? open.last.get(word) ?? hitsOf(open, word);
		asked.set(word, known);
		return known;
	};
	const perWord = words.map((word) => new Map(hits(word)));
	words.slice(1).forEach((word, before) => {
		const compound = `${words[before]}${word}`;
		if (open.vocabulary[placeOf(open, compound)] !== compound) return;
		for (const [at, hit] of hits(compound)) {
			for (const found of [perWord[before], perWord[before + 1]]) if (found?.get(at)?.fit !== "whole") found?.set(at, hit);
		}
	});
	open.last = asked;
	return perWord;
}

interface Together extends Ranked {
	/** How many words of the question it fits, and how many of those with letters wrong. */
	words: number;
	similar: number;
}

function together(perWord: readonly WordHits[]): readonly Together[] {
	const any = new Map<number, Together & { terms: Set<string> }>();
	for (const hits of perWord) {
		for (const [at, { score, fit, terms }] of hits) {
			const held = any.get(at) ?? { at, score: 0, terms: new Set(), words: 0, similar: 0 };
			any.set(at, held);
			held.score += score;
			held.words++;
			held.similar += fit === "similar" ? 1 : 0;
			for (const term of terms) held.terms.add(term);
		}
	}
	const all = [...any.values()].filter(({ words }) => words === perWord.length);
	if (all.length >= enough) return all;
	const some = [...any.values()].filter(({ words }) => words < perWord.length);
	const best = some.reduce((most, { score }) => Math.max(most, score), 0);
	return [...all, ...some.filter(({ score }) => score >= best * telling)];
}

function nameFactor(names: readonly string[], asked: string): number {
	if (names.includes(asked)) return named.whole;
	return names.some((name) => name.startsWith(asked)) ? named.beginning : 1;
}
