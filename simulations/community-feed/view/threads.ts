import type { SeenComment } from "../observation.ts";

/** Comments of a post as a conversation: each with the ones that answer it, oldest first; private messages are not in it. */
export function threadOf(comments: readonly SeenComment[], postId: string): readonly { comment: SeenComment; depth: 0 | 1 }[] {
	const ofPost = comments.filter((comment) => comment.postId === postId && comment.channel === "public");
	const ids = new Set(ofPost.map((comment) => comment.id));
	const parent = new Map(
		ofPost.map((comment) => [comment.id, comment.answers !== null && ids.has(comment.answers) ? comment.answers : null]),
	);
	const rootOf = (id: string): string => {
		const above = parent.get(id);
		return above ? rootOf(above) : id;
	};
	const under = Map.groupBy(
		ofPost.filter(({ id }) => parent.get(id) !== null),
		({ id }) => rootOf(id),
	);
	return ofPost
		.filter(({ id }) => parent.get(id) === null)
		.flatMap((root) => [
			{ comment: root, depth: 0 as const },
			...(under.get(root.id) ?? []).map((comment) => ({ comment, depth: 1 as const })),
		]);
}

/** The private messages of one person, oldest first. */
export function conversationOf(comments: readonly SeenComment[], authorId: string): readonly SeenComment[] {
	return comments.filter((comment) => comment.channel === "private" && comment.authorId === authorId);
}

/** How a thread feels, from what anybody can see of it: five words from warm to heated, or `quiet` where nobody has reacted. */
export type Tone = "quiet" | "warm" | "friendly" | "mixed" | "tense" | "heated";

/**
 * The tone of a thread by its visible reactions: the share of likes, with one of each added so that a single click decides
 * nothing. Bounds are design choices.
 */
export function toneOf(comments: readonly SeenComment[], postId: string): Tone {
	let likes = 0;
	let dislikes = 0;
	for (const comment of comments) {
		if (comment.postId !== postId || comment.channel !== "public" || comment.status !== "visible") continue;
		likes += comment.likes;
		dislikes += comment.dislikes;
	}
	if (likes + dislikes < 3) return "quiet";
	const share = (likes + 1) / (likes + dislikes + 2);
	if (share >= 0.85) return "warm";
	if (share >= 0.65) return "friendly";
	if (share >= 0.5) return "mixed";
	return share >= 0.35 ? "tense" : "heated";
}
