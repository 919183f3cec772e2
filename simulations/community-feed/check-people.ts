import type { FeedAction } from "./action.ts";
import { labelsOf } from "./labels.ts";
import type { Refusal } from "./refusals.ts";
import type { AuthorState, CommentState, FeedState } from "./state.ts";

/** Why a sanction cannot be taken or lifted; null when it can. */
export function authorRefusal(state: FeedState, action: Extract<FeedAction, { type: "warn" | "ban" | "unban" }>): Refusal | null {
	const author = writer(state, action.authorId);
	if (!author) return "unknown-author";
	if (action.type === "unban") return author.banned ? null : "not-banned";
	if (author.banned) return "already-banned";
	return action.type === "warn" && author.warned ? "already-warned" : null;
}

/** Why a member cannot be asked to answer a comment; null when they can. What they think of the brand, or that they have left, is not on the screen. */
export function invitationRefusal(state: FeedState, comment: CommentState, authorId: string): Refusal | null {
	const author = writer(state, authorId);
	if (!author) return "unknown-author";
	if (comment.invited !== null) return "already-invited";
	if (author.id === comment.authorId || author.banned) return "not-a-member-to-ask";
	const post = state.posts[labelsOf(state.scenario).postPlace.get(comment.postId) ?? -1];
	return post?.closed ? "comments-closed" : null;
}

/** Only authors who have written can be known to the moderator. */
function writer(state: FeedState, authorId: string): AuthorState | undefined {
	const place = labelsOf(state.scenario).authorPlace.get(authorId);
	const author = place === undefined ? undefined : state.authors[place];
	return author && state.comments.some((comment) => comment.authorId === authorId) ? author : undefined;
}
