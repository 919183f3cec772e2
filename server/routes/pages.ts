import { z } from "zod";
import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { originOf, sendPage } from "../http/page.ts";
import { renderPage, renderProof, renderResume } from "../portfolio/render.ts";
import { resumeOf } from "../portfolio/resume-of.ts";
import { proofOf, publicPage, publicPicture } from "../usecases/show-page.ts";
import { handleParamsSchema, pageFileParamsSchema, proofParamsSchema } from "../wire/portfolio.ts";

const lost = z.string().describe("HTML: there is nothing at this address");
const html = answers({ 200: z.string().describe("HTML"), 404: lost });
const resume = answers({ 200: z.looseObject({}).describe("JSON Resume 1.0"), 404: lost });
const webp = answers({ 200: z.any().describe("WebP"), 404: lost });

/** What anyone may see of a portfolio: pages without script, made from the copy that was published. */
export const pageRoutes: Routes = (api, deps) => {
	const place = (request: Parameters<typeof originOf>[0], indexed: boolean) => ({ origin: originOf(request, deps.config), indexed });

	api.get("/p/:handle", { schema: { params: handleParamsSchema, response: html } }, async (request, reply) => {
		const page = await publicPage(deps, request.params.handle);
		if (!page) return reply.callNotFound();
		return sendPage(reply, await renderPage(deps, page.material, place(request, page.indexed)), page);
	});

	api.get("/p/:handle/", { schema: { params: handleParamsSchema, response: answers({ 301: z.undefined() }) } }, (request, reply) =>
		reply.redirect(`/p/${encodeURIComponent(request.params.handle)}`, 301),
	);

	api.get("/p/:handle/resume", { schema: { params: handleParamsSchema, response: html } }, async (request, reply) => {
		const page = await publicPage(deps, request.params.handle);
		if (!page) return reply.callNotFound();
		return sendPage(reply, await renderResume(deps, page.material, place(request, page.indexed)), page);
	});

	api.get("/p/:handle/proof/:kind/:evidenceId", { schema: { params: proofParamsSchema, response: html } }, async (request, reply) => {
		const { handle, kind, evidenceId } = request.params;
		const page = await publicPage(deps, handle);
		const proof = page && proofOf(page.material, kind, evidenceId);
		if (!page || !proof) return reply.callNotFound();
		return sendPage(reply, await renderProof(deps, page.material, proof, place(request, page.indexed)), page);
	});

	api.get("/p/:handle/picture/:file", { schema: { params: pageFileParamsSchema, response: webp } }, async (request, reply) => {
		const bytes = await publicPicture(deps, request.params.handle, request.params.file);
		if (!bytes) return reply.callNotFound();
		// An hour, so that a page that is taken offline is gone from caches soon.
		return reply.type("image/webp").header("cache-control", "public, max-age=3600").send(Buffer.from(bytes));
	});

	api.get("/p/:handle/resume.json", { schema: { params: handleParamsSchema, response: resume } }, async (request, reply) => {
		const page = await publicPage(deps, request.params.handle);
		if (!page) return reply.callNotFound();
		if (!page.indexed) reply.header("x-robots-tag", "noindex");
		return reply.header("cache-control", "no-cache").send({ ...resumeOf(page.material, originOf(request, deps.config)) });
	});
};
