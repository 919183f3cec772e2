import { bernoulli, int } from "../kernel/rng.ts";
import type { Draft } from "./draft.ts";
import { planWaves } from "./firestorm.ts";
import { expectImpatience } from "./impatience.ts";
import { authorFacts, isLegitimate, isViolation, type Label } from "./labels.ts";
import { planQuarrel } from "./quarrel.ts";
import { planStanding } from "./standing.ts";
import type { Arrival, Unwritten } from "./state.ts";
import { shutOut } from "./trust.ts";
import type { Cause } from "./vocabulary.ts";

/** Days since joining up to which a member is a newcomer. Design choice. */
const newcomerDays = 7;
/**
 * Chance that a newcomer under pinned rules does not write what breaks them: (48 − 48·k) of (100 − 48·k) is 40 %.
 *
 * @see MODELS C5: pinned rules raise newcomers' compliance from 52 to 60 %
 */
const rulesRead = 0.278;
/**
 * Chance that someone whose words were removed earlier thinks better of writing more that breaks the rules.
 *
 * @see MODELS C4: removal with an explanation lowers re-offence; sizes are design choices
 */
const deterred = { silently: 0.15, explained: 0.45, warned: 0.5 } as const;

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

/** A comment from the stock comes up, unless its author has been silenced meanwhile. */
export function arriveFromStock(draft: Draft, stockId: string, cause: Cause, answers: string | null): void {
	const label = draft.label(stockId);
	const author = draft.author(label.author);
	if (author.banned || author.left || draft.post(label.post).closed) return;
	write(draft, label, answers, cause);
	if (cause === "thanks") draft.notice({ kind: "thanked", commentId: stockId, authorId: label.author });
}

function whyUnwritten(draft: Draft, label: Label): Unwritten["because"] | null {
	const author = draft.author(label.author);
	if (author.banned) return "banned";
	if (author.left) return "left";
	const post = draft.post(label.post);
	if (post.closed) return "closed";
	if (!isViolation(label.is)) return null;
	if (bernoulli(draft.seed, label.id, "deterred", deterrence(author))) return "deterred";
	const newcomer = authorFacts(draft.scenario, label.author).memberDays <= newcomerDays;
	return newcomer && post.rulesPinned && bernoulli(draft.seed, label.id, "rules", rulesRead) ? "rules" : null;
}

function deterrence(author: { removedToday: number; explained: number; warned: boolean }): number {
	if (author.warned) return deterred.warned;
	if (author.explained > 0) return deterred.explained;
	return author.removedToday > 0 ? deterred.silently : 0;
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
		cause,
		replies: [],
		escalations: [],
		handledAt: null,
		fed: false,
	});
	draft.notice({ kind: "arrived", commentId: label.id, authorId: label.author });
	planReactions(draft, label);
	expectImpatience(draft, label);
	planStanding(draft, label);
	planQuarrel(draft, label);
	planWaves(draft, label);
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
