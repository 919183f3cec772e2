import type { Run, Simulation } from "./simulation.ts";

/** How a simulation is recorded whose time goes by in whole units, such as days or weeks, in its waits alone. */
export interface Recorder<Scenario, State, Action>
	extends Pick<Simulation<Scenario, State, Action, never, never>, "begin" | "isOver" | "step"> {
	/** Units that have passed. */
	timeOf(state: State): number;
	/** A wait of so many units, or of the most that one wait can be. */
	wait(units: number): Action;
	/** Units that an action lets pass; 0 of all that are not waits. */
	waitsFor(action: Action): number;
}

/** One accepted action of a run. */
export interface Act<State, Action> {
	/** Index into the log. */
	index: number;
	action: Action;
	/** The state on which it was decided. */
	before: State;
}

/** A run as it is recorded: its acts, and the state that they led to. It can go on from anywhere in another run. */
export class Tape<Scenario, State, Action> {
	readonly acts: Act<State, Action>[];
	readonly recorder: Recorder<Scenario, State, Action>;
	#state: State;

	private constructor(recorder: Recorder<Scenario, State, Action>, acts: readonly Act<State, Action>[], state: State) {
		this.recorder = recorder;
		this.acts = [...acts];
		this.#state = state;
	}

	/** A run as far as it is valid. */
	static of<S, T, A>(recorder: Recorder<S, T, A>, { scenario, seed, log }: Pick<Run<S, A>, "scenario" | "seed" | "log">): Tape<S, T, A> {
		const tape = new Tape(recorder, [], recorder.begin(scenario, seed));
		for (const action of log) if (!tape.play(action)) break;
		return tape;
	}

	/** A tape that begins with the first `count` acts of this one. */
	from(count: number): Tape<Scenario, State, Action> {
		return new Tape(this.recorder, this.acts.slice(0, count), this.acts[count]?.before ?? this.#state);
	}

	get state(): State {
		return this.#state;
	}

	get time(): number {
		return this.recorder.timeOf(this.#state);
	}

	/** @returns whether the action was accepted; a refused one leaves no trace */
	play(action: Action): boolean {
		const before = this.#state;
		const next = this.recorder.step(before, action);
		if (!next.ok) return false;
		this.acts.push({ index: this.acts.length, action, before });
		this.#state = next.state;
		return true;
	}

	/** Waits until so many units have passed, or the run is over. */
	waitUntil(time: number): void {
		while (this.time < time && !this.recorder.isOver(this.#state)) {
			if (!this.play(this.recorder.wait(time - this.time))) return;
		}
	}
}

/** The state at the end when nothing more is done. */
export function waitOut<State, Action>({ isOver, step, wait }: Recorder<never, State, Action>, from: State): State {
	let state = from;
	while (!isOver(state)) {
		const next = step(state, wait(Number.POSITIVE_INFINITY));
		if (!next.ok) break;
		state = next.state;
	}
	return state;
}
