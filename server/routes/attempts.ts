import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { finishAttempt } from "../usecases/finish-attempt.ts";
import { playAction } from "../usecases/play-action.ts";
import { showAttempt } from "../usecases/show-attempt.ts";
import { startAttempt } from "../usecases/start-attempt.ts";
import { attemptSchema, type Played, playActionSchema, playedSchema, startAttemptSchema } from "../wire/attempts.ts";
import { idParamsSchema, nothingSchema } from "../wire/parts.ts";

/** Assessed scenarios, played here. */
export const attemptRoutes: Routes = (api, deps) => {
	api.post(
		"/api/attempts",
		{
			schema: {
				body: startAttemptSchema,
				response: answers({ 200: attemptSchema, 201: attemptSchema }, "not-found", "retake-too-early"),
			},
		},
		async (request, reply) => {
			const { created, attempt } = granted(await startAttempt(deps, { accountId: asker(request).id, ...request.body }));
			return reply.code(created ? 201 : 200).send(attempt);
		},
	);

	api.get(
		"/api/attempts/:id",
		{ schema: { params: idParamsSchema, response: answers({ 200: attemptSchema }, "not-found") } },
		async (request) => granted(await showAttempt(deps, { accountId: asker(request).id, attemptId: request.params.id })),
	);

	api.post(
		"/api/attempts/:id/actions",
		{
			schema: {
				params: idParamsSchema,
				body: playActionSchema,
				response: answers(
					{ 200: playedSchema },
					"not-found",
					"seq-taken",
					"seq-skipped",
					"attempt-done",
					"attempt-void",
					"shift-over",
					"refused",
				),
			},
		},
		async (request, reply) => {
			const { seq, action } = request.body;
			const json = granted(await playAction(deps, { accountId: asker(request).id, attemptId: request.params.id, seq, action }));
			// The busiest route: its answer is text already, written of typed parts, so it is not parsed by its schema again.
			return reply.type("application/json; charset=utf-8").send(json as unknown as Played);
		},
	);

	api.post(
		"/api/attempts/:id/finish",
		{ schema: { params: idParamsSchema, body: nothingSchema, response: answers({ 200: attemptSchema }, "not-found", "attempt-void") } },
		async (request) => granted(await finishAttempt(deps, { accountId: asker(request).id, attemptId: request.params.id })),
	);
};
