import type { Moment } from "../kernel/simulation.ts";
import { mayBeLeft } from "./handling.ts";
import { labelsOf } from "./labels.ts";
import type { Act, Ledger, Story } from "./ledger.ts";
import type { MissedReason } from "./reasons.ts";

/** One decision of a run that cost something: an act, or something left undone. */
export interface Decision {
	/** Id of the comment, or of the post. */
	about: string;
	/** The act; null where nothing was done. */
	act: Act | null;
	/** The act was right, but late: it belongs earlier, not replaced where it stands. */
	late: boolean;
	/** What the desk found out was not passed on; null where that is not what the decision is about, else when it was known. */
	untoldSince: number | null;
	/** The story of the comment that it is about; null for posts. */
	story: Story | null;
	/** What it cost by the weights of its moments; for ranking only. */
	cost: number;
}

/** More than this are not played anew. @see MODELS "4. Scores", counterfactual debrief */
const mostDecisions = 12;

const lateReasons: ReadonlySet<string> = new Set<MissedReason>(["answered-late", "removed-late", "alarm-raised-late"]);

/** The decisions that cost most by the moments they became, dearest first; among equals the earlier. */
export function costliestDecisions(ledger: Ledger, moments: readonly Moment[]): readonly Decision[] {
	const stories = new Map(ledger.stories.map((story) => [story.comment.id, story]));
	const decisions = new Map<string, Decision>();
	for (const moment of moments) {
		const { kind, about, because, weight } = moment;
		if (kind === "well" || about === undefined) continue;
		const story = stories.get(about) ?? null;
		if (!story && !labelsOf(ledger.scenario).postPlace.has(about)) continue;
		const untoldSince = because === ("loop-left-open" satisfies MissedReason) ? moment.at : null;
		const act = ledger.acts[moment.logIndex ?? -1] ?? (story && untoldSince === null ? firstWrong(story) : null);
		const key = `${about} ${act?.index ?? untoldSince ?? ""}`;
		const known = decisions.get(key);
		const late = lateReasons.has(because) || (known?.late ?? false);
		decisions.set(key, { about, act, late, untoldSince, story, cost: weight + (known?.cost ?? 0) });
	}
	return [...decisions.values()].sort((a, b) => b.cost - a.cost || placeOf(a) - placeOf(b)).slice(0, mostDecisions);
}

/** The act that stands where a right one was missing; null where there was none. */
function firstWrong({ acts, label, right, comment }: Story): Act | null {
	if (right || mayBeLeft(label)) return null;
	return acts.find((act) => "commentId" in act.action && act.action.commentId === comment.id && isAnswerOrRemoval(act)) ?? null;
}

function isAnswerOrRemoval({ action }: Act): boolean {
	return action.type === "reply" || action.type === "hide" || action.type === "delete";
}

/** When a decision fell, in seconds since the start: when the act landed, or what was left undone came up. */
export function placeOf({ act, story, untoldSince }: Decision): number {
	return act?.second ?? untoldSince ?? story?.comment.second ?? 0;
}
