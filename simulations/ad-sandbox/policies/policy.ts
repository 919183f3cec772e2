import type { Policy } from "../../kernel/simulation.ts";
import type { AdAction } from "../action.ts";
import type { AdObservation } from "../observation.ts";
import type { AdReading } from "../reading.ts";

/** A player made of code; it knows the screen, the brief, and what can be reckoned from the two. */
export type AdPolicy = Policy<AdObservation, AdReading, AdAction>;

/** What is done on one day, in order; nothing is a day on which one only looks. */
export type Round = (seen: AdObservation, read: AdReading) => readonly AdAction[];

interface Memory {
	/** Day on which the last round was planned. */
	planned: number;
	/** Rest of what was planned on that day. */
	queue: readonly AdAction[];
}

/** Looks at the account every so many days, does what there is to do, and waits for the next look. */
export function inRounds(everyDays: number, round: Round): AdPolicy {
	return {
		start: (): Memory => ({ planned: -1, queue: [] }),
		decide(seen, read, memory) {
			const known = memory as Memory;
			const queue = known.planned === seen.day ? known.queue : round(seen, read);
			const [action, ...rest] = queue;
			if (action) return { action, memory: { planned: seen.day, queue: rest } };
			return { action: waitUntilNext(seen, everyDays), memory: { planned: seen.day, queue: [] } };
		},
	};
}

/** To the next look, or the end. */
function waitUntilNext({ day, days }: AdObservation, everyDays: number): AdAction {
	const next = (Math.floor(day / everyDays) + 1) * everyDays;
	return { type: "wait", days: Math.max(1, Math.min(28, next - day, days - day)) };
}
