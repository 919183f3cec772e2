import { isOver } from "./engine.ts";
import type { Choice } from "./expert-choice.ts";
import type { Act, Tape } from "./tape.ts";

/** A run with one decision replaced. */
export interface Replaced {
	tape: Tape;
	/** What was done instead; null where it was left alone. */
	instead: Act | null;
}

/**
 * Plays a run again with one decision replaced. All other actions follow no earlier than they were, refused ones are
 * dropped, and waits make up for the time that is won. With the same decision in its place it is the same run.
 *
 * @param skip  index of the act that is not played again, or null
 * @returns null where the new decision is refused, or the shift is over before its time comes
 */
export function replaceDecision(played: Tape, choice: Choice, skip: number | null): Replaced | null {
	const firstAffected = played.acts.findIndex(({ index, second }) => index === skip || second > choice.start);
	const tape = played.from(firstAffected === -1 ? played.acts.length : firstAffected);
	const rest = played.acts.slice(tape.acts.length);
	const isBefore = ({ action, before, second }: Act) => (action.type === "wait" ? second : before.second + 1) <= choice.start;
	const place = rest.findIndex((act) => !isBefore(act));
	const before = place === -1 ? rest : rest.slice(0, place);
	const after = place === -1 ? [] : rest.slice(place);

	for (const act of before) if (act.index !== skip) playAgain(tape, act);
	tape.waitUntil(choice.start);
	if (isOver(tape.state)) return null;
	const action = choice.choose(tape.state);
	if (action !== null && !tape.play(action)) return null;
	const instead = action === null ? null : (tape.acts.at(-1) ?? null);
	for (const act of after) if (act.index !== skip) playAgain(tape, act);
	return { tape, instead };
}

/** At its time or later; a wait lasts until it ended, so that time lost or won before it is made up for. */
function playAgain(tape: Tape, { action, before, second }: Act): void {
	if (action.type === "wait" && tape.state.second !== before.second) tape.waitUntil(second);
	else {
		tape.waitUntil(before.second);
		tape.play(action);
	}
}
