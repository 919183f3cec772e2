import type { Draft } from "./draft.ts";
import { harm, held, worthOfSpeed } from "./trust.ts";

/** A holding statement: what is known, what is being done, when more will come. */
export function hold(draft: Draft, postId: string, words: string): void {
	const post = draft.editPost(postId);
	post.holding = words;
	post.holdingAt = draft.second;
	const waiting = draft.comments.filter((comment) => comment.postId === postId && draft.label(comment.id).accepts.includes("hold"));
	const oldest = waiting[0];
	draft.moveTrust(oldest ? held * worthOfSpeed(draft.second - oldest.second) : harm.falseAlarm);
}

export function pinRules(draft: Draft, postId: string): void {
	draft.editPost(postId).rulesPinned = true;
}

/** Nobody can write here any more: neither those who shout nor those who ask. */
export function closeComments(draft: Draft, postId: string): void {
	draft.editPost(postId).closed = true;
	draft.moveTrust(harm.closed);
}
