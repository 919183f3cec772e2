import type { Run } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import type { PricingScenario } from "./schema.ts";
import type { PricingState } from "./state.ts";

/** One accepted action of a run. */
export interface Act {
	/** Index into the log. */
	index: number;
	action: PricingAction;
	/** The state on which it was decided; `before.week` weeks had passed. */
	before: PricingState;
}

/** A run as it is recorded: its acts, and the state that they led to. It can go on from anywhere in another run. */
export class Tape {
	readonly acts: Act[];
	#state: PricingState;

	private constructor(acts: readonly Act[], state: PricingState) {
		this.acts = [...acts];
		this.#state = state;
	}

	static begin(scenario: PricingScenario, seed: number): Tape {
		return new Tape([], begin(scenario, seed));
	}

	/** A tape that begins with the first `count` acts of this one. */
	from(count: number): Tape {
		return new Tape(this.acts.slice(0, count), this.acts[count]?.before ?? this.#state);
	}

	get state(): PricingState {
		return this.#state;
	}

	/** @returns whether the action was accepted; a refused one leaves no trace */
	play(action: PricingAction): boolean {
		const before = this.#state;
		const next = step(before, action);
		if (!next.ok) return false;
		this.acts.push({ index: this.acts.length, action, before });
		this.#state = next.state;
		return true;
	}

	/** Waits until so many weeks have passed. */
	waitUntil(week: number): void {
		while (this.#state.week < week && !isOver(this.#state)) {
			if (!this.play({ type: "wait", weeks: Math.min(4, week - this.#state.week) })) return;
		}
	}
}

/** A run as far as it is valid. */
export function tapeOf({ scenario, seed, log }: Run<PricingScenario, PricingAction>): Tape {
	const tape = Tape.begin(scenario, seed);
	for (const action of log) if (!tape.play(action)) break;
	return tape;
}

/** The state at the end of the quarter when nothing more is done. */
export function waitOut(from: PricingState): PricingState {
	let state = from;
	while (!isOver(state)) {
		const next = step(state, { type: "wait", weeks: 4 });
		if (!next.ok) break;
		state = next.state;
	}
	return state;
}
