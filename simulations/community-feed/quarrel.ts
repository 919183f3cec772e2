import { bernoulli, int } from "../kernel/rng.ts";
import { bringThis, quarrelsome } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import { authorFacts, isContentious, isToxic, type Label } from "./labels.ts";
import { isShortThread, isThreadToxic } from "./tone.ts";

/**
 * Chance that a member who joins a quarrel trolls.
 *
 * @see MODELS C1: Cheng et al. 2017, 35 % in a good mood and a clean thread, 50 % with one of the two bad, 68 % with both
 */
const trolling = { neither: 0.35, one: 0.5, both: 0.68 } as const;
/** Below this a mood is bad. */
const badMood = 0.5;
/** Chance that a contentious comment tempts a member to join. Design choice. */
const tempts = { toxic: 0.5, other: 0.2, fed: 0.9 } as const;
/** Chance that a right answer takes the wind out of it. Design choice. */
const calms = 0.6;
/** Removals before the shift that make a repeat offender, and what they add to that chance. Design choice. @see MODELS C2 */
const history = { from: 2, adds: 0.04 } as const;

export function planQuarrel(draft: Draft, label: Label): void {
	if (!isContentious(label.is)) return;
	if (!bernoulli(draft.seed, label.id, "tempts", isToxic(label.is) ? tempts.toxic : tempts.other)) return;
	draft.plan({ at: draft.second + int(draft.seed, label.id, "joins-after", 300, 2400), kind: "join", commentId: label.id, n: 0 });
}

/** The moderator argued: someone else joins, sooner and more likely. */
export function feedQuarrel(draft: Draft, label: Label): void {
	const comment = draft.editComment(label.id);
	const n = comment.replies.length + 1;
	comment.fed = true;
	if (!bernoulli(draft.seed, label.id, `fed:${n}`, tempts.fed)) return;
	draft.plan({ at: draft.second + int(draft.seed, label.id, `fed-after:${n}`, 120, 900), kind: "join", commentId: label.id, n });
}

/** A member comes upon the quarrel and joins it, civil or trolling. */
export function join(draft: Draft, commentId: string, n: number): void {
	const label = draft.label(commentId);
	const comment = draft.comment(commentId);
	if (!comment || draft.post(label.post).closed) return;
	// Hiding changes nothing here: those in the quarrel have seen it. @see MODELS C3
	if (comment.status === "deleted" && isShortThread(draft, label.post)) return;
	if (!comment.fed && comment.handledAt !== null && bernoulli(draft.seed, commentId, `calmed:${n}`, calms)) return;
	const member = quarrelsome(draft, comment.fed ? "trolls-fed" : "pile-on", label);
	if (!member) return;
	const post = draft.editPost(label.post);
	post.joined += 1;
	const bad = draft.author(member.author).mood < badMood;
	const known = authorFacts(draft.scenario, member.author).removedBefore >= history.from ? history.adds : 0;
	const chance = trollingChance(bad, isThreadToxic(draft, label.post)) + known;
	if (!bernoulli(draft.seed, member.id, `trolls:${commentId}:${n}`, chance)) return;
	post.trolled += 1;
	bringThis(draft, member, commentId, [0, 0]);
}

function trollingChance(bad: boolean, toxic: boolean): number {
	if (bad && toxic) return trolling.both;
	return bad || toxic ? trolling.one : trolling.neither;
}
