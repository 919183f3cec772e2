import type { FeedAction } from "../action.ts";
import type { FeedObservation, SeenAuthor, SeenComment } from "../observation.ts";

/** What the buttons under a comment offer, in order. */
export const commentActs = ["reply", "like", "hide", "delete", "escalate", "pin", "invite", "hand-over", "warn", "ban"] as const;
export type CommentAct = (typeof commentActs)[number];
type ActionType = Exclude<FeedAction["type"], "wait">;

const publicOnly: ReadonlySet<CommentAct> = new Set(["like", "hide", "delete", "pin", "invite"]);

/** Buttons that a comment has at all: nothing can be liked or taken down in private. */
export function actsOn(comment: SeenComment): readonly CommentAct[] {
	return comment.channel === "private" ? commentActs.filter((act) => !publicOnly.has(act)) : commentActs;
}

/** The action behind a button: pressed again, the ones that can be taken back are. */
export function actionOf(act: CommentAct, comment: SeenComment, author: SeenAuthor | undefined): ActionType {
	if (act === "like" && comment.liked) return "unlike";
	if (act === "pin" && comment.pinned) return "unpin";
	if (act === "hide" && comment.status === "hidden") return "unhide";
	return act === "ban" && author?.banned ? "unban" : act;
}

/**
 * Whether a button is worth pressing, from what is visible. The engine has the last word; this only saves the player a
 * refusal.
 */
export function can(act: CommentAct, comment: SeenComment, author: SeenAuthor | undefined): boolean {
	if (comment.channel === "private" && publicOnly.has(act)) return false;
	switch (act) {
		case "reply":
		case "like":
		case "pin":
			return comment.status === "visible";
		case "hide":
		case "delete":
			return comment.status !== "deleted";
		case "invite":
			return comment.status === "visible" && comment.invited === null;
		case "hand-over":
			return comment.status !== "deleted" && !comment.handedOver;
		case "warn":
			return author !== undefined && !author.warned && !author.banned;
		case "ban":
			return author !== undefined;
		case "escalate":
			return comment.escalations.length < 4;
	}
}

/** Seconds of work that are left; infinite where the whole shift is the moderator's. */
export function secondsLeft({ attention }: Pick<FeedObservation, "attention">): number {
	return attention === null ? Number.POSITIVE_INFINITY : Math.max(0, attention.minutes * 60 - attention.usedSeconds);
}

/** Seconds that pressing the button costs. A reply costs at least this. */
export function costOf(act: CommentAct, comment: SeenComment, author: SeenAuthor | undefined, costs: FeedObservation["costs"]): number {
	const type = actionOf(act, comment, author);
	return type === "reply" ? costs["reply-saved"] : costs[type];
}
