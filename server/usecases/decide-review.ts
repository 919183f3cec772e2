import type { Issues } from "../issues.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { ReviewView } from "../wire/reviews.ts";
import { changeReview, held, type Needs, type Reviewing } from "./change-review.ts";
import { checkReview, type ReviewDraft } from "./save-review.ts";

interface Decision extends ReviewDraft {
	decision: "returned" | "accepted";
	/** Consent to the summary being quoted on the learner's public page. */
	quotable: boolean;
}

/**
 * Ends a review: the work is accepted, or goes back to its learner. Every criterion needs a level, and who gets work back
 * must be told why, in the summary or in a note.
 */
export async function decideReview(
	deps: Needs,
	reviewing: Reviewing,
	{ version, decision, quotable, ...written }: Decision,
): Promise<Outcome<ReviewView>> {
	const { curator, submissionId } = reviewing;
	const decidedAt = deps.clock.now().toISOString();
	const decided = await changeReview(deps, reviewing, (submission) => {
		const mine = held(submission, curator, version);
		if (!mine.ok) return mine;
		const revision = submission.revisions.at(-1);
		const checked = checkReview(deps, submission.assignmentId, revision, written);
		if (!checked.ok) return checked;
		const issues: Issues = [
			...(checked.value?.rubric ?? [])
				.filter(({ id }) => !Object.hasOwn(written.levels, id))
				.map(({ id }) => ({ path: `body.levels.${id}`, message: "Choose a level" })),
			...(decision === "returned" && written.summary.trim() === "" && written.notes.length === 0
				? [{ path: "body.summary", message: "Say what to change, here or in a note" }]
				: []),
		];
		if (issues.length > 0) return refuse("review-not-ready", { issues });
		const review = { ...written, revision: revision?.number ?? 0, curatorId: curator.id, decidedAt, decision, quotable };
		return accept({ ...submission, state: decision, claim: null, reviewDraft: null, reviews: [...submission.reviews, review] });
	});
	if (decided.ok) await deps.storage.addAudit({ at: decidedAt, actorId: curator.id, act: `work-${decision}`, target: submissionId });
	return decided;
}
