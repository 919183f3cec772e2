import type { FeedAction } from "./action.ts";
import type { Label } from "./labels.ts";
import type { Handling } from "./vocabulary.ts";

/**
 * What an action amounts to for the comment it is about, the most specific first. `wait`, what is undone and acts on posts
 * amount to nothing; an invitation amounts to as much as the help that it brings, which a comment's `helpedAt` tells.
 */
export function handlingsOf(action: FeedAction): readonly Handling[] {
	switch (action.type) {
		case "reply":
			return [`reply:${action.strategy}`];
		case "escalate":
			return [`escalate:${action.to}`];
		case "delete":
			return action.ruleId === undefined ? ["delete"] : ["delete-with-rule", "delete"];
		case "like":
		case "pin":
		case "hide":
		case "warn":
		case "ban":
		case "hold":
		case "hand-over":
			return [action.type];
		default:
			return [];
	}
}

/** Whether one of the handlings is among those that the label accepts. */
export function isAccepted(label: Label, handlings: readonly Handling[]): boolean {
	return handlings.some((handling) => label.accepts.includes(handling));
}

/** Whether a comment may be left alone. */
export function mayBeLeft(label: Label): boolean {
	return label.accepts.includes("leave");
}

/** Whether some reply is a right answer to it. */
export function wantsReply(label: Label): boolean {
	return label.accepts.some((handling) => handling.startsWith("reply:"));
}

/** Whether taking it away is a right answer to it. */
export function mayBeRemoved(label: Label): boolean {
	return label.accepts.some((handling) => handling === "hide" || handling === "delete" || handling === "delete-with-rule");
}

/** Which comments an action is about: one, all of an author's, or all under a post. */
export function concerns(action: FeedAction): (comment: { id: string; authorId: string; postId: string }) => boolean {
	if ("commentId" in action) return ({ id }) => id === action.commentId;
	if ("authorId" in action) return ({ authorId }) => authorId === action.authorId;
	if ("postId" in action) return ({ postId }) => postId === action.postId;
	return () => false;
}
