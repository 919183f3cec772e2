import type { Draft } from "./draft.ts";
import { isHarmful, type Label } from "./labels.ts";
import { standing } from "./trust.ts";

/** Minutes after which the harm of what still stands is counted. Design choice. */
const minutes = [10, 30, 75, 150] as const;

export function planStanding(draft: Draft, label: Label): void {
	if (!isHarmful(label.is)) return;
	for (const [n, after] of minutes.entries()) draft.plan({ at: draft.second + after * 60, kind: "stand", commentId: label.id, n });
}

/** Rubbish, danger and rumours cost trust for as long as members see them uncorrected. */
export function stand(draft: Draft, commentId: string): void {
	const comment = draft.comment(commentId);
	if (comment?.status !== "visible" || comment.handledAt !== null) return;
	draft.moveTrust(standing * draft.label(commentId).severity);
}
