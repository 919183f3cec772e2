import { rememberBySeed } from "../kernel/remember.ts";
import { playPolicy } from "../kernel/replay.ts";
import { rawScore } from "../kernel/score.ts";
import type { Criterion } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { criteriaOf, type Health } from "./criteria.ts";
import { begin, isOver, step } from "./engine.ts";
import { ledgerOf } from "./ledger.ts";
import { observe } from "./observe.ts";
import { policies } from "./policies/policies.ts";
import { read } from "./read.ts";
import type { FeedScenario } from "./schema.ts";
import { simulationId, version } from "./version.ts";

/** What doing nothing and the expert made of one scenario on one seed: the two ends of the score. */
export interface Reference {
	/** The community's trust at the end. */
	trust: Health;
	raw: { idle: number; expert: number };
	/** The expert's run and what its score is made of, for debriefs. */
	expert: { log: readonly FeedAction[]; criteria: readonly Criterion[] };
}

/** References follow from scenario and seed alone, and are played once. */
export const referenceOf = rememberBySeed(playReferences);

function playReferences(scenario: FeedScenario, seed: number): Reference {
	const idle = ledgerOf(playPolicy(player, scenario, seed, policies.idle).run);
	const { run } = playPolicy(player, scenario, seed, policies.expert);
	const expert = ledgerOf(run);
	const trust = { idle: idle.final.trust, expert: expert.final.trust };
	const criteria = criteriaOf(expert, trust);
	return { trust, raw: { idle: rawScore(criteriaOf(idle, trust)), expert: rawScore(criteria) }, expert: { log: run.log, criteria } };
}

/** As much of the simulation as playing takes. */
const player = { id: simulationId, version, begin, step, isOver, observe, read };
