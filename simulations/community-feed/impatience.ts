import { bernoulli, uniform } from "../kernel/rng.ts";
import { bring } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import { mayBeLeft } from "./handling.ts";
import { expectsAnswer, type Label } from "./labels.ts";
import { takeFurther } from "./reach.ts";
import { impatient, memberLost } from "./trust.ts";

/** How often one comment's author loses patience: the first time they complain, the second time they may leave. */
const times = 2;

/** Patience is the published answer time times 1 to 1.8; the second time it is twice that again. Design choice. */
export function expectImpatience(draft: Draft, label: Label, privately: boolean): void {
	// Whoever writes a private message waits for an answer, whatever it says.
	if (!expectsAnswer(label.is) && !(privately && !mayBeLeft(label))) return;
	const patience = draft.scenario.answerTimeMinutes * 60 * (1 + 0.8 * uniform(draft.seed, label.id, "patience"));
	for (let n = 0; n < times; n++) {
		draft.plan({ at: draft.second + Math.round(patience * (1 + 2 * n)), kind: "impatient", commentId: label.id, n });
	}
}

/** Someone who waits for an answer gives up waiting quietly. */
export function losePatience(draft: Draft, commentId: string, n: number): void {
	const label = draft.label(commentId);
	if (!waits(draft, commentId)) return;
	draft.moveTrust(impatient * label.severity);
	const author = draft.editAuthor(label.author);
	author.mood = Math.max(0, author.mood - 0.2);
	author.regard = Math.max(0, author.regard - 0.15);
	if (n === 0) {
		takeFurther(draft, label, "leftWaiting");
		// Whoever is in a bad mood says so.
		if (bernoulli(draft.seed, commentId, "ignored", 0.8 - 0.5 * author.mood)) bring(draft, "ignored", label, [0, 240]);
	} else if (!author.left && !author.banned && bernoulli(draft.seed, commentId, "leaves", 0.6 - author.regard)) {
		author.left = true;
		draft.moveTrust(memberLost);
		draft.notice({ kind: "left", authorId: label.author });
	}
}

function waits(draft: Draft, commentId: string): boolean {
	const comment = draft.comment(commentId);
	if (comment?.status !== "visible" || comment.replies.length > 0 || comment.handledAt !== null) return false;
	const author = draft.author(comment.authorId);
	return !author.left && !author.banned;
}
