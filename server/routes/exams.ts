import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { answerExam } from "../usecases/answer-exam.ts";
import { showSitting } from "../usecases/show-sitting.ts";
import { startSitting } from "../usecases/start-sitting.ts";
import { answerExamSchema, examParamsSchema, examViewSchema } from "../wire/exams.ts";
import { idParamsSchema, nothingSchema } from "../wire/parts.ts";

/** Module exams. */
export const examRoutes: Routes = (api, deps) => {
	api.post(
		"/api/exams/:examId/sittings",
		{
			schema: {
				params: examParamsSchema,
				body: nothingSchema,
				response: answers({ 200: examViewSchema, 201: examViewSchema }, "not-found", "retake-too-early"),
			},
		},
		async (request, reply) => {
			const { created, sitting } = granted(await startSitting(deps, { accountId: asker(request).id, ...request.params }));
			return reply.code(created ? 201 : 200).send(sitting);
		},
	);

	api.get(
		"/api/sittings/:id",
		{ schema: { params: idParamsSchema, response: answers({ 200: examViewSchema }, "not-found") } },
		async (request) => granted(await showSitting(deps, { accountId: asker(request).id, sittingId: request.params.id })),
	);

	api.post(
		"/api/sittings/:id/answers",
		{
			schema: { params: idParamsSchema, body: answerExamSchema, response: answers({ 200: examViewSchema }, "not-found", "sitting-done") },
		},
		async (request) =>
			granted(await answerExam(deps, { accountId: asker(request).id, sittingId: request.params.id, answers: request.body.answers })),
	);
};
