import type { CommentState } from "./state.ts";

/** How often each saved reply stands under comments. */
export function timesUsed(comments: readonly CommentState[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const { replies } of comments) {
		for (const { savedReplyId } of replies) if (savedReplyId !== null) times.set(savedReplyId, (times.get(savedReplyId) ?? 0) + 1);
	}
	return times;
}
