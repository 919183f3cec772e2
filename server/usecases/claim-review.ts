import { accept, type Outcome, refuse } from "../outcome.ts";
import type { ReviewView } from "../wire/reviews.ts";
import { changeReview, type Needs, type Reviewing } from "./change-review.ts";

/** Takes work on, so that no other curator writes the same review. Claiming again what one holds changes nothing. */
export function claimReview(deps: Needs, reviewing: Reviewing): Promise<Outcome<ReviewView>> {
	const { curator } = reviewing;
	return changeReview(deps, reviewing, (submission) => {
		if (submission.claim?.curatorId === curator.id) return accept(submission);
		if (submission.state === "claimed") return refuse("claimed-by-another");
		if (submission.state !== "handed-in") return refuse("nothing-to-review");
		return accept({
			...submission,
			state: "claimed",
			claim: { curatorId: curator.id, at: deps.clock.now().toISOString() },
			reviewDraft: null,
		});
	});
}

/**
 * Gives claimed work back to the queue; the unfinished review goes with it. An admin may do so for a curator who has
 * left it lying.
 */
export function releaseReview(deps: Needs, reviewing: Reviewing): Promise<Outcome<ReviewView>> {
	const { curator } = reviewing;
	return changeReview(deps, reviewing, (submission) => {
		if (submission.state !== "claimed") return refuse("not-claimed");
		if (submission.claim?.curatorId !== curator.id && curator.role !== "admin") return refuse("claimed-by-another");
		return accept({ ...submission, state: "handed-in", claim: null, reviewDraft: null });
	});
}
