import { type Replaced, replaceDecision } from "../kernel/another-decision.ts";
import { dearest } from "../kernel/dearest.ts";
import type { Counterfactual, Moment, Verdict } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { costliestDecisions, type Decision } from "./costly-decisions.ts";
import { difference, figuresOf } from "./figures.ts";
import { verdictOf } from "./grade.ts";
import { type Retold, retellTape } from "./retold.ts";
import type { PricingScenario } from "./schema.ts";
import { seriesOf, weekSeconds } from "./series.ts";
import type { PricingState } from "./state.ts";
import type { Tape } from "./tape.ts";

/** A run as the debrief knows it. */
export interface Reviewed {
	tape: Tape;
	retold: Retold;
	verdict: Verdict;
}

/**
 * The costliest decisions of a run, each with what would have followed had it been the expert's: at most three, about
 * different things, dearest first. Graded against the same references as the run itself.
 *
 * @see MODELS "4. Scores", counterfactual debrief
 */
export function counterfactualsOf(run: Reviewed, moments: readonly Moment[]): readonly Counterfactual<PricingAction>[] {
	const { seed } = run.retold.final;
	const figures = figuresOf(run.retold, run.verdict.score);
	const played = costliestDecisions(run.retold, moments).flatMap((decision) => {
		const replaced = replaceDecision(run.tape, decision.choice, decision.skip);
		if (!replaced) return [];
		const retold = retellTape(replaced.tape);
		const verdict = verdictOf(retold, seed);
		return [{ decision, replaced, retold, verdict, gain: verdict.raw - run.verdict.raw }];
	});
	return dearest(played).map(({ decision, replaced, retold, verdict, gain }) => ({
		...decided(decision, replaced),
		raw: gain,
		figures: difference(figures, figuresOf(retold, verdict.score)),
		series: { received: seriesOf(retold.final).received },
	}));
}

/** To leave something alone is told as a wait. */
function decided(
	{ about, act, week, choice }: Decision,
	{ instead }: Replaced<PricingScenario, PricingState, PricingAction>,
): Pick<Counterfactual<PricingAction>, "about" | "at" | "logIndex" | "did" | "instead" | "insteadAt"> {
	return {
		about,
		at: week * weekSeconds,
		logIndex: act?.index ?? null,
		did: act?.action ?? null,
		instead: instead?.action ?? { type: "wait", weeks: 1 },
		insteadAt: (instead?.before.week ?? choice.time) * weekSeconds,
	};
}
