import { rawScore, relativeScore } from "../kernel/score.ts";
import type { Run, Verdict } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { criteriaOf } from "./criteria.ts";
import { referenceOf } from "./references.ts";
import { type Retold, retell } from "./retold.ts";
import type { PricingScenario } from "./schema.ts";

/** Scores a run against doing nothing and the expert on the same seed. */
export function grade(run: Run<PricingScenario, PricingAction>): Verdict {
	return verdictOf(retell(run), run.seed);
}

export function verdictOf(retold: Retold, seed: number): Verdict {
	const { bounds, raw: ends } = referenceOf(retold.scenario, seed);
	const criteria = criteriaOf(retold, bounds);
	const raw = rawScore(criteria);
	return { raw, score: relativeScore(raw, ends.idle, ends.expert), criteria };
}
