import type { Draft } from "./draft.ts";
import { isViolation } from "./labels.ts";
import { harm, liked, pinned } from "./trust.ts";

export function like(draft: Draft, commentId: string): void {
	draft.editComment(commentId).liked = true;
	const label = draft.label(commentId);
	if (label.accepts.includes("like")) draft.moveTrust(liked);
	else if (isViolation(label.is)) draft.moveTrust(harm.likedHarm);
}

export function pin(draft: Draft, commentId: string): void {
	draft.editComment(commentId).pinned = true;
	const label = draft.label(commentId);
	if (label.accepts.includes("pin")) draft.moveTrust(pinned);
	else if (isViolation(label.is)) draft.moveTrust(2 * harm.likedHarm);
}
