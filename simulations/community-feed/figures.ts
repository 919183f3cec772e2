import { figureIds } from "./debrief-ids.ts";
import { isLegitimate, isPrivate } from "./labels.ts";
import type { Ledger, Story } from "./ledger.ts";
import { isDue, quantile, settledAt } from "./measures.ts";
import type { Cause } from "./vocabulary.ts";

export type FigureId = (typeof figureIds)[number];
export type Figures = Readonly<Record<FigureId, number | null>>;

/** Comments that come up because something went wrong, each a complaint about it. */
const complaining: ReadonlySet<Cause | null> = new Set<Cause>(["ignored", "backlash", "pile-on", "amplified"]);
/** A pause shorter than this rests nobody. @see effort.ts */
const breakSeconds = 600;

/** @param score  the verdict's, not clamped */
export function figuresOf(ledger: Ledger, score: number): Figures {
	const { stories, final } = ledger;
	const due = stories.filter((story) => isDue(ledger, story));
	const isSettled = (story: Story) => settledAt(story) !== null;
	const times = due.flatMap((story) => waited(story) ?? []);
	const replies = final.comments.flatMap((comment) => comment.replies);
	const count = (is: (story: Story) => boolean) => stories.filter(is).length;
	return {
		score: Math.round(score),
		"median-answer-seconds": rounded(quantile(times, 0.5)),
		"p95-answer-seconds": rounded(quantile(times, 0.95)),
		arrived: stories.length,
		handled: due.filter(isSettled).length,
		unhandled: due.filter((story) => !isSettled(story)).length,
		"complaints-came": count(({ comment }) => complaining.has(comment.cause)),
		"members-silenced": count(({ label, comment }) => isLegitimate(label.is) && comment.status !== "visible"),
		"members-helped": count(({ comment }) => comment.cause === "helped"),
		"messages-answered": count((story) => isPrivate(story.comment.cause) && story.comment.replies.length > 0),
		"loops-closed": count(({ comment }) => comment.loopClosedAt !== null),
		"replies-own": replies.filter(({ savedReplyId }) => savedReplyId === null).length,
		"replies-saved": replies.filter(({ savedReplyId }) => savedReplyId !== null).length,
		"breaks-taken": breaksIn(ledger),
		"trust-at-start": Math.round(ledger.scenario.trust),
		"trust-at-end": Math.round(final.trust),
	};
}

/** Waits that a replay puts in are no breaks. */
const compared = figureIds.filter((id) => id !== "breaks-taken");

/** How the figures of another run differ: only those that do, and that both could measure. */
export function difference(from: Figures, to: Figures): Readonly<Record<string, number>> {
	return Object.fromEntries(
		compared.flatMap((id) => {
			const [a, b] = [from[id], to[id]];
			return a === null || b === null || a === b ? [] : [[id, b - a]];
		}),
	);
}

/** Seconds until a comment got what it called for. */
function waited(story: Story): number | null {
	const settled = settledAt(story);
	return settled === null ? null : Math.max(0, settled - story.comment.second);
}

/** Pauses of ten minutes and more; what was left of the shift when the player ended it is none. */
function breaksIn({ acts }: Ledger): number {
	let breaks = 0;
	let paused = 0;
	for (const { action } of acts) {
		const before = paused;
		paused = action.type === "wait" ? paused + action.minutes * 60 : 0;
		if (before < breakSeconds && paused >= breakSeconds) breaks += 1;
	}
	return breaks;
}

function rounded(value: number | null): number | null {
	return value === null ? null : Math.round(value);
}
