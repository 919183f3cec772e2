import type { FeedAction } from "./action.ts";
import { invitationRefusal } from "./check-people.ts";
import { isPrivate } from "./labels.ts";
import type { Refusal } from "./refusals.ts";
import type { CommentState, FeedState } from "./state.ts";

export type OnComment = Extract<FeedAction, { commentId: string }>;

/** What makes no sense in a private message, which nobody but the moderator sees. */
const publicOnly: ReadonlySet<FeedAction["type"]> = new Set(["like", "unlike", "pin", "unpin", "hide", "unhide", "delete", "invite"]);

/** Why an action on a comment that has arrived cannot be taken; null when it can. */
export function commentRefusal(state: FeedState, comment: CommentState, action: OnComment): Refusal | null {
	if (isPrivate(comment.cause) && publicOnly.has(action.type)) return "private-message";
	switch (action.type) {
		case "unhide":
			return comment.status === "hidden" ? null : "not-hidden";
		case "delete":
			return comment.status === "deleted" ? "already-deleted" : null;
		case "hide":
			return comment.status === "visible" ? null : comment.status === "hidden" ? "already-hidden" : "already-deleted";
		case "escalate":
			return comment.escalations.some(({ to }) => to === action.to) ? "already-escalated" : null;
		case "hand-over":
			return comment.handedOver ? "already-handed-over" : null;
		default:
			return comment.status === "visible" ? visibleRefusal(state, comment, action) : "comment-removed";
	}
}

type OnVisible = Extract<FeedAction, { type: "reply" | "like" | "unlike" | "pin" | "unpin" | "invite" }>;

function visibleRefusal(state: FeedState, comment: CommentState, action: OnVisible): Refusal | null {
	switch (action.type) {
		case "like":
			return comment.liked ? "already-liked" : null;
		case "unlike":
			return comment.liked ? null : "not-liked";
		case "pin":
			return comment.pinned ? "already-pinned" : null;
		case "unpin":
			return comment.pinned ? null : "not-pinned";
		case "invite":
			return invitationRefusal(state, comment, action.authorId);
		case "reply":
			return replyRefusal(state, comment, action);
	}
}

function replyRefusal(state: FeedState, comment: CommentState, action: Extract<FeedAction, { type: "reply" }>): Refusal | null {
	const { text, strategy } = action;
	if (isPrivate(comment.cause) && strategy === "compensate-in-public") return "private-message";
	if ("words" in text) return text.words.trim() === "" ? "empty-words" : null;
	const saved = state.scenario.savedReplies.find(({ id }) => id === text.savedReplyId);
	if (!saved) return "unknown-saved-reply";
	return saved.strategy === strategy ? null : "saved-reply-strategy";
}
