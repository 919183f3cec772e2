import type { Policy } from "../../kernel/simulation.ts";
import type { PricingAction } from "../action.ts";
import { costOf } from "../costs.ts";
import type { PricingObservation } from "../observation.ts";
import type { PricingReading } from "../reading.ts";

/** A player made of code; it knows the desk, and what an attentive person makes of it. */
export type PricingPolicy = Policy<PricingObservation, PricingReading, PricingAction>;

/** What was done this week, for what is done once a week. */
export interface Memory {
	week: number;
	done: readonly string[];
}

/** What one does next, or null when the week is done. */
export type Choice = (seen: PricingObservation, read: PricingReading, done: readonly string[]) => PricingAction | null;

/** Does one thing after the other while there are hours for it, then lets the week pass. */
export function weekly(choose: Choice): PricingPolicy {
	return {
		start: (): Memory => ({ week: 0, done: [] }),
		decide(seen, read, memory) {
			const known = memory as Memory;
			const done = known.week === seen.week ? known.done : [];
			const action = choose(seen, read, done);
			if (!action || costOf(seen, action) > read.freeHours)
				return { action: { type: "wait", weeks: 1 }, memory: { week: seen.week, done } };
			return { action, memory: { week: seen.week, done: [...done, action.type] } };
		},
	};
}

/** The first of these that has something to do. */
export function firstOf(...choices: readonly Choice[]): Choice {
	return (seen, read, done) => {
		for (const choose of choices) {
			const action = choose(seen, read, done);
			if (action) return action;
		}
		return null;
	};
}
