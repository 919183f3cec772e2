import type { Simulation } from "../kernel/simulation.ts";
import type { AdAction } from "./action.ts";
import { debrief } from "./debrief.ts";
import { begin, isOver, step } from "./engine.ts";
import { grade } from "./grade.ts";
import type { AdObservation } from "./observation.ts";
import { observe } from "./observe.ts";
import { policies } from "./policies/policies.ts";
import { tricks } from "./policies/tricks.ts";
import { read } from "./read.ts";
import type { AdReading } from "./reading.ts";
import type { AdScenario } from "./schema.ts";
import type { AdState } from "./state.ts";
import { simulationId, version } from "./version.ts";

/** Some weeks of paid promotion: audiences, ads, budgets, bids and tests in an auction. */
export const adSandbox: Simulation<AdScenario, AdState, AdAction, AdObservation, AdReading> = {
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
