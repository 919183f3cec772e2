import type { AdAction } from "./action.ts";
import { isOver } from "./engine.ts";
import type { AdState } from "./state.ts";
import type { Act, Tape } from "./tape.ts";

/** What is put in a decision's place. */
export interface Choice {
	/** Days that have passed when it is acted on. */
	day: number;
	/** The act, chosen on the state that there is then; null to leave it alone. */
	choose(state: AdState): AdAction | null;
}

/** A run with one decision replaced. */
export interface Replaced {
	tape: Tape;
	/** What was done instead; null where it was left alone. */
	instead: Act | null;
}

/**
 * Plays a run again with one decision replaced, all other actions on their days; refused ones are dropped. With the same
 * decision in its place it is the same run, though a wait may be made in two.
 *
 * @param skip  index of the act that is not played again, or null
 * @returns null where the new decision is refused, or the campaign is over before its day
 */
export function replaceDecision(played: Tape, { day, choose }: Choice, skip: number | null): Replaced | null {
	const first = played.acts.findIndex(({ index, action, before }) => index === skip || endOf(action, before.day) > day || before.day > day);
	const tape = played.from(first === -1 ? played.acts.length : first);
	let instead: Act | null = null;
	let done = false;
	const decide = (): boolean => {
		done = true;
		if (isOver(tape.state)) return false;
		const action = choose(tape.state);
		if (action === null) return true;
		if (!tape.play(action)) return false;
		instead = tape.acts.at(-1) ?? null;
		return true;
	};
	for (const { index, action, before } of played.acts.slice(tape.acts.length)) {
		const due = index === skip ? before.day >= day : endOf(action, before.day) > day;
		if (!done && due) {
			tape.waitUntil(day);
			if (!decide()) return null;
		}
		if (index === skip) continue;
		if (action.type === "wait") tape.waitUntil(endOf(action, before.day));
		else tape.play(action);
	}
	if (!done) {
		tape.waitUntil(day);
		if (!decide()) return null;
	}
	return { tape, instead };
}

/** Days that have passed after an act. */
function endOf(action: AdAction, day: number): number {
	return action.type === "wait" ? day + action.days : day;
}
