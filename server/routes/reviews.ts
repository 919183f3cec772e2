import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { allowQuoting } from "../usecases/allow-quoting.ts";
import { claimReview, releaseReview } from "../usecases/claim-review.ts";
import { decideReview } from "../usecases/decide-review.ts";
import { saveReview } from "../usecases/save-review.ts";
import { showQueue, showReview } from "../usecases/show-reviews.ts";
import { idParamsSchema, nothingSchema } from "../wire/parts.ts";
import { allowQuotingSchema, decideSchema, queueSchema, reviewViewSchema, saveReviewSchema } from "../wire/reviews.ts";

/** The curators' desk. */
export const reviewRoutes: Routes = (api, deps) => {
	const params = idParamsSchema;

	api.get("/api/reviews", { schema: { response: answers({ 200: queueSchema }) } }, async (request) => ({
		items: [...(await showQueue(deps, asker(request)))],
	}));

	api.get(
		"/api/reviews/:id",
		{ schema: { params, response: answers({ 200: reviewViewSchema }, "not-found", "own-work") } },
		async (request) => granted(await showReview(deps, asker(request), request.params.id)),
	);

	api.post(
		"/api/reviews/:id/claim",
		{
			schema: {
				params,
				body: nothingSchema,
				response: answers({ 200: reviewViewSchema }, "not-found", "own-work", "claimed-by-another", "nothing-to-review", "newer-elsewhere"),
			},
		},
		async (request) => granted(await claimReview(deps, { curator: asker(request), submissionId: request.params.id })),
	);

	api.post(
		"/api/reviews/:id/release",
		{
			schema: {
				params,
				body: nothingSchema,
				response: answers({ 200: reviewViewSchema }, "not-found", "own-work", "claimed-by-another", "not-claimed", "newer-elsewhere"),
			},
		},
		async (request) => granted(await releaseReview(deps, { curator: asker(request), submissionId: request.params.id })),
	);

	const claimed = ["not-found", "own-work", "claimed-by-another", "not-claimed", "newer-elsewhere", "note-misplaced"] as const;

	api.put(
		"/api/reviews/:id/draft",
		{ schema: { params, body: saveReviewSchema, response: answers({ 200: reviewViewSchema }, ...claimed) } },
		async (request) => granted(await saveReview(deps, { curator: asker(request), submissionId: request.params.id }, request.body)),
	);

	api.post(
		"/api/reviews/:id/decision",
		{ schema: { params, body: decideSchema, response: answers({ 200: reviewViewSchema }, ...claimed, "review-not-ready") } },
		async (request) => granted(await decideReview(deps, { curator: asker(request), submissionId: request.params.id }, request.body)),
	);

	api.put(
		"/api/reviews/:id/quotable",
		{
			schema: {
				params,
				body: allowQuotingSchema,
				response: answers({ 200: reviewViewSchema }, "not-found", "own-work", "not-your-review", "newer-elsewhere"),
			},
		},
		async (request) => granted(await allowQuoting(deps, { curator: asker(request), submissionId: request.params.id }, request.body)),
	);
};
