import type { Simulation } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { debrief } from "./debrief.ts";
import { begin, isOver, step } from "./engine.ts";
import { grade } from "./grade.ts";
import type { PricingObservation } from "./observation.ts";
import { observe } from "./observe.ts";
import { policies } from "./policies/policies.ts";
import { tricks } from "./policies/tricks.ts";
import { read } from "./read.ts";
import type { PricingReading } from "./reading.ts";
import type { PricingScenario } from "./schema.ts";
import type { PricingState } from "./state.ts";
import { simulationId, version } from "./version.ts";

/** A quarter as a freelancer: a rate floor, a price list, leads to be won or turned away, and clients who pay or do not. */
export const pricingDesk: Simulation<PricingScenario, PricingState, PricingAction, PricingObservation, PricingReading> = {
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
