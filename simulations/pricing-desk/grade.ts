import { verdictBetween } from "../kernel/score.ts";
import type { Run, Verdict } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { criteriaOf } from "./criteria.ts";
import { referenceOf } from "./references.ts";
import { type Retold, retell } from "./retold.ts";
import type { PricingScenario } from "./schema.ts";

/** Scores a run against doing nothing and the expert on the same seed. */
export function grade(run: Run<PricingScenario, PricingAction>): Verdict {
	return verdictOf(retell(run));
}

export function verdictOf(retold: Retold): Verdict {
	const { bounds, raw } = referenceOf(retold.scenario, retold.final.seed);
	return verdictBetween(raw, criteriaOf(retold, bounds));
}
