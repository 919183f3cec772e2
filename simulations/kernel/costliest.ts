import type { Choice } from "./another-decision.ts";
import type { Moment } from "./simulation.ts";
import type { Act } from "./tape.ts";

/** A decision of a run, and what the expert would put in its place. */
export interface Decision<State, Action> {
	/** As in `Moment.about`. */
	about: string;
	/** The act; null where nothing was done. */
	act: Act<State, Action> | null;
	/** Units of time that had passed when it fell. */
	time: number;
	choice: Choice<State, Action>;
	/** Indexes of the acts that it takes with it, its own first. */
	skip: readonly number[];
}

/** More than this are not played anew. @see MODELS "4. Scores", counterfactual debrief */
const mostDecisions = 12;

/**
 * The decisions that cost most, dearest first; among equals the earlier.
 *
 * @returns each with its cost, the weights of the moments that it became: for ranking only
 */
export function costliest<State, Action>(
	found: readonly Decision<State, Action>[],
	moments: readonly Moment[],
): readonly (Decision<State, Action> & { cost: number })[] {
	const bad = moments.filter(({ kind }) => kind !== "well");
	const costOf = ({ about, act }: Decision<State, Action>) =>
		bad.reduce((sum, one) => sum + (one.about === about || (act && one.logIndex === act.index) ? one.weight : 0), 0);
	return found
		.map((one) => ({ ...one, cost: costOf(one) }))
		.sort((a, b) => b.cost - a.cost || a.time - b.time)
		.slice(0, mostDecisions);
}
