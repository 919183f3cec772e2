import { int } from "../kernel/rng.ts";
import { whyDeterred } from "./deterrence.ts";
import type { Draft } from "./draft.ts";
import { planWaves } from "./firestorm.ts";
import { helped, planHelp } from "./help.ts";
import { expectImpatience } from "./impatience.ts";
import { isLegitimate, isPrivate, type Label } from "./labels.ts";
import { whyNewcomerStaysSilent } from "./newcomers.ts";
import { isPublished } from "./publication.ts";
import { planQuarrel } from "./quarrel.ts";
import { planStanding } from "./standing.ts";
import type { Arrival, Unwritten } from "./state.ts";
import { heard } from "./tone.ts";
import { shutOut } from "./trust.ts";
import type { Cause } from "./vocabulary.ts";
import { givesUp } from "./votes.ts";

/** An ordinary comment's time has come: it is written, or it is not. */
export function arrive(draft: Draft, arrival: Arrival): void {
	const label = draft.label(arrival.id);
	const because = whyUnwritten(draft, label);
	if (!because) {
		write(draft, label, arrival.answers, null);
		return;
	}
	draft.addUnwritten({ id: arrival.id, second: arrival.second, because });
	if (because === "closed" && isLegitimate(label.is)) draft.moveTrust(shutOut * label.severity);
}

/** A comment from the stock comes up, unless its author has been silenced meanwhile; a private message always gets through. */
export function arriveFromStock(draft: Draft, stockId: string, cause: Cause, answers: string | null): void {
	const label = draft.label(stockId);
	const author = draft.author(label.author);
	if (author.left) return;
	const post = draft.post(label.post);
	if (!isPrivate(cause) && (author.banned || post.closed || !isPublished(post, draft.second))) return;
	write(draft, label, answers, cause);
	if (cause === "thanks") draft.notice({ kind: "thanked", commentId: stockId, authorId: label.author });
	if (cause === "helped" && answers !== null) helped(draft, label, answers);
}

function whyUnwritten(draft: Draft, label: Label): Unwritten["because"] | null {
	const author = draft.author(label.author);
	if (author.banned) return "banned";
	if (author.left) return "left";
	if (draft.post(label.post).closed) return "closed";
	if (givesUp(draft, label)) {
		draft.editAuthor(label.author).left = true;
		draft.notice({ kind: "left", authorId: label.author });
		return "left";
	}
	return whyDeterred(draft, label) ?? whyNewcomerStaysSilent(draft, label);
}

function write(draft: Draft, label: Label, answers: string | null, cause: Cause | null): void {
	const answered = answers === null ? undefined : draft.comment(answers);
	draft.addComment({
		id: label.id,
		authorId: label.author,
		postId: label.post,
		answers: answered?.id ?? null,
		second: draft.second,
		likes: 0,
		dislikes: 0,
		status: "visible",
		ruleId: null,
		removedAt: null,
		liked: false,
		pinned: false,
		everLiked: false,
		everPinned: false,
		everRemoved: false,
		cause,
		replies: [],
		escalations: [],
		handledAt: null,
		invited: null,
		helpedAt: null,
		handedOver: false,
		loopClosedAt: null,
		downVoted: false,
		amplified: false,
		fed: false,
	});
	draft.notice({ kind: isPrivate(cause) ? "message" : "arrived", commentId: label.id, authorId: label.author });
	expectImpatience(draft, label, isPrivate(cause));
	if (isPrivate(cause)) return;
	heard(draft, label);
	planReactions(draft, label);
	planStanding(draft, label);
	planQuarrel(draft, label);
	planWaves(draft, label);
	planHelp(draft, label);
}

/** Up to five members react within two hours, most of them soon. Design choice. */
function planReactions(draft: Draft, label: Label): void {
	const count = int(draft.seed, label.id, "reactions", 0, 5);
	let at = draft.second;
	for (let n = 0; n < count; n++) {
		at += int(draft.seed, label.id, `reaction-after:${n}`, 60, 1800);
		draft.plan({ at, kind: "react", commentId: label.id, n });
	}
}
