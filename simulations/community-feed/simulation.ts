import type { Simulation } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { debrief } from "./debrief.ts";
import { begin, isOver, step } from "./engine.ts";
import { grade } from "./grade.ts";
import type { FeedObservation } from "./observation.ts";
import { observe } from "./observe.ts";
import { policies } from "./policies/policies.ts";
import { tricks } from "./policies/tricks.ts";
import { type FeedReading, read } from "./read.ts";
import type { FeedScenario } from "./schema.ts";
import type { FeedState } from "./state.ts";
import { simulationId, version } from "./version.ts";

/** A shift in a brand's community: triage, replies, removals, alarms. */
export const communityFeed: Simulation<FeedScenario, FeedState, FeedAction, FeedObservation, FeedReading> = {
	id: simulationId,
	version,
	begin,
	step,
	isOver,
	observe,
	read,
	grade,
	debrief,
	policies,
	tricks,
};
