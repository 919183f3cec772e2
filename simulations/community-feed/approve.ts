import type { Draft } from "./draft.ts";
import { isViolation } from "./labels.ts";
import { harm, liked, pinned } from "./trust.ts";

/** What a like or a pin is worth, or costs, counts once a comment: taking it back and giving it again changes nothing. */
export function like(draft: Draft, commentId: string): void {
	const comment = draft.editComment(commentId);
	comment.liked = true;
	if (comment.everLiked) return;
	comment.everLiked = true;
	approve(draft, commentId, "like");
}

export function unlike(draft: Draft, commentId: string): void {
	draft.editComment(commentId).liked = false;
}

export function pin(draft: Draft, commentId: string): void {
	const comment = draft.editComment(commentId);
	comment.pinned = true;
	if (comment.everPinned) return;
	comment.everPinned = true;
	approve(draft, commentId, "pin");
}

export function unpin(draft: Draft, commentId: string): void {
	draft.editComment(commentId).pinned = false;
}

function approve(draft: Draft, commentId: string, by: "like" | "pin"): void {
	const label = draft.label(commentId);
	if (label.accepts.includes(by)) draft.moveTrust(by === "like" ? liked : pinned);
	else if (isViolation(label.is)) draft.moveTrust(by === "like" ? harm.likedHarm : 2 * harm.likedHarm);
}
