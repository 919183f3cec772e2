import type { FeedAction } from "./action.ts";
import type { Effort, FeedState } from "./state.ts";

/** Seconds of acts without a break after which one gets slower, and how long it goes on getting slower. Design choice. */
const fresh = 90 * 60;
const tiring = 60 * 60;
/** How much longer acts take in the end. Design choice, after the advice that breaks belong to long shifts (MODELS 2). */
const most = 0.25;
/** Seconds of waiting in a row that make a break. Design choice. */
const breakSeconds = 600;

/** How much longer acts take now, 1–1.25 in steps of a hundredth. */
export function tiredness({ sinceBreak }: Effort): number {
	const share = Math.min(1, Math.max(0, (sinceBreak - fresh) / tiring));
	return 1 + Math.round(100 * most * share) / 100;
}

/** What an action of so many seconds leaves of one's strength. */
export function effortAfter({ effort, scenario }: FeedState, action: FeedAction, seconds: number): Effort {
	if (action.type === "wait") {
		const resting = Math.min(breakSeconds, effort.resting + seconds);
		return { used: effort.used, sinceBreak: resting >= breakSeconds ? 0 : effort.sinceBreak, resting };
	}
	const most = scenario.attentionMinutes === undefined ? Number.MAX_SAFE_INTEGER : scenario.attentionMinutes * 60;
	return { used: Math.min(most, effort.used + seconds), sinceBreak: effort.sinceBreak + seconds, resting: 0 };
}

/** Whether the minutes of work that the moderator had are gone. The act that uses up the last of them is still done. */
export function isWornOut({ effort, scenario }: FeedState): boolean {
	return scenario.attentionMinutes !== undefined && effort.used >= scenario.attentionMinutes * 60;
}
