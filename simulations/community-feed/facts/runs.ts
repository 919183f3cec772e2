import { playAll } from "../../kernel/measure.ts";
import type { FeedAction } from "../action.ts";
import { begin, step } from "../engine.ts";
import { isViolation, labelOf } from "../labels.ts";
import type { FeedScenario } from "../schema.ts";
import type { CommentState, FeedState } from "../state.ts";

/** @throws {Error} when an action is refused: a mistake in the measurement */
export function play(scenario: FeedScenario, seed: number, actions: readonly FeedAction[]): FeedState {
	return playAll({ step }, begin(scenario, seed), actions);
}

/** One value a seed; a fraction of a seed counts as one. */
export function overSeeds(count: number, measure: (seed: number) => number): readonly number[] {
	return Array.from({ length: Math.ceil(count) }, (_, i) => measure(i + 1));
}

/** What came up as a consequence. */
export function consequences({ comments }: FeedState): readonly CommentState[] {
	return comments.filter(({ cause }) => cause !== null);
}

/** Consequences that break the rules themselves. */
export function laterViolations(state: FeedState): number {
	return consequences(state).filter(({ id }) => isViolation(labelOf(state.scenario, id).is)).length;
}

export const wait = (minutes: number): FeedAction => ({ type: "wait", minutes });

export function own(commentId: string, strategy: Extract<FeedAction, { type: "reply" }>["strategy"]): FeedAction {
	return { type: "reply", commentId, strategy, text: { language: "en", words: "Thank you for writing to us about this." } };
}

export function saved(commentId: string, strategy: Extract<FeedAction, { type: "reply" }>["strategy"], savedReplyId: string): FeedAction {
	return { type: "reply", commentId, strategy, text: { savedReplyId } };
}
