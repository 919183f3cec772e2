import type { Moment } from "../../../kernel/simulation.ts";
import type { FeedAction } from "../../action.ts";
import type { FeedScenario } from "../../schema.ts";
import { communityFeed } from "../../simulation.ts";
import type { FeedState } from "../../state.ts";

/** A point of a run at which something can be looked at: the end of an act, or a minute that passed. */
export interface Frame {
	/** Since the start. */
	second: number;
	state: FeedState;
	/** Index into the log of what was done here; null for a minute that only passed. */
	act: number | null;
}

export interface RecordedRun {
	scenario: FeedScenario;
	seed: number;
	log: readonly FeedAction[];
}

/**
 * A run from its start to the end of the shift, minute by minute and act by act, in order of time. Waits are no acts,
 * and what is left after the log is waited out. Stops early where the log is refused.
 */
export function framesOf({ scenario, seed, log }: RecordedRun): readonly Frame[] {
	let state = communityFeed.begin(scenario, seed);
	const frames: Frame[] = [{ second: state.second, state, act: null }];
	const show = (shown: FeedState, act: number | null) => frames.push({ second: shown.second, state: shown, act });

	for (const [index, action] of log.entries()) {
		const next = communityFeed.step(state, action);
		if (!next.ok) break;
		if (action.type === "wait") for (const minute of minutesBetween(state, next.state)) show(minute, null);
		state = next.state;
		show(state, action.type === "wait" ? null : index);
	}
	while (!communityFeed.isOver(state)) {
		const next = communityFeed.step(state, { type: "wait", minutes: 1 });
		if (!next.ok) break;
		state = next.state;
		show(state, null);
	}
	return frames;
}

/** What there was to see while a wait went on; its end is not among them. */
function minutesBetween(from: FeedState, to: FeedState): readonly FeedState[] {
	const minutes: FeedState[] = [];
	let state = from;
	while (!communityFeed.isOver(state)) {
		const next = communityFeed.step(state, { type: "wait", minutes: 1 });
		if (!next.ok || next.state.second >= to.second) break;
		state = next.state;
		minutes.push(state);
	}
	return minutes;
}

/** Index of the last frame that is not after a second; the first one when all are. */
export function frameAt(frames: readonly Frame[], second: number): number {
	let low = 0;
	let high = frames.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((frames[middle]?.second ?? 0) <= second) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Where stepping stops: the start, each act, the end; as indexes of frames. */
export function stopsOf(frames: readonly Frame[]): readonly number[] {
	const acts = frames.flatMap(({ act }, index) => (act === null ? [] : [index]));
	return [...new Set([0, ...acts, frames.length - 1])];
}

/** Frames of the moments that mattered: that of the act, or of the time when something was left undone. */
export function momentStops(frames: readonly Frame[], moments: readonly Moment[]): readonly number[] {
	const ofAct = new Map(frames.flatMap(({ act }, index) => (act === null ? [] : [[act, index] as const])));
	const stops = moments.map(({ at, logIndex }) => ofAct.get(logIndex ?? -1) ?? frameAt(frames, at));
	return [...new Set(stops)].sort((a, b) => a - b);
}

/** The stop after a place, or before it; the place itself where there is none. */
export function nextStop(stops: readonly number[], place: number, by: 1 | -1): number {
	return (by === 1 ? stops.find((stop) => stop > place) : stops.findLast((stop) => stop < place)) ?? place;
}

/** The last act at or before a place, by its frame; null before the first. */
export function lastAct(frames: readonly Frame[], place: number): number | null {
	const index = frames.findLastIndex(({ act }, at) => at <= place && act !== null);
	return index < 0 ? null : index;
}
