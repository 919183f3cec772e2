import type { FeedAction } from "../action.ts";
import type { FeedObservation, SeenComment } from "../observation.ts";
import { can } from "./can.ts";

/** What can be done to several comments at once. `ban` is about their authors, each once. */
export const bulkActs = ["like", "hide", "delete", "hand-over", "ban"] as const;
export type BulkAct = (typeof bulkActs)[number];

/**
 * The single actions that a bulk act stands for, in the order of arrival; comments on which it would be refused are left
 * out, and so are authors who are banned already.
 *
 * @returns the actions, and the seconds they take at the present costs
 */
export function bulkOf(
	act: BulkAct,
	ticked: ReadonlySet<string>,
	seen: FeedObservation,
	ruleId?: string,
): { actions: readonly FeedAction[]; seconds: number } {
	const rule = ruleId === undefined ? {} : { ruleId };
	const chosen = seen.comments.filter((comment) => ticked.has(comment.id));
	const actions: FeedAction[] = [];
	if (act === "ban") {
		for (const authorId of new Set(chosen.map((comment) => comment.authorId))) {
			if (seen.authors.find(({ id }) => id === authorId)?.banned === false) actions.push({ type: act, authorId, ...rule });
		}
	} else {
		for (const comment of chosen) {
			if (!isOpen(act, comment)) continue;
			actions.push(act === "delete" ? { type: act, commentId: comment.id, ...rule } : { type: act, commentId: comment.id });
		}
	}
	return { actions, seconds: actions.length * seen.costs[act] };
}

/** Unlike a button, a bulk act never takes anything back. */
function isOpen(act: Exclude<BulkAct, "ban">, comment: SeenComment): boolean {
	if (act === "like" && comment.liked) return false;
	if (act === "hide" && comment.status === "hidden") return false;
	return can(act, comment, undefined);
}

/** Ticks or unticks a row; with `from` everything between the two rows as well, as Shift does in lists. */
export function tick(
	ticked: ReadonlySet<string>,
	queue: readonly SeenComment[],
	id: string,
	from: string | null = null,
): ReadonlySet<string> {
	const next = new Set(ticked);
	const [a, b] = [queue.findIndex((one) => one.id === from), queue.findIndex((one) => one.id === id)];
	if (a >= 0 && b >= 0) for (const { id: between } of queue.slice(Math.min(a, b), Math.max(a, b) + 1)) next.add(between);
	else if (!next.delete(id)) next.add(id);
	return next;
}
