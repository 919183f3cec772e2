import { accept, type Outcome, refuse } from "../outcome.ts";
import type { ReviewView } from "../wire/reviews.ts";
import { changeReview, type Needs, type Reviewing } from "./change-review.ts";

/**
 * Gives a curator's consent to the summary of their review being quoted on the learner's public page, or takes it back:
 * then the words are gone from the page at once. Nobody can do so for another: `not-your-review`.
 */
export function allowQuoting(
	deps: Needs,
	reviewing: Reviewing,
	{ revision, quotable }: { revision: number; quotable: boolean },
): Promise<Outcome<ReviewView>> {
	return changeReview(deps, reviewing, (submission) => {
		const review = submission.reviews.find((one) => one.revision === revision);
		if (!review) return refuse("not-found");
		if (review.curatorId !== reviewing.curator.id) return refuse("not-your-review");
		if ((review.quotable ?? false) === quotable) return accept(submission);
		return accept({ ...submission, reviews: submission.reviews.map((one) => (one === review ? { ...one, quotable } : one)) });
	});
}
