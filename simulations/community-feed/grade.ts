import { verdictBetween } from "../kernel/score.ts";
import type { Run, Verdict } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { criteriaOf } from "./criteria.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import { referenceOf } from "./references.ts";
import type { FeedScenario } from "./schema.ts";

/** Scores a run against doing nothing and the expert on the same seed. */
export function grade(run: Run<FeedScenario, FeedAction>): Verdict {
	return verdictOf(ledgerOf(run), run.seed);
}

export function verdictOf(ledger: Ledger, seed: number): Verdict {
	const { bounds, raw } = referenceOf(ledger.scenario, seed);
	return verdictBetween(raw, criteriaOf(ledger, bounds));
}
