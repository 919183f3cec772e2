import type { Act, Tape } from "./tape.ts";

/** What is put in a decision's place. */
export interface Choice<State, Action> {
	/** Units of time that have passed when it is acted on. */
	time: number;
	/** Chosen on the state that there is then: the decision last, before it what prepares it; empty to leave it alone. */
	choose(state: State): readonly Action[];
	/** What belongs to the decision later on, asked for until there is nothing more, then again after each unit of time. */
	follow?(state: State): Action | null;
}

/** A run with one decision replaced. */
export interface Replaced<Scenario, State, Action> {
	tape: Tape<Scenario, State, Action>;
	/** What was done instead; null where it was left alone. */
	instead: Act<State, Action> | null;
}

/** So much follows a decision at one time at the very most. */
const mostFollowing = 20;

/**
 * Plays a run again with one decision replaced, all other actions at their times; refused ones are dropped. With the same
 * decision in its place it is the same run, though a wait may be made in two.
 *
 * @param skip  indexes of the acts that are not played again; the first of them is the decision
 * @returns null where the new decision is refused, or the run is over before its time
 */
export function replaceDecision<Scenario, State, Action>(
	played: Tape<Scenario, State, Action>,
	choice: Choice<State, Action>,
	skip: readonly number[] = [],
): Replaced<Scenario, State, Action> | null {
	const { timeOf, waitsFor, isOver } = played.recorder;
	const { time } = choice;
	const [decision] = skip;
	const endOf = ({ action, before }: Act<State, Action>) => timeOf(before) + waitsFor(action);
	const first = played.acts.findIndex((act) => skip.includes(act.index) || endOf(act) > time || timeOf(act.before) > time);
	const tape = played.from(first === -1 ? played.acts.length : first);
	let instead: Act<State, Action> | null = null;
	let done = false;
	const follow = (): void => {
		for (let left = mostFollowing; left > 0 && !isOver(tape.state); left--) {
			const action = choice.follow?.(tape.state) ?? null;
			if (action === null || !tape.play(action)) return;
		}
	};
	const waitUntil = (end: number): void => {
		if (!done || !choice.follow) tape.waitUntil(end);
		else
			while (tape.time < end && !isOver(tape.state)) {
				tape.waitUntil(tape.time + 1);
				follow();
			}
	};
	const decide = (): boolean => {
		tape.waitUntil(time);
		done = true;
		if (isOver(tape.state)) return false;
		const chosen = choice.choose(tape.state);
		for (const [place, action] of chosen.entries()) {
			if (tape.play(action)) {
				if (place === chosen.length - 1) instead = tape.acts.at(-1) ?? null;
			} else if (place === chosen.length - 1) return false;
		}
		follow();
		return true;
	};
	for (const act of played.acts.slice(tape.acts.length)) {
		const due = act.index === decision ? timeOf(act.before) >= time : endOf(act) > time;
		if (!done && due && !decide()) return null;
		if (skip.includes(act.index)) continue;
		if (waitsFor(act.action) > 0) waitUntil(endOf(act));
		else tape.play(act.action);
	}
	if (!done && !decide()) return null;
	if (choice.follow) waitUntil(Number.POSITIVE_INFINITY);
	return { tape, instead };
}
