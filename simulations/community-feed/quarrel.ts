import { bernoulli, int } from "../kernel/rng.ts";
import { bringThis, quarrelsome } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import { isContentious, isToxic, type Label } from "./labels.ts";

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
/** @see MODELS C3: deleting works in threads of up to 20 comments */
const shortThread = 20;

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
	if (comment.status === "deleted" && threadLength(draft, label.post) <= shortThread) return;
	if (!comment.fed && comment.handledAt !== null && bernoulli(draft.seed, commentId, `calmed:${n}`, calms)) return;
	const member = quarrelsome(draft, comment.fed ? "trolls-fed" : "pile-on", label);
	if (!member) return;
	const post = draft.editPost(label.post);
	post.joined += 1;
	const bad = draft.author(member.author).mood < badMood;
	const chance = trollingChance(bad, isThreadToxic(draft, label.post));
	if (!bernoulli(draft.seed, member.id, `trolls:${commentId}:${n}`, chance)) return;
	post.trolled += 1;
	bringThis(draft, member, commentId, [0, 0]);
}

function trollingChance(bad: boolean, toxic: boolean): number {
	if (bad && toxic) return trolling.both;
	return bad || toxic ? trolling.one : trolling.neither;
}

function threadLength(draft: Draft, postId: string): number {
	return draft.comments.filter((comment) => comment.postId === postId).length;
}

/** In a long thread what was deleted has had its readers. @see MODELS C3 */
function isThreadToxic(draft: Draft, postId: string): boolean {
	const long = threadLength(draft, postId) > shortThread;
	return draft.comments.some(
		(comment) => comment.postId === postId && (long || comment.status !== "deleted") && isToxic(draft.label(comment.id).is),
	);
}
