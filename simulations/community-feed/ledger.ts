import type { Run } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { isAccepted } from "./handling.ts";
import { type Label, labelOf } from "./labels.ts";
import type { FeedScenario } from "./schema.ts";
import type { CommentState, FeedState, Unwritten } from "./state.ts";
import { type Act, Tape, waitOut } from "./tape.ts";

export type { Act } from "./tape.ts";

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
	return ledgerOn(tapeOf(run));
}

/** A run as far as it is valid. */
export function tapeOf({ scenario, seed, log }: Run<FeedScenario, FeedAction>): Tape {
	const tape = Tape.begin(scenario, seed);
	for (const action of log) if (!tape.play(action)) break;
	return tape;
}

/** Retells a recorded run after waiting to its end. */
export function ledgerOn({ acts, states, state }: Tape): Ledger {
	const all = [...states, ...waitOut(state)];
	const final = all.at(-1) ?? state;
	const { scenario } = final;
	const concerning = byWhatTheyConcern(acts);
	return {
		scenario,
		stories: final.comments.map((comment) => storyOf(scenario, comment, concerning(comment))),
		acts,
		unwritten: final.unwritten.map((unwritten) => ({ ...unwritten, label: labelOf(scenario, unwritten.id) })),
		final,
		states: all,
	};
}

/** For a comment, the acts about it, its author or its post since it was written, in order. */
function byWhatTheyConcern(acts: readonly Act[]): (comment: CommentState) => readonly Act[] {
	const byTarget = new Map<string, Act[]>();
	for (const act of acts) {
		const target = targetOf(act.action);
		const known = byTarget.get(target);
		if (known) known.push(act);
		else byTarget.set(target, [act]);
	}
	return ({ id, authorId, postId, second }) =>
		[`comment ${id}`, `author ${authorId}`, `post ${postId}`]
			.flatMap((target) => byTarget.get(target) ?? [])
			.filter((act) => act.second >= second)
			.sort((a, b) => a.index - b.index);
}

/** What an action is about, the narrowest first. */
function targetOf(action: FeedAction): string {
	if ("commentId" in action) return `comment ${action.commentId}`;
	if ("authorId" in action) return `author ${action.authorId}`;
	return "postId" in action ? `post ${action.postId}` : "";
}

function storyOf(scenario: FeedScenario, comment: CommentState, acts: readonly Act[]): Story {
	const label = labelOf(scenario, comment.id);
	return { comment, label, acts, right: acts.find(({ handlings }) => isAccepted(label, handlings)) ?? null };
}
