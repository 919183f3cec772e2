import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { mergeProgress } from "../usecases/merge-progress.ts";
import { progressSchema, progressViewSchema } from "../wire/progress.ts";

/** What a person did outside assessment, joined over their devices. */
export const progressRoutes: Routes = (api, deps) => {
	api.get("/api/progress", { schema: { response: answers({ 200: progressViewSchema }) } }, async (request) => ({
		entries: [...(await deps.storage.progress(asker(request).id))],
	}));

	api.put(
		"/api/progress",
		{ schema: { body: progressSchema, response: answers({ 200: progressViewSchema }, "progress-full") } },
		async (request) => {
			const entries = granted(await mergeProgress(deps, { accountId: asker(request).id, entries: request.body.entries }));
			return { entries: [...entries] };
		},
	);
};
