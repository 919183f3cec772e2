import { z } from "zod";
import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { sendPage } from "../http/page.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { renderPage } from "../portfolio/render.ts";
import { attachedPage, attachedPicture } from "../usecases/show-attached-page.ts";
import { attachedFileParamsSchema, attachedParamsSchema } from "../wire/reviews.ts";

/** Pages that learners have handed in, as curators see them: in a frame of the review, or by themselves. */
export const attachedPageRoutes: Routes = (api, deps) => {
	api.get(
		"/api/reviews/:id/pages/:revision/:field",
		{ schema: { params: attachedParamsSchema, response: answers({ 200: z.string().describe("HTML") }, "not-found", "own-work") } },
		async (request, reply) => {
			const { id: submissionId, revision, field } = request.params;
			const material = granted(await attachedPage(deps, asker(request), { submissionId, revision, field }));
			return sendPage(reply, await renderPage(deps, material, null), { indexed: false, framed: true });
		},
	);

	api.get(
		"/api/reviews/:id/pages/:revision/:field/picture/:file",
		{ schema: { params: attachedFileParamsSchema, response: answers({ 200: z.any().describe("WebP") }, "not-found", "own-work") } },
		async (request, reply) => {
			const { id: submissionId, revision, field, file } = request.params;
			const bytes = granted(await attachedPicture(deps, asker(request), { submissionId, revision, field }, file));
			return reply.type("image/webp").header("cache-control", "private, max-age=3600").send(Buffer.from(bytes));
		},
	);
};
