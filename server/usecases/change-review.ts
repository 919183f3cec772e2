import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Account, Submission } from "../storage/port.ts";
import type { ReviewView } from "../wire/reviews.ts";
import { reviewView } from "./review-view.ts";
import { reviewable } from "./show-reviews.ts";

export type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "turns">;

export interface Reviewing {
	curator: Account;
	submissionId: string;
}

/**
 * Reads the work under review, changes it and stores it, one curator at a time.
 *
 * @param change  the submission as it is to be, without its new version; the same one leaves it
 */
export function changeReview(
	deps: Needs,
	{ curator, submissionId }: Reviewing,
	change: (submission: Submission) => Outcome<Submission>,
): Promise<Outcome<ReviewView>> {
	return deps.turns.take(`review ${submissionId}`, async () => {
		const found = await reviewable(deps, curator, submissionId);
		if (!found.ok) return found;
		const changed = change(found.value);
		if (!changed.ok) return changed;
		if (changed.value === found.value) return accept(await reviewView(deps, curator, found.value));
		const after = { ...changed.value, version: found.value.version + 1 };
		return (await deps.storage.saveSubmission(after)) ? accept(await reviewView(deps, curator, after)) : refuse("newer-elsewhere");
	});
}

/** The submission, if this curator holds it in the version that they last saw. */
export function held(submission: Submission, curator: Account, version: number): Outcome<Submission> {
	if (submission.state !== "claimed" || submission.claim?.curatorId !== curator.id) {
		return refuse(submission.state === "claimed" ? "claimed-by-another" : "not-claimed");
	}
	return submission.version === version ? accept(submission) : refuse("newer-elsewhere");
}
