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
		const act = ledger.acts[moment.logIndex ?? -1] ?? (story && firstWrong(story));
		const key = `${about} ${act?.index ?? ""}`;
		const known = decisions.get(key);
		const late = lateReasons.has(because) || (known?.late ?? false);
		decisions.set(key, { about, act, late, story, cost: weight + (known?.cost ?? 0) });
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

function placeOf({ act, story }: Decision): number {
	return act?.second ?? story?.comment.second ?? 0;
}
