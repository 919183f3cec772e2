import { toPractise } from "../kernel/score.ts";
import type { Debrief, Run, Told } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { counterfactualsOf, type Reviewed } from "./counterfactual.ts";
import { figuresOf } from "./figures.ts";
import { verdictOf } from "./grade.ts";
import { ledgerOn, tapeOf } from "./ledger.ts";
import { momentsOf } from "./moments.ts";
import { referenceOf } from "./references.ts";
import type { FeedScenario } from "./schema.ts";
import { seriesOf } from "./series.ts";

/**
 * What happened because of the player, what the expert made of the same seed, and what would have followed had the
 * costliest decisions been the expert's. Waits are left out of the expert's log.
 */
export function debrief(run: Run<FeedScenario, FeedAction>): Debrief<FeedAction> {
	const { scenario, seed } = run;
	const mine = review(run);
	const reference = referenceOf(scenario, seed);
	const expert = review({ ...run, log: reference.expert.log });
	const moments = momentsOf(mine.ledger);
	const told = toldOf(expert);
	return {
		...toldOf(mine),
		moments,
		counterfactuals: counterfactualsOf(mine, moments, expert.ledger),
		expert: { ...told, log: told.log.filter(({ action }) => action.type !== "wait") },
		practise: toPractise(mine.verdict.criteria, reference.expert.criteria),
	};
}

function review(run: Run<FeedScenario, FeedAction>): Reviewed {
	const tape = tapeOf(run);
	const ledger = ledgerOn(tape);
	return { tape, ledger, verdict: verdictOf(ledger, run.seed) };
}

function toldOf({ ledger, verdict }: Reviewed): Told<FeedAction> {
	return {
		log: ledger.acts.map(({ action, second }) => ({ at: second, action })),
		series: seriesOf(ledger),
		figures: figuresOf(ledger, verdict.score),
	};
}
