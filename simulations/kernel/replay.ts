import type { Policy, Run, Simulation } from "./simulation.ts";

/** As much of a simulation as playing it takes. */
export type Player<S, T, A, O, R> = Pick<Simulation<S, T, A, O, R>, "id" | "version" | "begin" | "step" | "isOver" | "observe" | "read">;

/** How far a log could be replayed: the furthest valid state, and what stopped it there. */
export interface Replay<State> {
	state: State;
	/** How many actions of the log were accepted. */
	played: number;
	/** The first action refused, by its index in the log; null when all were accepted. */
	failure: { index: number; code: string } | null;
}

/** Plays a run's log from the beginning. */
export function replay<S, T, A, O, R>(simulation: Player<S, T, A, O, R>, run: Run<S, A>): Replay<T> {
	return replayOn(simulation, { state: simulation.begin(run.scenario, run.seed), played: 0, failure: null }, run.log);
}

/** Goes on from where an earlier part of the same log ended; a failed replay stays where it failed. */
export function replayOn<S, T, A, O, R>(simulation: Player<S, T, A, O, R>, so: Replay<T>, more: readonly A[]): Replay<T> {
	if (so.failure) return so;
	let state = so.state;
	for (const [offset, action] of more.entries()) {
		const next = simulation.step(state, action);
		if (!next.ok) return { state, played: so.played + offset, failure: { index: so.played + offset, code: next.code } };
		state = next.state;
	}
	return { state, played: so.played + more.length, failure: null };
}

/** What a policy did with the rest of a run. */
export interface Played<State, Action> {
	state: State;
	actions: readonly Action[];
}

/**
 * Lets a policy play from a state until the run is over.
 *
 * @throws {Error} when the policy chooses an action that is refused, or has not ended after `mostActions`: a mistake in
 *   the policy, not in the run
 */
export function playOn<S, T, A, O, R>(
	simulation: Player<S, T, A, O, R>,
	from: T,
	policy: Policy<O, R, A>,
	seed: number,
	mostActions = 20_000,
): Played<T, A> {
	const actions: A[] = [];
	let state = from;
	let memory = policy.start(seed);
	while (!simulation.isOver(state)) {
		if (actions.length >= mostActions) throw new Error(`${simulation.id}: a policy has not ended its run after ${mostActions} actions.`);
		const decided = policy.decide(simulation.observe(state), simulation.read(state), memory);
		const next = simulation.step(state, decided.action);
		if (!next.ok) throw new Error(`${simulation.id}: a policy chose ${JSON.stringify(decided.action)}, refused as ${next.code}.`);
		actions.push(decided.action);
		memory = decided.memory;
		state = next.state;
	}
	return { state, actions };
}

/** A whole run by a policy; the policy's own chances are keyed by the run's seed too. */
export function playPolicy<S, T, A, O, R>(
	simulation: Player<S, T, A, O, R>,
	scenario: S,
	seed: number,
	policy: Policy<O, R, A>,
): { run: Run<S, A>; state: T } {
	const { state, actions } = playOn(simulation, simulation.begin(scenario, seed), policy, seed);
	return { run: { simulation: simulation.id, version: simulation.version, scenario, seed, log: actions }, state };
}

/** Waits a run out: what the idle policy does with the rest of it. */
export function playToEnd<S, T, A, O, R>(simulation: Simulation<S, T, A, O, R>, from: T, seed: number): T {
	return playOn(simulation, from, simulation.policies.idle, seed).state;
}
