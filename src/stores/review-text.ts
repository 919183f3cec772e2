import type { ReviewNote } from "#server/wire/work.ts";

/** What a curator writes: criterion id → level 0–3, an answer above all, notes on passages. */
export interface ReviewText {
	levels: Readonly<Record<string, number>>;
	summary: string;
	notes: readonly ReviewNote[];
}

export const nothing: ReviewText = { levels: {}, summary: "", notes: [] };

export function textOf({ levels, summary, notes }: ReviewText): ReviewText {
	return { levels, summary, notes };
}

export function same(one: ReviewText, other: ReviewText): boolean {
	const plain = ({ levels, summary, notes }: ReviewText) =>
		JSON.stringify([Object.entries(levels).sort(), summary, notes.map((note) => [note.id, note.field, note.start, note.end, note.text])]);
	return plain(one) === plain(other);
}

/** By the place in the text; fields keep the order in which they were first noted. */
export function inOrder(notes: readonly ReviewNote[]): readonly ReviewNote[] {
	const fields = [...new Set(notes.map((note) => note.field))];
	return [...notes].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field) || a.start - b.start || a.end - b.end);
}
