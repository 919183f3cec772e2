import { int } from "../kernel/rng.ts";
import type { Draft } from "./draft.ts";
import type { Label } from "./labels.ts";
import type { CommentState } from "./state.ts";
import { deskAnswered, harm } from "./trust.ts";
import type { Desk } from "./vocabulary.ts";

/** Seconds that a desk takes to answer, least and most. Design choice: safety is fast, legal is not. */
const answersAfter: Readonly<Record<Desk, readonly [number, number]>> = {
	safety: [300, 1200],
	support: [600, 2400],
	press: [900, 3600],
	legal: [1800, 7200],
};

/** The matter is passed on; the answer comes in its own time. */
export function escalate(draft: Draft, commentId: string, to: Desk): void {
	const comment = draft.editComment(commentId);
	comment.escalations = [...comment.escalations, { to, second: draft.second, answeredSecond: null }];
	const [least, most] = answersAfter[to];
	draft.plan({ at: draft.second + int(draft.seed, commentId, `desk:${to}`, least, most), kind: "desk", commentId, to });
}

export function answerFromDesk(draft: Draft, commentId: string, to: Desk): void {
	const comment = draft.editComment(commentId);
	const isTheirs = draft.label(commentId).accepts.includes(`escalate:${to}`);
	comment.escalations = comment.escalations.map((escalation) =>
		escalation.to === to ? { ...escalation, answeredSecond: draft.second, isTheirs } : escalation,
	);
	draft.moveTrust(isTheirs ? deskAnswered : harm.falseAlarm);
	draft.notice({ kind: "desk-answered", commentId });
}

/** Whether a right desk has told the moderator what it found out, and when it first did. */
export function informedAt(label: Label, { escalations }: CommentState): number | null {
	const told = escalations.flatMap(({ to, answeredSecond }) =>
		answeredSecond !== null && label.accepts.includes(`escalate:${to}`) ? [answeredSecond] : [],
	);
	return told.length === 0 ? null : Math.min(...told);
}
