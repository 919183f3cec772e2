import { bernoulli, int } from "../kernel/rng.ts";
import { bringThis, helpFor } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import type { Label } from "./labels.ts";
import { calmed } from "./tone.ts";
import { helpedWorth } from "./trust.ts";

/** Below this regard nobody speaks for a brand, invited or not. Design choice. */
const willing = 0.5;
/** Chance that somebody other than the one invited takes the invitation up. Design choice. */
const passedOn = 0.5;
/** Chance that a member helps unasked, at full trust and full regard. Design choice. */
const unasked = 0.6;

/** Members come upon an unanswered comment, if one of them knows the answer. */
export function planHelp(draft: Draft, label: Label): void {
	if (helpFor(draft, label).length === 0) return;
	draft.plan({ at: draft.second + int(draft.seed, label.id, "help-after", 420, 2400), kind: "help", commentId: label.id, n: 0 });
}

/** A member who knows answers another one, unless somebody has already. */
export function mayHelp(draft: Draft, commentId: string): void {
	const comment = draft.comment(commentId);
	if (comment?.status !== "visible" || comment.replies.length > 0 || comment.handledAt !== null || comment.invited !== null) return;
	for (const stock of helpFor(draft, draft.label(commentId))) {
		const { regard } = draft.author(stock.author);
		if (regard < willing || !bernoulli(draft.seed, stock.id, "helps", (unasked * regard * draft.trust) / 100)) continue;
		bringThis(draft, stock, commentId, [0, 0]);
		return;
	}
}

/** A member is asked to answer; whoever thinks little of the brand does not, and whoever does not know asks around. */
export function invite(draft: Draft, commentId: string, authorId: string): void {
	draft.editComment(commentId).invited = authorId;
	const author = draft.author(authorId);
	if (author.regard < willing || author.left) return;
	const known = helpFor(draft, draft.label(commentId));
	const own = known.find(({ author }) => author === authorId);
	const other = bernoulli(draft.seed, commentId, "asks-around", passedOn) ? known[0] : undefined;
	const chosen = own ?? other;
	if (chosen) bringThis(draft, chosen, commentId, [120, 600]);
}

/** The help is there: members answering one another is what a community is for, and the brand has the credit. */
export function helped(draft: Draft, help: Label, commentId: string): void {
	const comment = draft.comment(commentId);
	draft.notice({ kind: "helped", commentId: help.id, authorId: help.author });
	if (!comment || comment.handledAt !== null) return;
	const label = draft.label(commentId);
	if (!label.accepts.includes("reply:answer") && !label.accepts.includes("invite")) return;
	const edited = draft.editComment(commentId);
	edited.helpedAt = draft.second;
	edited.handledAt = draft.second;
	draft.moveTrust(helpedWorth * label.severity);
	calmed(draft, label.post);
	const author = draft.editAuthor(label.author);
	author.mood = Math.min(1, author.mood + 0.1);
}
