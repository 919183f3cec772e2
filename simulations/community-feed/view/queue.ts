import type { FeedObservation, SeenComment } from "../observation.ts";

export const filters = ["waiting", "all", "removed"] as const;
export type Filter = (typeof filters)[number];
export const orders = ["oldest", "newest"] as const;
export type Order = (typeof orders)[number];

/** Whether nothing at all has been done about a comment. What it deserves is for the player to judge. */
export function isUntouched(comment: SeenComment): boolean {
	return (
		comment.status === "visible" && !comment.liked && !comment.pinned && comment.replies.length === 0 && comment.escalations.length === 0
	);
}

/**
 * The comments of a filter, in order of arrival. The selected one stays in `waiting` until the player moves on, so that
 * a row does not vanish under their hands.
 *
 * @param aside  ids that the player has set aside: read, and left alone on purpose
 */
export function queueOf(
	seen: FeedObservation,
	{ filter, order, aside, selectedId }: { filter: Filter; order: Order; aside: ReadonlySet<string>; selectedId: string | null },
): readonly SeenComment[] {
	const shown = seen.comments.filter((comment) => {
		if (filter === "all") return true;
		if (filter === "removed") return comment.status !== "visible";
		return waits(comment, aside) || comment.id === selectedId;
	});
	return order === "newest" ? shown.toReversed() : shown;
}

export function waits(comment: SeenComment, aside: ReadonlySet<string>): boolean {
	return isUntouched(comment) && !aside.has(comment.id);
}

export function countOf(seen: FeedObservation, filter: Filter, aside: ReadonlySet<string>): number {
	return queueOf(seen, { filter, order: "oldest", aside, selectedId: null }).length;
}

/** The row `steps` below (or above, when negative) the selected one; the first row when none is selected. */
export function neighbour(queue: readonly SeenComment[], selectedId: string | null, steps: number): string | null {
	const at = queue.findIndex((comment) => comment.id === selectedId);
	if (at < 0) return queue[0]?.id ?? null;
	return queue[Math.max(0, Math.min(queue.length - 1, at + steps))]?.id ?? null;
}

/** Comments of a post as a conversation: each with the ones that answer it, oldest first. */
export function threadOf(comments: readonly SeenComment[], postId: string): readonly { comment: SeenComment; depth: 0 | 1 }[] {
	const ofPost = comments.filter((comment) => comment.postId === postId);
	const ids = new Set(ofPost.map((comment) => comment.id));
	const parent = new Map(
		ofPost.map((comment) => [comment.id, comment.answers !== null && ids.has(comment.answers) ? comment.answers : null]),
	);
	const rootOf = (id: string): string => {
		const above = parent.get(id);
		return above ? rootOf(above) : id;
	};
	const roots = ofPost.filter((comment) => parent.get(comment.id) === null);
	return roots.flatMap((root) => [
		{ comment: root, depth: 0 as const },
		...ofPost
			.filter((comment) => comment.id !== root.id && rootOf(comment.id) === root.id)
			.map((comment) => ({ comment, depth: 1 as const })),
	]);
}

/** Order in which people first appeared, for their faces. */
export function facesOf(comments: readonly SeenComment[]): ReadonlyMap<string, number> {
	const faces = new Map<string, number>();
	for (const { authorId } of comments) if (!faces.has(authorId)) faces.set(authorId, faces.size);
	return faces;
}
