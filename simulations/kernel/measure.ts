import type { Simulation } from "./simulation.ts";

/**
 * Plays actions that a measurement takes.
 *
 * @throws {Error} when one is refused: a mistake in the measurement, not in the engine
 */
export function playAll<State, Action>(
	{ step }: Pick<Simulation<never, State, Action, never, never>, "step">,
	from: State,
	actions: readonly Action[],
): State {
	let state = from;
	for (const action of actions) {
		const next = step(state, action);
		if (!next.ok) throw new Error(`A measurement chose ${JSON.stringify(action)}, refused as ${next.code}.`);
		state = next.state;
	}
	return state;
}

/** One value a seed, of two seeds at least; a count is rounded. */
export function overSeeds<T>(count: number, measure: (seed: number) => T): readonly T[] {
	return Array.from({ length: Math.max(2, Math.round(count)) }, (_, i) => measure(i + 1));
}
