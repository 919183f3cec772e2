import { authorFacts, isLegitimate, isMachine, labelOf, labelsOf } from "./labels.ts";
import type { FeedState } from "./state.ts";

/**
 * Whether a sanction now would be over-harsh: of someone who broke no rule, or a ban that nothing before calls for. Machines
 * have no first offence.
 *
 * @see MODELS C11, and 2: "a ban for a first offence" is wrong for trolls and off-topic
 */
export function harshness(state: FeedState, authorId: string): "ofMember" | "atOnce" | null {
	const theirs = state.comments.filter((comment) => comment.authorId === authorId).map(({ id }) => labelOf(state.scenario, id));
	if (theirs.every(({ is }) => isLegitimate(is))) return "ofMember";
	if (theirs.some(({ accepts }) => accepts.includes("ban")) || theirs.every(({ is }) => isMachine(is))) return null;
	const author = state.authors[labelsOf(state.scenario).authorPlace.get(authorId) ?? -1];
	const before = authorFacts(state.scenario, authorId).removedBefore;
	return before === 0 && author && !author.warned && author.removedToday < 2 ? "atOnce" : null;
}
