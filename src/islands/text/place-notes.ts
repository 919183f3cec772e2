import type { ReviewNote } from "#server/wire/work.ts";

/** Notes of a whole work by field, numbered through in the order in which one reads. */
export function placeNotes(
	fields: readonly { id: string }[],
	notes: readonly ReviewNote[],
): ReadonlyMap<string, readonly { note: ReviewNote; number: number }[]> {
	let number = 0;
	return new Map(
		fields.map(({ id }) => [
			id,
			notes
				.filter((note) => note.field === id)
				.sort((a, b) => a.start - b.start || a.end - b.end)
				.map((note) => ({ note, number: ++number })),
		]),
	);
}
