import type { FeedAction } from "./action.ts";
import { tiredness } from "./effort.ts";
import type { FeedObservation } from "./observation.ts";
import type { FeedState } from "./state.ts";

type Costs = FeedObservation["costs"];

/**
 * Seconds of the moderator's time that each kind of action takes when rested. Design choice: a saved reply is found and
 * fitted in 45 seconds, words of one's own take two and a half minutes, so that a full queue cannot be answered in full.
 */
const rested: Costs = {
	"reply-saved": 45,
	"reply-own": 150,
	like: 5,
	unlike: 5,
	pin: 10,
	unpin: 10,
	hide: 10,
	unhide: 10,
	delete: 15,
	warn: 40,
	ban: 20,
	unban: 20,
	escalate: 60,
	hold: 180,
	"pin-rules": 30,
	"close-comments": 15,
	"open-comments": 15,
	publish: 30,
	ask: 90,
	invite: 30,
	"hand-over": 25,
};

/** By tiredness, which comes in few steps; the same object for the same tiredness. */
const known = new Map<number, Costs>([[1, rested]]);

/** What each kind of action takes in this state, seconds, ≥ 1. */
export function costsOf(state: FeedState): Costs {
	const tired = tiredness(state.effort);
	const ready = known.get(tired);
	if (ready) return ready;
	const costs = Object.fromEntries(Object.entries(rested).map(([kind, seconds]) => [kind, Math.round(seconds * tired)])) as Costs;
	known.set(tired, costs);
	return costs;
}

/** Seconds that an action takes in this state, ≥ 1. */
export function secondsFor(state: FeedState, action: FeedAction): number {
	if (action.type === "wait") return action.minutes * 60;
	if (action.type === "reply") return costsOf(state)["savedReplyId" in action.text ? "reply-saved" : "reply-own"];
	return costsOf(state)[action.type];
}
