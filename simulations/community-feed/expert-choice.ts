import type { FeedAction } from "./action.ts";
import type { Decision } from "./decisions.ts";
import { mayBeLeft } from "./handling.ts";
import type { Act, Ledger } from "./ledger.ts";
import { observe } from "./observe.ts";
import { handleWell } from "./policies/handle-well.ts";
import { untouched } from "./policies/seen.ts";
import { read } from "./read.ts";
import type { FeedState } from "./state.ts";

/** What the expert puts in a decision's place. */
export interface Choice {
	/** Second from which it is acted on. */
	start: number;
	/** The act, chosen on the state that there is then; null to leave it alone. */
	choose(state: FeedState): FeedAction | null;
}

/** The expert looks at the feed every so often. @see policies/expert.ts */
const looksAfterSeconds = 120;

/**
 * What the expert would have done. About the same comment it did something on the same seed, as a rule: that, and from
 * when it did. About one that came up only in this run: what the expert would make of it on looking next. An act of the
 * player is replaced in its place, unless it was right but late; nothing is acted on before it can be seen.
 */
export function expertChoice(decision: Decision, expert: Ledger): Choice {
	const { act, story, late } = decision;
	if (!story) return aboutPost(decision, expert);
	if (decision.untoldSince !== null) return telling(story.comment.id, decision.untoldSince, expert);
	const known = ofComment(expert, story.comment.id);
	const inPlace = act !== null && !late ? act.before.second : null;
	const came = story.comment.second;
	const start = inPlace ?? Math.max(came, known?.before.second ?? came + looksAfterSeconds);
	if (known) return { start, choose: () => known.action };
	if (mayBeLeft(story.label)) return { start, choose: () => null };
	return { start, choose: (state) => onReading(state, story.comment.id) };
}

/** The expert's first right act about a comment, else its first at all; null when it did nothing about it, or never saw it. */
function ofComment(expert: Ledger, commentId: string): Act | null {
	const story = expert.stories.find(({ comment }) => comment.id === commentId);
	const isAbout = ({ action }: Act) => "commentId" in action && action.commentId === commentId;
	return story?.right ?? story?.acts.find(isAbout) ?? null;
}

/** What the expert told the person once the desk had answered; what the two heard is the same, though not at the same time. */
function telling(commentId: string, since: number, expert: Ledger): Choice {
	const story = expert.stories.find(({ comment }) => comment.id === commentId);
	const told = story?.acts.find(({ action, second }) => action.type === "reply" && second === story.comment.loopClosedAt);
	return { start: Math.max(since, told?.before.second ?? 0), choose: () => told?.action ?? null };
}

/** The same act when the expert did it, or not at all. */
function aboutPost({ about, act }: Decision, { acts }: Ledger): Choice {
	const known = acts.find(({ action }) => action.type === act?.action.type && "postId" in action && action.postId === about);
	return { start: (known ?? act)?.before.second ?? 0, choose: () => known?.action ?? null };
}

/** What the expert makes of a comment that it has never met. */
function onReading(state: FeedState, commentId: string): FeedAction | null {
	const seen = observe(state);
	const reading = read(state);
	const place = seen.comments.findIndex(({ id }) => id === commentId);
	const comment = seen.comments[place];
	const reads = reading.comments[place];
	return comment && reads ? handleWell(seen, { seen: comment, read: reads }, untouched(seen, reading).length) : null;
}
