import { z } from "zod";
import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { reportMistake } from "../usecases/report-mistake.ts";
import { reportMistakeSchema } from "../wire/reports.ts";

/** "Report a mistake", on every page. */
export const reportRoutes: Routes = (api, deps) => {
	api.post(
		"/api/reports",
		{ schema: { body: reportMistakeSchema, response: answers({ 204: z.undefined() }, "too-many-requests") } },
		async (request, reply) => {
			await api.limit("report", request);
			await reportMistake(deps, { ...request.body, accountId: request.account?.id ?? null });
			return reply.code(204).send();
		},
	);
};
