import type { Debrief, Run } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { mayBeLeft } from "./handling.ts";
import { isLegitimate, labelOf } from "./labels.ts";
import { type Ledger, ledgerOf, waited } from "./ledger.ts";
import { isDue, quantile } from "./measures.ts";
import { momentsOf } from "./moments.ts";
import type { FeedScenario } from "./schema.ts";
import type { FeedState } from "./state.ts";

/** What happened because of the player, in order of time. */
export function debrief(run: Run<FeedScenario, FeedAction>): Debrief {
	const ledger = ledgerOf(run);
	return {
		moments: momentsOf(ledger),
		series: {
			trust: changes(ledger.states.map((state) => ({ at: state.second, value: Math.round(state.trust) }))),
			waiting: changes(ledger.states.map((state) => ({ at: state.second, value: waiting(state) }))),
		},
		figures: figuresOf(ledger),
	};
}

/** Figures named in the debrief; each has a title in `content/<lang>/ui/debrief.yaml`. */
export const figures = [
	"median-answer-seconds",
	"p95-answer-seconds",
	"arrived",
	"handled",
	"unhandled",
	"members-silenced",
	"replies-own",
	"replies-saved",
	"trust-at-start",
	"trust-at-end",
] as const;

function figuresOf(ledger: Ledger): Record<(typeof figures)[number], number | null> {
	const due = ledger.stories.filter((story) => isDue(ledger, story));
	const times = due.flatMap((story) => waited(story) ?? []);
	const replies = ledger.final.comments.flatMap((comment) => comment.replies);
	const silenced = ledger.stories.filter(({ label, comment }) => isLegitimate(label.is) && comment.status !== "visible");
	return {
		"median-answer-seconds": rounded(quantile(times, 0.5)),
		"p95-answer-seconds": rounded(quantile(times, 0.95)),
		arrived: ledger.stories.length,
		handled: due.filter(({ right }) => right).length,
		unhandled: due.filter(({ right }) => !right).length,
		"members-silenced": silenced.length,
		"replies-own": replies.filter(({ savedReplyId }) => savedReplyId === null).length,
		"replies-saved": replies.filter(({ savedReplyId }) => savedReplyId !== null).length,
		"trust-at-start": Math.round(ledger.scenario.trust),
		"trust-at-end": Math.round(ledger.final.trust),
	};
}

function rounded(value: number | null): number | null {
	return value === null ? null : Math.round(value);
}

/** How many comments call for an act and have not got a right one yet. */
function waiting(state: FeedState): number {
	return state.comments.filter(({ id, handledAt, status }) => {
		return handledAt === null && status === "visible" && !mayBeLeft(labelOf(state.scenario, id));
	}).length;
}

/** Only the points at which the value changes, and the last. */
function changes(points: readonly { at: number; value: number }[]): readonly { at: number; value: number }[] {
	return points.filter((point, i) => i === 0 || i === points.length - 1 || point.value !== points[i - 1]?.value);
}
