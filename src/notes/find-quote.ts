import { type Span, trimmed } from "../islands/text/passages.ts";
import { mostQuoted, type Note } from "./note.ts";

type Quoted = Pick<Note, "quote" | "before" | "after">;

/** Enough to tell a sentence from its like elsewhere in a lesson (design choice). */
const contextLength = 40;
/** Of a quote's characters, how many may be others before it counts as gone (design choice). */
const mostChanged = 0.3;

/** What is kept of a passage so that it is found again; null when only white space is marked. */
export function quoteOf(text: string, span: Span): Quoted | null {
	const { start, end } = trimmed(text, { start: span.start, end: Math.min(span.end, span.start + mostQuoted) });
	if (end <= start) return null;
	return {
		quote: text.slice(start, end),
		before: text.slice(Math.max(0, start - contextLength), start),
		after: text.slice(end, end + contextLength),
	};
}

/** A selection that begins or ends within a word is taken to mean all of it. */
export function wholeWords(text: string, span: Span): Span {
	let { start, end } = trimmed(text, span);
	while (start > 0 && isLetter(text[start]) && isLetter(text[start - 1])) start--;
	while (end < text.length && isLetter(text[end - 1]) && isLetter(text[end])) end++;
	return { start, end };
}

const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? "");

/**
 * Where a passage stands now: the same words, of several the ones with the likest surroundings; or else the words that
 * need the fewest letters changed.
 *
 * @returns null when it is no longer in the text
 */
export function findQuote(text: string, note: Quoted): Span | null {
	const { quote } = note;
	let best: { span: Span; likeness: number } | null = null;
	for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
		const span = { start, end: start + quote.length };
		const likeness = sharedEnd(text.slice(0, start), note.before) + sharedStart(text.slice(span.end), note.after);
		if (!best || likeness > best.likeness) best = { span, likeness };
	}
	return best?.span ?? nearest(text, quote);
}

function sharedStart(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return n;
}

function sharedEnd(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
	return n;
}

/**
 * The stretch of the text with the least edit distance to the quote (Sellers 1980: a row of the usual table in which a
 * match may begin anywhere), if that is small enough.
 */
function nearest(text: string, quote: string): Span | null {
	let costs = Uint32Array.from({ length: text.length + 1 });
	let starts = Uint32Array.from({ length: text.length + 1 }, (_, i) => i);
	for (let q = 1; q <= quote.length; q++) {
		const nextCosts = new Uint32Array(text.length + 1);
		const nextStarts = new Uint32Array(text.length + 1);
		nextCosts[0] = q;
		for (let t = 1; t <= text.length; t++) {
			const replaced = at(costs, t - 1) + (quote[q - 1] === text[t - 1] ? 0 : 1);
			const left = at(costs, t) + 1;
			const added = at(nextCosts, t - 1) + 1;
			const least = Math.min(replaced, left, added);
			nextCosts[t] = least;
			nextStarts[t] = least === replaced ? at(starts, t - 1) : least === left ? at(starts, t) : at(nextStarts, t - 1);
		}
		costs = nextCosts;
		starts = nextStarts;
	}
	const end = costs.reduce((best, cost, i) => (cost < at(costs, best) ? i : best), 0);
	if (at(costs, end) > quote.length * mostChanged) return null;
	const span = trimmed(text, { start: at(starts, end), end });
	return span.end > span.start ? span : null;
}

const at = (numbers: Uint32Array, index: number) => numbers[index] as number;
