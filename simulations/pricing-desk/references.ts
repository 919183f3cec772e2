import { rememberBySeed } from "../kernel/remember.ts";
import { playPolicy } from "../kernel/replay.ts";
import { rawScore } from "../kernel/score.ts";
import type { Criterion } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { type Bounds, criteriaOf } from "./criteria.ts";
import { begin, isOver, step } from "./engine.ts";
import { observe } from "./observe.ts";
import { policies } from "./policies/policies.ts";
import { read } from "./read.ts";
import { retell } from "./retold.ts";
import type { PricingScenario } from "./schema.ts";
import { simulationId, version } from "./version.ts";
import { hoursFor, worthOf } from "./worth.ts";

/** What doing nothing and the expert made of one scenario on one seed: the two ends of the score. */
export interface Reference {
	bounds: Bounds;
	raw: { idle: number; expert: number };
	/** The expert's run and what its score is made of, for debriefs. */
	expert: { log: readonly PricingAction[]; criteria: readonly Criterion[] };
}

/** References follow from scenario and seed alone, and are played once. */
export const referenceOf = rememberBySeed((scenario: PricingScenario, seed: number): Reference => {
	const idle = retell(playPolicy(player, scenario, seed, policies.idle).run);
	const { run } = playPolicy(player, scenario, seed, policies.expert);
	const expert = retell(run);
	const bounds = { worth: { idle: worthOf(idle.final), expert: worthOf(expert.final) }, hours: hoursFor(expert.final) };
	const criteria = criteriaOf(expert, bounds);
	return { bounds, raw: { idle: rawScore(criteriaOf(idle, bounds)), expert: rawScore(criteria) }, expert: { log: run.log, criteria } };
});

/** As much of the simulation as playing takes. */
const player = { id: simulationId, version, begin, step, isOver, observe, read };
