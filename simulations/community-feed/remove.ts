import { bernoulli } from "../kernel/rng.ts";
import { bring } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import { mayBeRemoved } from "./handling.ts";
import { harmOfRemoval } from "./harms.ts";
import type { Label } from "./labels.ts";
import { appeal } from "./privately.ts";
import { takeFurther } from "./reach.ts";
import { unsaid } from "./tone.ts";
import { cleaned, harm } from "./trust.ts";

type Way = "hide" | "delete" | "delete-with-rule";

/**
 * What removing an ordinary member's words does to them and to those who watch.
 *
 * @see MODELS C6: deleting criticism cuts forgiveness and raises negative word of mouth, a specific explanation softens
 *   it; sizes are design choices
 */
const resentment: Readonly<Record<Way, { trust: number; regard: number; backlash: number }>> = {
	delete: { trust: harm.removedSilently, regard: 0.5, backlash: 0.85 },
	"delete-with-rule": { trust: harm.removedWithRule, regard: 0.3, backlash: 0.5 },
	hide: { trust: harm.hidden, regard: 0.25, backlash: 0.4 },
};

export function hide(draft: Draft, commentId: string): void {
	takeAway(draft, commentId, "hide");
}

export function remove(draft: Draft, commentId: string, ruleId: string | undefined): void {
	const comment = draft.editComment(commentId);
	comment.ruleId = ruleId ?? null;
	takeAway(draft, commentId, ruleId === undefined ? "delete" : "delete-with-rule");
}

/** It is back; the time it was away is not. */
export function unhide(draft: Draft, commentId: string): void {
	const comment = draft.editComment(commentId);
	comment.status = "visible";
	comment.removedAt = null;
}

function takeAway(draft: Draft, commentId: string, way: Way): void {
	const label = draft.label(commentId);
	const comment = draft.editComment(commentId);
	const again = comment.everRemoved;
	if (way !== "hide") unsaid(draft, label);
	comment.status = way === "hide" ? "hidden" : "deleted";
	comment.removedAt = draft.second;
	comment.everRemoved = true;
	const author = draft.editAuthor(label.author);
	if (!again) author.removedToday += 1;
	if (way === "delete-with-rule") author.explained += 1;
	if (!again) appeal(draft, label, way);
	if (harmOfRemoval(label, way)) resent(draft, label, way);
	else if (mayBeRemoved(label) && !again) draft.moveTrust(cleaned);
}

function resent(draft: Draft, label: Label, way: Way): void {
	const { trust, regard, backlash } = resentment[way];
	draft.moveTrust(trust * label.severity);
	const author = draft.editAuthor(label.author);
	author.regard = Math.max(0, author.regard - regard);
	author.mood = Math.max(0, author.mood - 0.3);
	takeFurther(draft, label, "treatedBadly");
	if (bernoulli(draft.seed, label.id, "backlash", backlash)) bring(draft, "backlash", label, [180, 1500]);
}
