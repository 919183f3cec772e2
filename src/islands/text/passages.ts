/** Where things stand in a text: `start` inclusive, `end` exclusive, in UTF-16 units as everywhere on the wire. */
export interface Span {
	start: number;
	end: number;
}

/** A piece of text under the same notes from its first character to its last. */
export interface Piece extends Span {
	text: string;
	/** Ids of the notes that cover it. */
	notes: readonly string[];
	/** Ids of the notes that end with it, or run on beyond the stretch that it closes. */
	closes: readonly string[];
}

/** Blocks parted by blank lines, without the white space around them. */
export function paragraphsOf(text: string): readonly Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g))
		spans.push(trimmed(text, { start: match.index, end: match.index + match[0].length }));
	return spans;
}

/** Sentences of a stretch of text, as its language parts them. */
export function sentencesOf(text: string, { start, end }: Span, language = "en"): readonly Span[] {
	const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text.slice(start, end));
	return [...segments]
		.map(({ index, segment }) => trimmed(text, { start: start + index, end: start + index + segment.length }))
		.filter((span) => span.end > span.start);
}

/** Takes white space off both ends. */
export function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + (words.length - words.trimStart().length);
	return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

/** Cuts a stretch of text wherever a note begins or ends. */
export function piecesOf(text: string, stretch: Span, notes: readonly (Span & { id: string })[]): readonly Piece[] {
	const inside = notes.filter((note) => note.end > stretch.start && note.start < stretch.end && note.end > note.start);
	const cuts = new Set([stretch.start, stretch.end]);
	for (const { start, end } of inside) for (const cut of [start, end]) if (cut > stretch.start && cut < stretch.end) cuts.add(cut);
	const places = [...cuts].sort((a, b) => a - b);
	return places.slice(0, -1).map((start, index) => {
		const end = places[index + 1] as number;
		return {
			start,
			end,
			text: text.slice(start, end),
			notes: inside.filter((note) => note.start <= start && note.end >= end).map((note) => note.id),
			closes: inside.filter((note) => Math.min(note.end, stretch.end) === end).map((note) => note.id),
		};
	});
}

/** A note belongs beside the paragraph in which it begins. */
export function paragraphOf(paragraphs: readonly Span[], { start }: Span): number {
	const after = paragraphs.findIndex((paragraph) => start < paragraph.end);
	return after === -1 ? paragraphs.length - 1 : after;
}
