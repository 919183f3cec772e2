/** How many decisions a debrief tells. */
const mostTold = 3;
/** Raw points below which a difference is not worth a word. */
const leastGain = 0.1;

/** A decision of a run, and what another would have brought. */
export interface Weighed {
	decision: { about: string };
	/** Raw points more than the run itself has. */
	gain: number;
}

/**
 * The decisions that cost most: at most three, about different things, dearest first.
 *
 * @see MODELS "4. Scores", counterfactual debrief
 */
export function dearest<Played extends Weighed>(played: readonly Played[]): readonly Played[] {
	const told = new Set<string>();
	return played
		.filter(({ gain }) => gain >= leastGain)
		.sort((a, b) => b.gain - a.gain)
		.filter(({ decision: { about } }) => !told.has(about) && told.add(about))
		.slice(0, mostTold);
}
