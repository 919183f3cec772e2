import type { Run } from "../kernel/simulation.ts";
import type { AdAction } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import type { AdScenario } from "./schema.ts";
import type { AdState } from "./state.ts";

/** One accepted action of a run. */
export interface Act {
	/** Index into the log. */
	index: number;
	action: AdAction;
	/** The state on which it was decided; `before.day` days had passed. */
	before: AdState;
}

/** A run as it is recorded: its acts, and the state that they led to. It can go on from anywhere in another run. */
export class Tape {
	readonly acts: Act[];
	#state: AdState;

	private constructor(acts: readonly Act[], state: AdState) {
		this.acts = [...acts];
		this.#state = state;
	}

	static begin(scenario: AdScenario, seed: number): Tape {
		return new Tape([], begin(scenario, seed));
	}

	/** A tape that begins with the first `count` acts of this one. */
	from(count: number): Tape {
		return new Tape(this.acts.slice(0, count), this.acts[count]?.before ?? this.#state);
	}

	get state(): AdState {
		return this.#state;
	}

	/** @returns whether the action was accepted; a refused one leaves no trace */
	play(action: AdAction): boolean {
		const before = this.#state;
		const next = step(before, action);
		if (!next.ok) return false;
		this.acts.push({ index: this.acts.length, action, before });
		this.#state = next.state;
		return true;
	}

	/** Waits until so many days have passed. */
	waitUntil(day: number): void {
		while (this.#state.day < day && !isOver(this.#state)) {
			if (!this.play({ type: "wait", days: Math.min(28, day - this.#state.day) })) return;
		}
	}
}

/** A run as far as it is valid. */
export function tapeOf({ scenario, seed, log }: Run<AdScenario, AdAction>): Tape {
	const tape = Tape.begin(scenario, seed);
	for (const action of log) if (!tape.play(action)) break;
	return tape;
}

/** The state at the end of the campaign when nothing more is done. */
export function waitOut(from: AdState): AdState {
	let state = from;
	while (!isOver(state)) {
		const next = step(state, { type: "wait", days: 28 });
		if (!next.ok) break;
		state = next.state;
	}
	return state;
}
