import { playPolicy } from "../kernel/replay.ts";
import { rawScore, relativeScore } from "../kernel/score.ts";
import type { Run, Verdict } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { criteriaOf } from "./criteria.ts";
import { begin, isOver, step } from "./engine.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import { observe } from "./observe.ts";
import { policies } from "./policies/policies.ts";
import { read } from "./read.ts";
import type { FeedScenario } from "./schema.ts";
import { simulationId, version } from "./version.ts";

/** Scores a run against doing nothing and the expert on the same seed. */
export function grade(run: Run<FeedScenario, FeedAction>): Verdict {
	return verdictOf(ledgerOf(run), run.seed);
}

export function verdictOf(ledger: Ledger, seed: number): Verdict {
	const reference = referenceOf(ledger.scenario, seed);
	const criteria = criteriaOf(ledger, reference.trust);
	const raw = rawScore(criteria);
	return { raw, score: relativeScore(raw, reference.raw.idle, reference.raw.expert), criteria };
}

interface Reference {
	/** The community's trust at the end. */
	trust: { idle: number; expert: number };
	raw: { idle: number; expert: number };
}

/** References by scenario object and seed; they follow from the two alone. The oldest goes when there are too many. */
const known = new WeakMap<FeedScenario, Map<number, Reference>>();
const mostKnown = 256;

function referenceOf(scenario: FeedScenario, seed: number): Reference {
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
	const expert = ledgerOf(playPolicy(player, scenario, seed, policies.expert).run);
	const trust = { idle: idle.final.trust, expert: expert.final.trust };
	return { trust, raw: { idle: rawScore(criteriaOf(idle, trust)), expert: rawScore(criteriaOf(expert, trust)) } };
}

/** As much of the simulation as playing takes. */
const player = { id: simulationId, version, begin, step, isOver, observe, read };
