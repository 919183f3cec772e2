import { replaceDecision } from "./another-decision.ts";
import type { Decision } from "./costliest.ts";
import { dearest } from "./dearest.ts";
import type { Reference } from "./reference.ts";
import { toPractise } from "./score.ts";
import type { Counterfactual, Debrief, Moment, Run, Told, Verdict } from "./simulation.ts";
import type { Tape } from "./tape.ts";

/** How a simulation of whole units of time tells of its runs, each of which it retells in its own way. */
export interface Teller<Scenario, State, Action, Retold, Figures extends Told<Action>["figures"]> {
	/** Seconds of one unit of time. */
	unitSeconds: number;
	tapeOf(run: Run<Scenario, Action>): Tape<Scenario, State, Action>;
	/** A recorded run, waited to its end. */
	retell(tape: Tape<Scenario, State, Action>): Retold;
	/** Units of time that the run lasts when it is waited to its end. */
	lengthOf(retold: Retold): number;
	verdictOf(retold: Retold): Verdict;
	referenceOf(scenario: Scenario, seed: number): Pick<Reference<unknown, Action>, "expert">;
	momentsOf(retold: Retold): readonly Moment[];
	/** What is played anew with the expert's decision, dearest first. */
	decisionsOf(retold: Retold, moments: readonly Moment[]): readonly Decision<State, Action>[];
	seriesOf(retold: Retold): Told<Action>["series"];
	/** Name of the series that a counterfactual shows. */
	shown: string;
	/** @param score the verdict's, not clamped */
	figuresOf(retold: Retold, score: number): Figures;
	/** How the figures of another run differ: only those that do, and that both could measure. */
	difference(from: Figures, to: Figures): Counterfactual["figures"];
	/** Right answers to what the run was asked; absent where nothing is asked. */
	answersOf?(retold: Retold): NonNullable<Debrief["answers"]>;
}

/** A run as a debrief knows it. */
interface Reviewed<Scenario, State, Action, Retold> {
	tape: Tape<Scenario, State, Action>;
	retold: Retold;
	verdict: Verdict;
}

/**
 * What happened because of the player, what the expert made of the same seed, and what would have followed had the
 * costliest decisions been the expert's. Waits are left out of the expert's log.
 */
export function debriefOf<S, T, A extends { type: string }, Retold, F extends Told<A>["figures"]>(
	teller: Teller<S, T, A, Retold, F>,
	run: Run<S, A>,
): Debrief<A> {
	const mine = review(teller, teller.tapeOf(run));
	const { expert } = teller.referenceOf(run.scenario, run.seed);
	const told = toldOf(teller, review(teller, teller.tapeOf({ ...run, log: expert.log })));
	const moments = teller.momentsOf(mine.retold);
	return {
		...toldOf(teller, mine),
		moments,
		counterfactuals: counterfactualsOf(teller, mine, moments),
		expert: { ...told, log: told.log.filter(({ action }) => action.type !== "wait") },
		practise: toPractise(mine.verdict.criteria, expert.criteria),
		...(teller.answersOf && { answers: teller.answersOf(mine.retold) }),
	};
}

function review<S, T, A, Retold, F extends Told<A>["figures"]>(
	{ retell, verdictOf }: Teller<S, T, A, Retold, F>,
	tape: Tape<S, T, A>,
): Reviewed<S, T, A, Retold> {
	const retold = retell(tape);
	return { tape, retold, verdict: verdictOf(retold) };
}

/** Acts stand where they were decided; a wait where it ended. */
function toldOf<S, T, A, Retold, F extends Told<A>["figures"]>(
	{ unitSeconds, lengthOf, seriesOf, figuresOf }: Teller<S, T, A, Retold, F>,
	{ tape, retold, verdict }: Reviewed<S, T, A, Retold>,
): Told<A> {
	const { timeOf, waitsFor } = tape.recorder;
	const length = lengthOf(retold);
	return {
		log: tape.acts.map(({ action, before }) => ({ at: Math.min(length, timeOf(before) + waitsFor(action)) * unitSeconds, action })),
		series: seriesOf(retold),
		figures: figuresOf(retold, verdict.score),
	};
}

/**
 * The costliest decisions of a run, each with what would have followed had it been the expert's: at most three, about
 * different things, dearest first. Graded against the same references as the run itself. To leave something alone is told
 * as a wait.
 *
 * @see MODELS "4. Scores", counterfactual debrief
 */
function counterfactualsOf<S, T, A, Retold, F extends Told<A>["figures"]>(
	teller: Teller<S, T, A, Retold, F>,
	run: Reviewed<S, T, A, Retold>,
	moments: readonly Moment[],
): readonly Counterfactual<A>[] {
	const { unitSeconds, shown, decisionsOf, figuresOf, difference, seriesOf } = teller;
	const { timeOf, wait } = run.tape.recorder;
	const figures = figuresOf(run.retold, run.verdict.score);
	const played = decisionsOf(run.retold, moments).flatMap((decision) => {
		const replaced = replaceDecision(run.tape, decision.choice, decision.skip);
		if (!replaced) return [];
		const { retold, verdict } = review(teller, replaced.tape);
		return [{ decision, instead: replaced.instead, retold, verdict, gain: verdict.raw - run.verdict.raw }];
	});
	return dearest(played).map(({ decision: { about, act, time, choice }, instead, retold, verdict, gain }) => ({
		about,
		at: time * unitSeconds,
		logIndex: act?.index ?? null,
		did: act?.action ?? null,
		instead: instead?.action ?? wait(1),
		insteadAt: (instead ? timeOf(instead.before) : choice.time) * unitSeconds,
		raw: gain,
		figures: difference(figures, figuresOf(retold, verdict.score)),
		series: { [shown]: seriesOf(retold)[shown] ?? [] },
	}));
}
