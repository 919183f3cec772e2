import { runPrechecks } from "#content/prechecks.ts";
import type { Deps } from "../deps.ts";
import { summaryOf } from "../play/attempt-view.ts";
import type { Account, Submission } from "../storage/port.ts";
import type { QueueItem, ReviewView } from "../wire/reviews.ts";
import { filesNamedIn } from "./sweep-files.ts";
import { nameOf, reviewsView, revisionsView, workFileView } from "./work-view.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

/** A submission in the queue, as a curator sees it. It has been handed in at least once. */
export async function queueItem(deps: Needs, curator: Account, submission: Submission): Promise<QueueItem> {
	const { id, assignmentId, accountId, revisions, state, claim } = submission;
	const last = revisions.at(-1);
	return {
		id,
		assignmentId,
		learner: await nameOf(deps, accountId),
		revision: last?.number ?? 0,
		handedInAt: last?.handedInAt ?? submission.draft.savedAt,
		state,
		claimedBy: claim && (await nameOf(deps, claim.curatorId)),
		mine: claim?.curatorId === curator.id,
	};
}

/** The whole of a submission for review. The draft of a review is its writer's alone, and so is the learner's unsent one. */
export async function reviewView(deps: Needs, curator: Account, submission: Submission): Promise<ReviewView> {
	const { version, revisions, reviewDraft, assignmentId, accountId } = submission;
	const item = await queueItem(deps, curator, submission);
	const assignment = deps.catalog.assignments.get(assignmentId)?.assignment;
	const attempts = await deps.storage.attemptsOf(accountId);
	const named = filesNamedIn({ revisions });
	const files = (await deps.storage.workFiles(accountId)).filter((file) => named.has(file.id));
	return {
		...item,
		version,
		revisions: revisionsView(revisions),
		reviews: await reviewsView(deps, submission.reviews),
		files: files.map(workFileView),
		draft: item.mine && reviewDraft ? { ...reviewDraft, levels: { ...reviewDraft.levels }, notes: [...reviewDraft.notes] } : null,
		prechecks: assignment ? [...runPrechecks(assignment, revisions.at(-1)?.fields ?? {})] : [],
		attempts: attempts.map((attempt) => summaryOf(deps, attempt)),
	};
}
