import type { FeedAction } from "./action.ts";
import type { FeedObservation } from "./observation.ts";

/**
 * Seconds of the moderator's time that each kind of action takes. Design choice: a saved reply is found and fitted in
 * 45 seconds, words of one's own take two and a half minutes, so that a full queue cannot be answered in full.
 */
export const costs: FeedObservation["costs"] = {
	"reply-saved": 45,
	"reply-own": 150,
	like: 5,
	pin: 10,
	hide: 10,
	unhide: 10,
	delete: 15,
	warn: 40,
	ban: 20,
	escalate: 60,
	hold: 180,
	"pin-rules": 30,
	"close-comments": 15,
};

/** Seconds that an action takes, ≥ 1. */
export function secondsFor(action: FeedAction): number {
	if (action.type === "wait") return action.minutes * 60;
	if (action.type === "reply") return costs["savedReplyId" in action.text ? "reply-saved" : "reply-own"];
	return costs[action.type];
}
