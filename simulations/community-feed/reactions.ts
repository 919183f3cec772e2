import { bernoulli } from "../kernel/rng.ts";
import type { Draft } from "./draft.ts";
import { isCriticism, isViolation, type Label } from "./labels.ts";
import { countVotes } from "./votes.ts";

/** Chance that a member who reacts dislikes. Design choice: most people know rubbish when they see it. */
function dislikeChance(label: Label): number {
	if (isViolation(label.is)) return 0.8;
	return isCriticism(label.is) ? 0.3 : 0.06;
}

/** A member likes or dislikes what they see; what is hidden or deleted nobody sees. */
export function react(draft: Draft, commentId: string, n: number): void {
	if (draft.comment(commentId)?.status !== "visible") return;
	const comment = draft.editComment(commentId);
	if (bernoulli(draft.seed, commentId, `dislikes:${n}`, dislikeChance(draft.label(commentId)))) {
		comment.dislikes += 1;
		draft.notice({ kind: "disliked", commentId });
		countVotes(draft, draft.label(commentId));
	} else {
		comment.likes += 1;
		draft.notice({ kind: "liked", commentId });
	}
}
