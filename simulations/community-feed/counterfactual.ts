import { dearest } from "../kernel/dearest.ts";
import type { Counterfactual, Moment, Verdict } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { type Replaced, replaceDecision } from "./another-decision.ts";
import { costliestDecisions, type Decision, placeOf } from "./decisions.ts";
import { type Choice, expertChoice } from "./expert-choice.ts";
import { difference, figuresOf } from "./figures.ts";
import { verdictOf } from "./grade.ts";
import { type Ledger, ledgerOn } from "./ledger.ts";
import { trustOf } from "./series.ts";
import type { Tape } from "./tape.ts";

/** A run as the debrief knows it. */
export interface Reviewed {
	tape: Tape;
	ledger: Ledger;
	verdict: Verdict;
}

/**
 * The costliest decisions of a run, each with what would have followed had it been the expert's: at most three, about
 * different comments, dearest first. Graded against the same references as the run itself.
 *
 * @see MODELS "4. Scores", counterfactual debrief
 */
export function counterfactualsOf(run: Reviewed, moments: readonly Moment[], expert: Ledger): readonly Counterfactual<FeedAction>[] {
	const { seed } = run.ledger.final;
	const figures = figuresOf(run.ledger, run.verdict.score);
	const played = costliestDecisions(run.ledger, moments).flatMap((decision) => {
		const choice = expertChoice(decision, expert);
		const replaced = replaceDecision(run.tape, choice, decision.act?.index ?? null);
		if (!replaced) return [];
		const ledger = ledgerOn(replaced.tape);
		const verdict = verdictOf(ledger, seed);
		return [{ decision, choice, replaced, ledger, verdict, gain: verdict.raw - run.verdict.raw }];
	});
	return dearest(played).map(({ decision, choice, replaced, ledger, verdict, gain }) => ({
		...decided(decision),
		...instead(choice, replaced),
		raw: gain,
		figures: difference(figures, figuresOf(ledger, verdict.score)),
		series: { trust: trustOf(ledger) },
	}));
}

function decided(decision: Decision): Pick<Counterfactual<FeedAction>, "about" | "at" | "logIndex" | "did"> {
	const { about, act } = decision;
	return { about, at: placeOf(decision), logIndex: act?.index ?? null, did: act?.action ?? null };
}

/** To leave something alone is told as a wait. */
function instead({ start }: Choice, { instead: act }: Replaced): Pick<Counterfactual<FeedAction>, "instead" | "insteadAt"> {
	return act ? { instead: act.action, insteadAt: act.second } : { instead: { type: "wait", minutes: 1 }, insteadAt: start };
}
