import { bernoulli } from "../kernel/rng.ts";
import { bringFrom } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import { isMachine, type Label } from "./labels.ts";
import type { CommentState } from "./state.ts";

/**
 * Dislikes beyond likes from which an author feels voted down, what that does to their mood, and the chance that they write
 * again, and worse. Sizes are design choices.
 *
 * @see MODELS C10: authors whom members down-vote post more and worse; ignored ones leave (arXiv 1405.1429)
 */
const votedDown = { net: 3, mood: -0.15, writesAgain: 0.6 } as const;
/** A comment that nobody has taken note of for so long, in seconds, and the chance that its author writes no more. */
const ignored = { after: 3600, leaves: 0.25 } as const;

/** A dislike has been added. */
export function countVotes(draft: Draft, label: Label): void {
	const comment = draft.comment(label.id);
	if (!comment || comment.downVoted || comment.dislikes - comment.likes < votedDown.net || isMachine(label.is)) return;
	draft.editComment(label.id).downVoted = true;
	const author = draft.editAuthor(label.author);
	author.mood = Math.max(0, author.mood + votedDown.mood);
	if (bernoulli(draft.seed, label.id, "writes-again", votedDown.writesAgain)) bringFrom(draft, "down-voted", label, [300, 1800]);
}

/** Whether an author about to write again has given up: nobody took note of the one thing that they wrote so far. */
export function givesUp(draft: Draft, label: Label): boolean {
	if (isMachine(label.is)) return false;
	const [first, second] = writtenBy(draft, label.author);
	if (!first || second || draft.second - first.second < ignored.after || isNoticed(draft, first)) return false;
	return bernoulli(draft.seed, label.author, "gives-up", ignored.leaves);
}

function writtenBy(draft: Draft, authorId: string): readonly CommentState[] {
	return draft.comments.filter((comment) => comment.authorId === authorId);
}

function isNoticed(draft: Draft, comment: CommentState): boolean {
	const { likes, dislikes, replies, escalations, liked, pinned, status } = comment;
	if (likes + dislikes + replies.length + escalations.length > 0 || liked || pinned || status !== "visible") return true;
	return draft.comments.some(({ answers }) => answers === comment.id);
}
