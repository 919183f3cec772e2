import type { Draft } from "./draft.ts";
import { isToxic, type Label } from "./labels.ts";
import type { PostState } from "./state.ts";

/**
 * A thread's tone, 0–1. It starts clean; what is toxic lowers it at once, the more the worse; civil words and time bring it
 * back to where it was, never above. Sizes are design choices, so that one toxic comment makes a clean thread toxic for some
 * hours, as the first comments of a thread did in Cheng et al. 2017 (MODELS C1).
 */
export const clean = 0.7;
const toxicBelow = 0.5;
const recoversInAnHour = 0.04;
const lowers = { troll: 0.3, insult: 0.4, hate: 0.5 } as const;
const civilWord = 0.01;
/** @see MODELS C3: deleting works in threads of up to 20 comments */
const shortThread = 20;

export function toneOf({ tone, toneAt }: PostState, second: number): number {
	return Math.max(tone, Math.min(clean, tone + (recoversInAnHour * (second - toneAt)) / 3600));
}

export function isThreadToxic(draft: Draft, postId: string): boolean {
	return toneOf(draft.post(postId), draft.second) < toxicBelow;
}

export function isShortThread(draft: Draft, postId: string): boolean {
	return draft.post(postId).length <= shortThread;
}

/** A public comment is written. */
export function heard(draft: Draft, label: Label): void {
	const post = draft.editPost(label.post);
	post.length += 1;
	setTone(draft, label.post, isToxic(label.is) ? -loss(label) : civilWord);
}

/** Calm words of the brand, or a member's help. */
export function calmed(draft: Draft, postId: string): void {
	setTone(draft, postId, 4 * civilWord);
}

/** A toxic comment is deleted; in a long thread it has had its readers. Hiding changes nothing. @see MODELS C3 */
export function unsaid(draft: Draft, label: Label): void {
	if (isToxic(label.is) && isShortThread(draft, label.post)) setTone(draft, label.post, loss(label));
}

function loss({ is }: Label): number {
	return is in lowers ? lowers[is as keyof typeof lowers] : 0;
}

function setTone(draft: Draft, postId: string, change: number): void {
	const tone = toneOf(draft.post(postId), draft.second);
	const post = draft.editPost(postId);
	post.tone = Math.min(clean, Math.max(0, tone + change));
	post.toneAt = draft.second;
}
