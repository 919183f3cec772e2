import type { CommentState } from "./state.ts";

/** How often a saved reply stands under comments. */
export function timesUsed(comments: readonly CommentState[], savedReplyId: string): number {
	let times = 0;
	for (const { replies } of comments) for (const reply of replies) if (reply.savedReplyId === savedReplyId) times += 1;
	return times;
}
