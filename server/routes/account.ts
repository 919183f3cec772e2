import { z } from "zod";
import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker, clearSession } from "../http/session.ts";
import { deleteAccount } from "../usecases/delete-account.ts";
import { exportAccount } from "../usecases/export-account.ts";
import { showDesk } from "../usecases/show-desk.ts";
import { deleteAccountSchema } from "../wire/account.ts";
import { deskSchema } from "../wire/desk.ts";

/** One's own account: its dashboard, all of it as a file, and its end. */
export const accountRoutes: Routes = (api, deps) => {
	api.get("/api/desk", { schema: { response: answers({ 200: deskSchema }) } }, (request) => showDesk(deps, asker(request)));

	api.get("/api/account/export", { schema: { response: answers({ 200: z.looseObject({}) }) } }, async (request, reply) => {
		reply.header("content-disposition", 'attachment; filename="smm-simulator.json"');
		return exportAccount(deps, asker(request));
	});

	api.delete(
		"/api/account",
		{
			schema: {
				body: deleteAccountSchema,
				response: answers({ 204: z.undefined() }, "wrong-password", "last-admin", "too-many-requests"),
			},
		},
		async (request, reply) => {
			await api.limit("password", request);
			granted(await deleteAccount(deps, { account: asker(request), password: request.body.password }));
			clearSession(reply, deps.config);
			return reply.code(204).send();
		},
	);
};
