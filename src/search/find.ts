import lunr from "lunr";
import type { Kind, SearchDocument } from "./documents.ts";
import { cut, type Piece } from "./passage.ts";
import { wordsOf } from "./words.ts";

export interface Found {
	document: SearchDocument;
	title: readonly Piece[];
	passage: readonly Piece[];
}

interface Hit {
	score: number;
	terms: ReadonlySet<string>;
}

/** More words than this only blur a question; longer ones are in no lesson, and slow to forgive a letter in. */
const limits = { words: 8, letters: 40, forgivingLetters: 20 };

/**
 * What fits every word of the question, or any of them where nothing fits all; whole words before beginnings of words
 * before words with one letter wrong. Nothing typed is ever parsed as a query, so nothing typed can throw.
 *
 * @returns groups by kind, the kind with the best hit first, each best first
 */
export function find(
	index: lunr.Index,
	documents: readonly SearchDocument[],
	question: string,
	perGroup = 5,
): readonly { kind: Kind; found: readonly Found[] }[] {
	const perWord = asked(question).map((word) => hitsOf(index, word));
	const hits = together(perWord);
	const groups = new Map<Kind, Found[]>();
	for (const [ref, { terms }] of [...hits].sort(([, a], [, b]) => b.score - a.score)) {
		const document = documents[Number(ref)];
		if (!document) continue;
		const group = groups.get(document.kind) ?? [];
		groups.set(document.kind, group);
		if (group.length < perGroup) {
			const marks = (word: string) => terms.has(word) || terms.has(stem(word));
			group.push({ document, title: cut(document.title, marks), passage: cut(document.text, marks, 28) });
		}
	}
	return [...groups].map(([kind, found]) => ({ kind, found }));
}

/** The words of a question that can be found at all. */
function asked(question: string): readonly string[] {
	const words = wordsOf(question)
		.map((word) => word.slice(0, limits.letters))
		.slice(0, limits.words);
	const telling = words.filter((word) => lunr.stopWordFilter(new lunr.Token(word, {})) !== undefined);
	return telling.length > 0 ? telling : words;
}

/** The word in any form or as a beginning; only where that gives nothing, with one letter wrong. */
function hitsOf(index: lunr.Index, word: string): ReadonlyMap<string, Hit> {
	const near = index.query((query) => {
		query.term(word, { boost: 10, usePipeline: true });
		query.term(word, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
	});
	const editDistance = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
	const results =
		near.length > 0 || editDistance === 0 ? near : index.query((query) => query.term(word, { usePipeline: false, editDistance }));
	return new Map(results.map(({ ref, score, matchData }) => [ref, { score, terms: new Set(Object.keys(matchData.metadata)) }]));
}

function together(perWord: readonly ReadonlyMap<string, Hit>[]): ReadonlyMap<string, Hit> {
	const any = new Map<string, Hit & { words: number }>();
	for (const hits of perWord) {
		for (const [ref, hit] of hits) {
			const held = any.get(ref);
			any.set(ref, {
				score: (held?.score ?? 0) + hit.score,
				terms: new Set([...(held?.terms ?? []), ...hit.terms]),
				words: (held?.words ?? 0) + 1,
			});
		}
	}
	const all = [...any].filter(([, { words }]) => words === perWord.length);
	return all.length > 0 ? new Map(all) : any;
}

function stem(word: string): string {
	return lunr.stemmer(new lunr.Token(word, {})).toString();
}
