import { z } from "zod";
import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { originOf } from "../http/page.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { resumeOf } from "../portfolio/resume-of.ts";
import { downloadPortfolio, ownMaterial } from "../usecases/download-portfolio.ts";
import { checkHandle, publishPortfolio, unpublishPortfolio } from "../usecases/publish-portfolio.ts";
import { savePortfolio } from "../usecases/save-portfolio.ts";
import { showEvidence, showPortfolio } from "../usecases/show-portfolio.ts";
import { nothingSchema } from "../wire/parts.ts";
import {
	handleParamsSchema,
	handleSchema,
	portfolioEvidenceSchema,
	portfolioSchema,
	publishSchema,
	savePortfolioSchema,
} from "../wire/portfolio.ts";

const handleCodes = [
	"handle-begins-with-digit",
	"handle-capitals",
	"handle-hyphens",
	"handle-not-latin",
	"handle-reserved",
	"handle-too-long",
	"handle-too-short",
	"handle-taken",
] as const;

/** One's own portfolio: the page being written, and its way to the public. */
export const portfolioRoutes: Routes = (api, deps) => {
	api.get("/api/portfolio", { schema: { response: answers({ 200: portfolioSchema }) } }, (request) =>
		showPortfolio(deps, asker(request).id),
	);

	api.put(
		"/api/portfolio",
		{ schema: { body: savePortfolioSchema, response: answers({ 200: portfolioSchema }, "newer-elsewhere", "portfolio-too-large") } },
		async (request) => granted(await savePortfolio(deps, { accountId: asker(request).id, ...request.body })),
	);

	api.get("/api/portfolio/evidence", { schema: { response: answers({ 200: portfolioEvidenceSchema }) } }, (request) =>
		showEvidence(deps, asker(request).id),
	);

	api.get(
		"/api/portfolio/handle/:handle",
		{ schema: { params: handleParamsSchema, response: answers({ 200: handleSchema }) } },
		(request) => checkHandle(deps, asker(request).id, request.params.handle),
	);

	api.post(
		"/api/portfolio/publish",
		{
			schema: {
				body: publishSchema,
				response: answers({ 200: portfolioSchema }, "newer-elsewhere", "nothing-to-publish", ...handleCodes),
			},
		},
		async (request) => granted(await publishPortfolio(deps, { accountId: asker(request).id, ...request.body })),
	);

	api.post("/api/portfolio/unpublish", { schema: { body: nothingSchema, response: answers({ 200: portfolioSchema }) } }, async (request) =>
		granted(await unpublishPortfolio(deps, asker(request).id)),
	);

	api.get(
		"/api/portfolio/file",
		{ schema: { response: answers({ 200: z.string().describe("HTML with everything inside") }, "nothing-to-publish") } },
		async (request, reply) => {
			const file = granted(await downloadPortfolio(deps, asker(request).id, originOf(request, deps.config)));
			reply.header("content-disposition", 'attachment; filename="portfolio.html"');
			return reply.type("text/html; charset=utf-8").send(file);
		},
	);

	api.get(
		"/api/portfolio/resume.json",
		{ schema: { response: answers({ 200: z.looseObject({}).describe("JSON Resume 1.0") }, "nothing-to-publish") } },
		async (request, reply) => {
			const own = granted(await ownMaterial(deps, asker(request).id));
			reply.header("content-disposition", 'attachment; filename="resume.json"');
			return { ...resumeOf(own, originOf(request, deps.config)) };
		},
	);
};
