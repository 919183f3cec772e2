import type { FeedAction } from "./action.ts";
import { commentRefusal, type OnComment } from "./check-comment.ts";
import { authorRefusal } from "./check-people.ts";
import { findComment } from "./draft.ts";
import { isWornOut } from "./effort.ts";
import { labelsOf } from "./labels.ts";
import { isPublished } from "./publication.ts";
import type { Refusal } from "./refusals.ts";
import type { FeedState } from "./state.ts";

/** Why an action cannot be taken in this state; null when it can. */
export function refusalOf(state: FeedState, action: FeedAction): Refusal | null {
	if (state.second >= endsAtSecond(state)) return "shift-over";
	if (action.type === "wait") return null;
	if (action.type !== "hand-over" && isWornOut(state)) return "no-time-left";
	if ("postId" in action) return postRefusal(state, action);
	if ("commentId" in action) {
		const comment = findComment(state.scenario, state.comments, action.commentId);
		return comment ? commentRefusal(state, comment, action as OnComment) : "unknown-comment";
	}
	return authorRefusal(state, action);
}

export function endsAtSecond(state: FeedState): number {
	return state.scenario.lengthMinutes * 60;
}

function postRefusal(state: FeedState, action: Extract<FeedAction, { postId: string }>): Refusal | null {
	const place = labelsOf(state.scenario).postPlace.get(action.postId);
	const post = place === undefined ? undefined : state.posts[place];
	// What is to come out by itself later is not on the screen yet.
	if (!post || (post.publishedAt !== null && post.publishedAt > state.second)) return "unknown-post";
	if (action.type === "publish") return post.publishedAt === null ? null : "already-published";
	if (!isPublished(post, state.second)) return "not-published";
	switch (action.type) {
		case "pin-rules":
			return post.rulesPinned ? "already-rules-pinned" : null;
		case "close-comments":
			return post.closed ? "already-closed" : null;
		case "open-comments":
			return post.closed ? null : "not-closed";
		case "hold":
			return action.words.trim() === "" ? "empty-words" : post.holdingAt === null ? null : "already-holding";
		case "ask":
			if (post.closed) return "comments-closed";
			return action.words.trim() === "" ? "empty-words" : post.question === null ? null : "already-asked";
	}
}
