import type { Policy } from "../../kernel/simulation.ts";
import type { FeedAction } from "../action.ts";
import type { FeedObservation } from "../observation.ts";
import type { FeedReading } from "../read.ts";

/** A player made of code; it knows the screen and what the words seem to say, nothing else. */
export type FeedPolicy = Policy<FeedObservation, FeedReading, FeedAction>;

/** Gives a policy's memory its type: only the policy itself ever made one. */
export function policyOf<Memory>(policy: Policy<FeedObservation, FeedReading, FeedAction, Memory>): FeedPolicy {
	return {
		start: policy.start,
		decide: (seen, read, memory) => policy.decide(seen, read, memory as Memory),
	};
}
