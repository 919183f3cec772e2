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

/** References by scenario object and seed; they follow from the two alone. The oldest goes when there are too many. */
const known = new WeakMap<FeedScenario, Map<number, Reference>>();
const mostKnown = 256;

export function referenceOf(scenario: FeedScenario, seed: number): Reference {
	const ofScenario = known.get(scenario) ?? new Map<number, Reference>();
	known.set(scenario, ofScenario);
	const ready = ofScenario.get(seed);
	if (ready) return ready;
	const reference = playReferences(scenario, seed);
	const [oldest] = ofScenario.keys();
	if (ofScenario.size >= mostKnown && oldest !== undefined) ofScenario.delete(oldest);
	ofScenario.set(seed, reference);
	return reference;
}

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
