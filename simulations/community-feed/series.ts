import type { seriesIds } from "./debrief-ids.ts";
import { step } from "./engine.ts";
import { mayBeLeft } from "./handling.ts";
import { isMachine, labelOf } from "./labels.ts";
import type { Ledger } from "./ledger.ts";
import type { FeedState } from "./state.ts";

interface Point {
	at: number;
	value: number;
}
export type Series = Readonly<Record<(typeof seriesIds)[number], readonly Point[]>>;

/** How many minutes may pass between two looks at the community. */
const lookMinutes = 10;

/**
 * How the community stood over the shift.
 *
 * `trust` 0–100; `waiting` is how many comments called for an act and had not got a right one yet; `mood` is the mean
 * mood, 0–100, of all people who have written so far, machines left out, and is there from the first of them on.
 */
export function seriesOf(ledger: Ledger): Series {
	const states = looks(ledger.states);
	return {
		trust: changes(states.map((state) => ({ at: state.second, value: Math.round(state.trust) }))),
		waiting: changes(waiting(ledger)),
		mood: changes(moods(states)),
	};
}

/** The trust alone: what is drawn of a run that might have been. */
export function trustOf({ states }: Ledger): readonly Point[] {
	return changes(looks(states).map((state) => ({ at: state.second, value: Math.round(state.trust) })));
}

/** States at most so many minutes apart: what goes on during a long wait shows too. */
function looks(states: readonly FeedState[]): readonly FeedState[] {
	return states.flatMap((state, i) => [...between(states[i - 1], state), state]);
}

/** Time passes alike in one wait or in several; only what a rest does to the moderator may differ, which nobody reads here. */
function between(before: FeedState | undefined, after: FeedState): readonly FeedState[] {
	const passed: FeedState[] = [];
	for (let state = before; state && state.second + lookMinutes * 60 < after.second; state = passed.at(-1)) {
		const next = step(state, { type: "wait", minutes: lookMinutes });
		if (!next.ok) break;
		passed.push(next.state);
	}
	return passed;
}

/** From the final state alone: a comment waits from its arrival until it is handled, taken away, or the shift is over. */
function waiting({ stories, final }: Ledger): readonly Point[] {
	const turns = stories.flatMap(({ comment, label }) => {
		if (mayBeLeft(label)) return [];
		const until = comment.handledAt ?? (comment.status === "visible" ? null : comment.removedAt);
		return [{ at: comment.second, by: 1 }, ...(until === null ? [] : [{ at: until, by: -1 }])];
	});
	let value = 0;
	const points = [{ at: 0, value }];
	for (const { at, by } of turns.sort((a, b) => a.at - b.at || a.by - b.by)) {
		value += by;
		if (points.at(-1)?.at === at) points.pop();
		points.push({ at, value });
	}
	return points.at(-1)?.at === final.second ? points : [...points, { at: final.second, value }];
}

function moods(states: readonly FeedState[]): readonly Point[] {
	const writers = new Set<string>();
	let told = 0;
	return states.flatMap((state) => {
		for (const { id, authorId } of state.comments.slice(told)) if (!isMachine(labelOf(state.scenario, id).is)) writers.add(authorId);
		told = state.comments.length;
		if (writers.size === 0) return [];
		const sum = state.authors.reduce((sum, { id, mood }) => (writers.has(id) ? sum + mood : sum), 0);
		return [{ at: state.second, value: Math.round((100 * sum) / writers.size) }];
	});
}

/** Only the points at which the value changes, and the last. */
function changes(points: readonly Point[]): readonly Point[] {
	return points.filter((point, i) => i === 0 || i === points.length - 1 || point.value !== points[i - 1]?.value);
}
