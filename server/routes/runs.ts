import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { showRun } from "../usecases/show-run.ts";
import { idParamsSchema } from "../wire/parts.ts";
import { runSchema } from "../wire/runs.ts";

/** Learners' finished attempts, for curators. */
export const runRoutes: Routes = (api, deps) => {
	api.get(
		"/api/runs/:id",
		{
			schema: {
				params: idParamsSchema,
				response: answers({ 200: runSchema }, "not-found", "own-work", "attempt-void", "run-under-way"),
			},
		},
		async (request) => granted(await showRun(deps, asker(request), request.params.id)),
	);
};
