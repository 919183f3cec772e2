/**
 * The trust map: who may call what. Every request passes, in this order: security headers, the origin of what changes
 * something, the session, the permission of its group, its schema. What is one person's own is guarded by the use
 * cases, for which the thing of another does not exist.
 */
import cookie from "@fastify/cookie";
import swagger from "@fastify/swagger";
import fastify, { LogController } from "fastify";
import { jsonSchemaTransform, serializerCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { Deps } from "./deps.ts";
import type { Api, Routes } from "./http/api.ts";
import { secureAnswers } from "./http/headers.ts";
import { keepHouse } from "./http/housekeeping.ts";
import { limitKnocks } from "./http/limits.ts";
import { guardOrigin } from "./http/origin.ts";
import { allow, type Permission } from "./http/permission.ts";
import { explainProblems, frameworkProblem } from "./http/problems.ts";
import { listRoutes } from "./http/route-table.ts";
import { knowSession } from "./http/session.ts";
import { answerLost, readPolicies, serveSite } from "./http/site.ts";
import { validate } from "./http/validation.ts";
import { LiveAttempts } from "./play/live-attempts.ts";
import { accountRoutes } from "./routes/account.ts";
import { adminRoutes } from "./routes/admin.ts";
import { attachedPageRoutes } from "./routes/attached-pages.ts";
import { attemptRoutes } from "./routes/attempts.ts";
import { certificateRoutes } from "./routes/certificate.ts";
import { examRoutes } from "./routes/exams.ts";
import { healthRoutes } from "./routes/health.ts";
import { issuedCertificateRoutes } from "./routes/issued-certificates.ts";
import { linkRoutes } from "./routes/links.ts";
import { openApiRoutes } from "./routes/openapi.ts";
import { pageRoutes } from "./routes/pages.ts";
import { pictureRoutes } from "./routes/pictures.ts";
import { portfolioRoutes } from "./routes/portfolio.ts";
import { progressRoutes } from "./routes/progress.ts";
import { reportRoutes } from "./routes/reports.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { runRoutes } from "./routes/runs.ts";
import { sessionRoutes } from "./routes/session.ts";
import { verifyRoutes } from "./routes/verify.ts";
import { workRoutes } from "./routes/work.ts";
import { handedInFileRoutes, workFileRoutes } from "./routes/work-files.ts";
import { Turns } from "./turns.ts";

const trust: Readonly<Record<Permission, readonly Routes[]>> = {
	anyone: [healthRoutes, openApiRoutes, sessionRoutes, linkRoutes, reportRoutes, pageRoutes, verifyRoutes],
	"signed-in": [
		accountRoutes,
		progressRoutes,
		attemptRoutes,
		workRoutes,
		workFileRoutes,
		examRoutes,
		portfolioRoutes,
		pictureRoutes,
		certificateRoutes,
	],
	curator: [reviewRoutes, attachedPageRoutes, handedInFileRoutes, runRoutes],
	admin: [adminRoutes, issuedCertificateRoutes],
};

const bodyLimitBytes = 1_000_000;

/** The whole of the server but the process it runs in; `inject` speaks to it without a network. */
export async function buildApp(parts: Omit<Deps, "turns" | "live">): Promise<Api> {
	const { config, catalog } = parts;
	const deps: Deps = { ...parts, turns: new Turns(), live: new LiveAttempts() };
	const words = catalog.ui.get("errors") ?? {};
	const policies = readPolicies(config.siteDir);

	const app = fastify({
		bodyLimit: bodyLimitBytes,
		// One proxy in front is told by PUBLIC_URL, and stands on this machine or in this network.
		trustProxy: config.publicUrl ? ["loopback", "linklocal", "uniquelocal"] : false,
		logger: { level: config.logLevel, stream: process.stderr },
		logController: new LogController({ disableRequestLogging: true }),
		childLoggerFactory: (logger) => logger,
		frameworkErrors: frameworkProblem(words),
	}).withTypeProvider<ZodTypeProvider>();
	listRoutes(app);
	keepHouse(app, deps);
	// Connections whose answer is still under way at the end would otherwise be kept open for the next request.
	app.addHook("preClose", async () => {
		app.server.keepAliveTimeout = 1;
	});
	app.setValidatorCompiler(validate);
	app.setSerializerCompiler(serializerCompiler);
	explainProblems(app, words);
	secureAnswers(app, config, policies);
	await app.register(swagger, { openapi: { info: { title: "SMM Simulator", version: "1" } }, transform: jsonSchemaTransform });

	await app.register(async (api: Api) => {
		await api.register(cookie);
		await limitKnocks(api, config);
		guardOrigin(api, config);
		knowSession(api, deps);
		for (const [permission, resources] of Object.entries(trust)) {
			await api.register(async (group: Api) => {
				allow(group, permission as Permission);
				for (const routes of resources) routes(group, deps);
			});
		}
	});

	if (config.siteDir !== null) await serveSite(app, config.siteDir);
	answerLost(app, config.siteDir, policies, words);
	return app;
}
