import type { Debrief, Run } from "../kernel/simulation.ts";
import { mayBeLeft } from "./handling.ts";
import { labelOf } from "./labels.ts";
import { ledgerOf, waited } from "./ledger.ts";
import { quantile } from "./measures.ts";
import { momentsOf } from "./moments.ts";
import type { FeedAction, FeedScenario } from "./schema.ts";
import type { FeedState } from "./state.ts";

/** What happened because of the player, in order of time. */
export function debrief(run: Run<FeedScenario, FeedAction>): Debrief {
	const ledger = ledgerOf(run);
	const times = ledger.stories.flatMap((story) => waited(story) ?? []);
	const due = ledger.stories.filter(({ label }) => !mayBeLeft(label));
	return {
		moments: momentsOf(ledger),
		series: {
			trust: changes(ledger.states.map((state) => ({ at: state.second, value: Math.round(state.trust) }))),
			waiting: changes(ledger.states.map((state) => ({ at: state.second, value: waiting(state) }))),
		},
		figures: {
			"median-answer-seconds": quantile(times, 0.5),
			"p95-answer-seconds": quantile(times, 0.95),
			handled: due.filter(({ right }) => right).length,
			unhandled: due.filter(({ right }) => !right).length,
			"trust-at-end": Math.round(ledger.final.trust),
		},
	};
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
