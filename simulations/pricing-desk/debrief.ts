import { toPractise } from "../kernel/score.ts";
import type { Debrief, Run, Told } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { counterfactualsOf, type Reviewed } from "./counterfactual.ts";
import { figuresOf } from "./figures.ts";
import { verdictOf } from "./grade.ts";
import { momentsOf } from "./moments.ts";
import { referenceOf } from "./references.ts";
import { retellTape } from "./retold.ts";
import type { PricingScenario } from "./schema.ts";
import { seriesOf, weekSeconds } from "./series.ts";
import { tapeOf } from "./tape.ts";

/**
 * What happened because of the player, what the expert made of the same seed, and what would have followed had the
 * costliest decisions been the expert's. Waits are left out of the expert's log.
 */
export function debrief(run: Run<PricingScenario, PricingAction>): Debrief<PricingAction> {
	const mine = review(run);
	const reference = referenceOf(run.scenario, run.seed);
	const told = toldOf(review({ ...run, log: reference.expert.log }));
	const moments = momentsOf(mine.retold);
	return {
		...toldOf(mine),
		moments,
		counterfactuals: counterfactualsOf(mine, moments),
		expert: { ...told, log: told.log.filter(({ action }) => action.type !== "wait") },
		practise: toPractise(mine.verdict.criteria, reference.expert.criteria),
	};
}

function review(run: Run<PricingScenario, PricingAction>): Reviewed {
	const tape = tapeOf(run);
	const retold = retellTape(tape);
	return { tape, retold, verdict: verdictOf(retold, run.seed) };
}

/** Acts stand where they were decided; a wait where it ended. */
function toldOf({ retold, verdict }: Reviewed): Told<PricingAction> {
	return {
		log: retold.acts.map(({ action, before: { week } }) => ({
			at: (action.type === "wait" ? Math.min(retold.scenario.weeks, week + action.weeks) : week) * weekSeconds,
			action,
		})),
		series: seriesOf(retold.final),
		figures: figuresOf(retold, verdict.score),
	};
}
