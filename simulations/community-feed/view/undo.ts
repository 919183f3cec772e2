import type { FeedAction } from "../action.ts";

/**
 * What takes an action back, as far as the real thing has it: a deletion and a sent reply stay, and so does what others
 * have read.
 */
export function inverseOf(action: FeedAction): FeedAction | null {
	switch (action.type) {
		case "like":
			return { type: "unlike", commentId: action.commentId };
		case "pin":
			return { type: "unpin", commentId: action.commentId };
		case "hide":
			return { type: "unhide", commentId: action.commentId };
		case "ban":
			return { type: "unban", authorId: action.authorId };
		case "close-comments":
			return { type: "open-comments", postId: action.postId };
		default:
			return null;
	}
}

/** What takes these actions back, the last one first; none at all when one of them stays. */
export function inversesOf(actions: readonly FeedAction[]): readonly FeedAction[] {
	const back = actions.map(inverseOf);
	return back.every((action) => action !== null) ? back.toReversed() : [];
}
