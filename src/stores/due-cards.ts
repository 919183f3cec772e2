import { cardsOf, isDue } from "../recall/card.ts";
import { keep, recall } from "./device.ts";
import type { Progress } from "./merge-progress.ts";

/** Refs of this person's cards whose questions the course no longer has, as the review last saw it. */
const goneKey = "cards-gone";

/** How many questions wait today. */
export function dueCount(progress: Readonly<Progress>, now: Date): number {
	const gone = new Set(recall<string[]>(goneKey, []));
	return [...cardsOf(progress)].filter(([ref, card]) => isDue(card, now) && !gone.has(ref)).length;
}

/**
 * They are left out of the count on this device. The cards stay: a book that is older than the course, kept for times
 * without a network, must not cost anybody their memory of a newer question.
 */
export function rememberGone(refs: readonly string[]): void {
	keep(goneKey, refs.length > 0 ? refs : undefined);
}
