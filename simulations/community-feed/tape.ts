import type { FeedAction } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import { handlingsOf } from "./handling.ts";
import type { FeedScenario } from "./schema.ts";
import type { FeedState } from "./state.ts";
import type { Handling } from "./vocabulary.ts";

/** One accepted action of a run and when it landed. */
export interface Act {
	/** Index into the log. */
	index: number;
	action: FeedAction;
	second: number;
	handlings: readonly Handling[];
	/** The state on which it was decided. */
	before: FeedState;
}

/** The longest wait that one action can be. */
const longestWaitMinutes = 240;

/** A run as it is recorded: its acts and the states after each. It can go on from anywhere in another run. */
export class Tape {
	readonly acts: Act[];
	/** The first state, and the state after each act. */
	readonly states: FeedState[];
	#state: FeedState;

	private constructor(acts: readonly Act[], states: readonly [FeedState, ...FeedState[]]) {
		this.acts = [...acts];
		this.states = [...states];
		this.#state = states.at(-1) ?? states[0];
	}

	static begin(scenario: FeedScenario, seed: number): Tape {
		return new Tape([], [begin(scenario, seed)]);
	}

	/** A tape that begins with the first `count` acts of this one. */
	from(count: number): Tape {
		const [first = this.#state, ...rest] = this.states.slice(0, count + 1);
		return new Tape(this.acts.slice(0, count), [first, ...rest]);
	}

	get state(): FeedState {
		return this.#state;
	}

	/** @returns whether the action was accepted; a refused one leaves no trace */
	play(action: FeedAction): boolean {
		const before = this.#state;
		const next = step(before, action);
		if (!next.ok) return false;
		this.#state = next.state;
		this.acts.push({ index: this.acts.length, action, second: next.state.second, handlings: handlingsOf(action), before });
		this.states.push(next.state);
		return true;
	}

	/** Waits until a second, or up to a minute past it: waits are whole minutes. */
	waitUntil(second: number): void {
		while (this.#state.second < second && !isOver(this.#state)) {
			const minutes = Math.min(longestWaitMinutes, Math.ceil((second - this.#state.second) / 60));
			if (!this.play({ type: "wait", minutes })) return;
		}
	}
}

/** The states that follow when nothing more is done until the shift is over. */
export function waitOut(from: FeedState): readonly FeedState[] {
	const states: FeedState[] = [];
	let state = from;
	while (!isOver(state)) {
		const next = step(state, { type: "wait", minutes: longestWaitMinutes });
		if (!next.ok) break;
		state = next.state;
		states.push(state);
	}
	return states;
}
