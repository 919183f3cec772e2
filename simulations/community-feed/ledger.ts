import type { Run } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import { concerns, handlingsOf, isAccepted } from "./handling.ts";
import { type Label, labelOf } from "./labels.ts";
import type { FeedScenario } from "./schema.ts";
import type { CommentState, FeedState, Unwritten } from "./state.ts";
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

/** All that was done about one comment. */
export interface Story {
	comment: CommentState;
	label: Label;
	acts: readonly Act[];
	/** The first right act, or null. */
	right: Act | null;
}

/** A run retold: what was done about each comment, and how the community stood. */
export interface Ledger {
	scenario: FeedScenario;
	/** Every comment that arrived, in order. */
	stories: readonly Story[];
	acts: readonly Act[];
	/** Members' words that were never written. */
	unwritten: readonly (Unwritten & { label: Label })[];
	/** At the end of the shift. */
	final: FeedState;
	/** After each act, and while the rest was waited out. */
	states: readonly FeedState[];
}

/** Replays a run as far as it is valid, then waits to its end. */
export function ledgerOf(run: Run<FeedScenario, FeedAction>): Ledger {
	const acts: Act[] = [];
	let state = begin(run.scenario, run.seed);
	const states = [state];
	for (const [index, action] of run.log.entries()) {
		const next = step(state, action);
		if (!next.ok) break;
		acts.push({ index, action, second: next.state.second, handlings: handlingsOf(action), before: state });
		state = next.state;
		states.push(state);
	}
	for (const waited of waitOut(state)) states.push(waited);
	const final = states[states.length - 1] ?? state;
	return {
		scenario: run.scenario,
		stories: final.comments.map((comment) => storyOf(run.scenario, comment, acts)),
		acts,
		unwritten: final.unwritten.map((unwritten) => ({ ...unwritten, label: labelOf(run.scenario, unwritten.id) })),
		final,
		states,
	};
}

/** Waits to the end of the shift, in the longest waits there are. */
function waitOut(from: FeedState): readonly FeedState[] {
	const states: FeedState[] = [];
	let state = from;
	while (!isOver(state)) {
		const next = step(state, { type: "wait", minutes: 240 });
		if (!next.ok) break;
		state = next.state;
		states.push(state);
	}
	return states;
}

function storyOf(scenario: FeedScenario, comment: CommentState, acts: readonly Act[]): Story {
	const label = labelOf(scenario, comment.id);
	const about = acts.filter(({ action, second }) => second >= comment.second && concerns(action)(comment));
	const right = about.find(({ handlings }) => isAccepted(label, handlings)) ?? null;
	return { comment, label, acts: about, right };
}

/** Seconds until the first right act; null when there was none. */
export function waited({ comment, right }: Story): number | null {
	return right && Math.max(0, right.second - comment.second);
}
