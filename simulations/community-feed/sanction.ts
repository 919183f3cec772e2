import { bernoulli } from "../kernel/rng.ts";
import { bring } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import { harshness } from "./harshness.ts";
import { appeal } from "./privately.ts";
import { takeFurther } from "./reach.ts";
import { harm } from "./trust.ts";

/** Chance that others speak up for someone banned. Design choice. @see MODELS C11: over-harsh sanctions worsen behaviour */
const outcry = { ofMember: 0.85, atOnce: 0.4 } as const;

/** A word in private; only to someone who broke no rule does it do harm. */
export function warn(draft: Draft, authorId: string): void {
	const tooHarsh = harshness(draft.done(), authorId);
	const author = draft.editAuthor(authorId);
	author.warned = true;
	if (tooHarsh !== "ofMember") return;
	author.regard = Math.max(0, author.regard - 0.3);
	draft.moveTrust(harm.bannedAtOnce);
}

/** Banned authors write no more, but to ask why. */
export function ban(draft: Draft, authorId: string, ruleId: string | undefined): void {
	const tooHarsh = harshness(draft.done(), authorId);
	draft.editAuthor(authorId).banned = true;
	const last = draft.comments.findLast((comment) => comment.authorId === authorId);
	if (!last) return;
	const label = draft.label(last.id);
	appeal(draft, label, ruleId === undefined ? "ban" : "ban-with-rule");
	if (!tooHarsh) return;
	draft.moveTrust(tooHarsh === "ofMember" ? 2 * harm.bannedAtOnce : harm.bannedAtOnce);
	if (tooHarsh === "ofMember") takeFurther(draft, label, "treatedBadly");
	if (bernoulli(draft.seed, authorId, "outcry", outcry[tooHarsh])) bring(draft, "backlash", label, [180, 1500]);
}

/** The author may write again; what the ban cost is not given back. */
export function unban(draft: Draft, authorId: string): void {
	draft.editAuthor(authorId).banned = false;
}
