import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { handInWork } from "../usecases/hand-in-work.ts";
import { saveDraft } from "../usecases/save-draft.ts";
import { showWork } from "../usecases/show-work.ts";
import { assignmentParamsSchema, handInSchema, saveDraftSchema, workSchema } from "../wire/work.ts";

/** One's own work on assignments. */
export const workRoutes: Routes = (api, deps) => {
	const params = assignmentParamsSchema;

	api.get("/api/work/:assignmentId", { schema: { params, response: answers({ 200: workSchema }, "not-found") } }, async (request) =>
		granted(await showWork(deps, { accountId: asker(request).id, ...request.params })),
	);

	api.put(
		"/api/work/:assignmentId/draft",
		{
			schema: {
				params,
				body: saveDraftSchema,
				response: answers({ 200: workSchema }, "not-found", "newer-elsewhere", "work-under-review", "work-accepted"),
			},
		},
		async (request) => granted(await saveDraft(deps, { accountId: asker(request).id, ...request.params, ...request.body })),
	);

	api.post(
		"/api/work/:assignmentId/hand-in",
		{
			schema: {
				params,
				body: handInSchema,
				response: answers({ 200: workSchema }, "not-found", "newer-elsewhere", "work-under-review", "work-accepted", "work-not-ready"),
			},
		},
		async (request) => granted(await handInWork(deps, { accountId: asker(request).id, ...request.params, ...request.body })),
	);
};
