import type { FeedObservation, SeenAuthor, SeenComment } from "../observation.ts";

/** What the buttons under a comment offer, in order. */
export const commentActs = ["reply", "like", "hide", "delete", "escalate", "pin", "warn", "ban"] as const;
export type CommentAct = (typeof commentActs)[number];

/**
 * Whether a button is worth pressing, from what is visible. The engine has the last word; this only saves the player a
 * refusal.
 */
export function can(act: CommentAct, comment: SeenComment, author: SeenAuthor | undefined): boolean {
	switch (act) {
		case "reply":
			return comment.status === "visible";
		case "like":
			return comment.status === "visible" && !comment.liked;
		case "pin":
			return comment.status === "visible" && !comment.pinned;
		case "hide":
		case "delete":
			return comment.status !== "deleted";
		case "warn":
			return author !== undefined && !author.warned && !author.banned;
		case "ban":
			return author !== undefined && !author.banned;
		case "escalate":
			return comment.escalations.length < 4;
	}
}

/** Seconds that pressing the button costs. A reply costs at least this. */
export function costOf(act: CommentAct, comment: SeenComment, costs: FeedObservation["costs"]): number {
	if (act === "reply") return costs["reply-saved"];
	if (act === "hide") return costs[comment.status === "hidden" ? "unhide" : "hide"];
	return costs[act];
}
