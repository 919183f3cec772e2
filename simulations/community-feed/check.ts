import type { FeedAction } from "./action.ts";
import { findComment } from "./draft.ts";
import { labelsOf, publishedSecond } from "./labels.ts";
import type { Refusal } from "./refusals.ts";
import type { CommentState, FeedState } from "./state.ts";

/** Why an action cannot be taken in this state; null when it can. */
export function refusalOf(state: FeedState, action: FeedAction): Refusal | null {
	if (state.second >= endsAtSecond(state)) return "shift-over";
	switch (action.type) {
		case "wait":
			return null;
		case "warn":
		case "ban":
			return sanctionRefusal(state, action);
		case "hold":
		case "pin-rules":
		case "close-comments":
			return postRefusal(state, action);
		default: {
			const comment = findComment(state.comments, action.commentId);
			return comment ? commentRefusal(state, comment, action) : "unknown-comment";
		}
	}
}

export function endsAtSecond(state: FeedState): number {
	return state.scenario.lengthMinutes * 60;
}

type OnComment = Extract<FeedAction, { commentId: string }>;

function commentRefusal(state: FeedState, comment: CommentState, action: OnComment): Refusal | null {
	switch (action.type) {
		case "unhide":
			return comment.status === "hidden" ? null : "not-hidden";
		case "delete":
			return comment.status === "deleted" ? "already-deleted" : null;
		case "hide":
			return comment.status === "visible" ? null : comment.status === "hidden" ? "already-hidden" : "already-deleted";
		case "escalate":
			return comment.escalations.some(({ to }) => to === action.to) ? "already-escalated" : null;
	}
	if (comment.status !== "visible") return "comment-removed";
	if (action.type === "like") return comment.liked ? "already-liked" : null;
	if (action.type === "pin") return comment.pinned ? "already-pinned" : null;
	return replyRefusal(state, action);
}

function replyRefusal(state: FeedState, { text, strategy }: Extract<FeedAction, { type: "reply" }>): Refusal | null {
	if ("words" in text) return text.words.trim() === "" ? "empty-words" : null;
	const saved = state.scenario.savedReplies.find(({ id }) => id === text.savedReplyId);
	if (!saved) return "unknown-saved-reply";
	return saved.strategy === strategy ? null : "saved-reply-strategy";
}

/** Only authors who have written can be known to the moderator. */
function sanctionRefusal(state: FeedState, action: Extract<FeedAction, { authorId: string }>): Refusal | null {
	const place = labelsOf(state.scenario).authorPlace.get(action.authorId);
	const author = place === undefined ? undefined : state.authors[place];
	if (!author || !state.comments.some((comment) => comment.authorId === action.authorId)) return "unknown-author";
	if (author.banned) return "already-banned";
	return action.type === "warn" && author.warned ? "already-warned" : null;
}

function postRefusal(state: FeedState, action: Extract<FeedAction, { postId: string }>): Refusal | null {
	const place = labelsOf(state.scenario).postPlace.get(action.postId);
	const post = place === undefined ? undefined : state.posts[place];
	if (!post || publishedSecond(state.scenario, post.id) > state.second) return "unknown-post";
	if (action.type === "pin-rules") return post.rulesPinned ? "already-rules-pinned" : null;
	if (action.type === "close-comments") return post.closed ? "already-closed" : null;
	if (action.words.trim() === "") return "empty-words";
	return post.holdingAt === null ? null : "already-holding";
}
