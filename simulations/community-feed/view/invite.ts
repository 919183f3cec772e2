import type { FeedObservation, SeenAuthor, SeenComment } from "../observation.ts";

/**
 * Members who could be asked to answer a comment: whoever has written in public, is not its author and may write. Those
 * who say that they know the brand come first, then whoever has been here longest.
 */
export function invitable(seen: FeedObservation, comment: SeenComment): readonly SeenAuthor[] {
	const wrote = new Set(seen.comments.filter(({ channel }) => channel === "public").map(({ authorId }) => authorId));
	return seen.authors
		.filter(({ id, banned }) => wrote.has(id) && id !== comment.authorId && !banned)
		.toSorted((a, b) => Number(b.voice === "advocate") - Number(a.voice === "advocate") || b.memberDays - a.memberDays);
}
