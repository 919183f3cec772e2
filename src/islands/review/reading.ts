import { paragraphsOf, type Span, sentencesOf } from "../text/passages.ts";

/** A paragraph of the work, found again by field and number. */
export interface Place {
	field: string;
	index: number;
}

/** All paragraphs of a work in the order in which one reads. */
export function placesOf(fields: readonly { id: string }[], texts: Readonly<Record<string, string>>): readonly Place[] {
	return fields.flatMap(({ id }) => paragraphsOf(texts[id] ?? "").map((_, index) => ({ field: id, index })));
}

/** The paragraph so many steps on, stopping at both ends; the first one when there is no place yet. */
export function moved(places: readonly Place[], from: Place | null, by: number): Place | null {
	const at = from ? places.findIndex((place) => place.field === from.field && place.index === from.index) : -1;
	if (at === -1) return places[0] ?? null;
	return places[Math.min(places.length - 1, Math.max(0, at + by))] ?? null;
}

/** Stretches that a comment may be about without a mouse: a paragraph, then each of its sentences when it has several. */
export function stretchesAt(text: string, span: Span): readonly Span[] {
	const paragraph = paragraphsOf(text).find((one) => span.start >= one.start && span.start < one.end);
	if (!paragraph) return [];
	const sentences = sentencesOf(text, paragraph);
	return sentences.length > 1 ? [paragraph, ...sentences] : [paragraph];
}

/** What still keeps a review from being decided: levels not chosen, and for a return something to go by. */
export function undecided(
	criteria: readonly { id: string }[],
	review: { levels: Readonly<Record<string, number>>; summary: string; notes: readonly unknown[] },
): { levels: readonly string[]; nothingSaid: boolean } {
	return {
		levels: criteria.map(({ id }) => id).filter((id) => review.levels[id] === undefined),
		nothingSaid: review.summary.trim() === "" && review.notes.length === 0,
	};
}
