import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Account, Submission } from "../storage/port.ts";
import type { QueueItem, ReviewView } from "../wire/reviews.ts";
import { queueItem, reviewView } from "./review-view.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

/** All work that has been handed in, the oldest hand-in first; a curator's own is for others to review. */
export async function showQueue(deps: Needs, curator: Account): Promise<readonly QueueItem[]> {
	const queue = await deps.storage.reviewQueue();
	return Promise.all(queue.filter(({ accountId }) => accountId !== curator.id).map((submission) => queueItem(deps, curator, submission)));
}

export async function showReview(deps: Needs, curator: Account, submissionId: string): Promise<Outcome<ReviewView>> {
	const found = await reviewable(deps, curator, submissionId);
	return found.ok ? accept(await reviewView(deps, curator, found.value)) : found;
}

/** Work that this curator may look at: handed in at least once, and not their own. */
export async function reviewable({ storage }: Needs, curator: Account, submissionId: string): Promise<Outcome<Submission>> {
	const submission = await storage.submission(submissionId);
	if (!submission || submission.state === "draft") return refuse("not-found");
	return submission.accountId === curator.id ? refuse("own-work") : accept(submission);
}
