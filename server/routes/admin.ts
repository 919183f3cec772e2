import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { inviteCurator, makeResetLink } from "../usecases/make-link.ts";
import { setRole } from "../usecases/set-role.ts";
import { listPeople, listReports, readAudit } from "../usecases/show-administration.ts";
import { auditSchema, peopleSchema, setRoleSchema } from "../wire/admin.ts";
import { newLinkSchema } from "../wire/links.ts";
import { idParamsSchema, nothingSchema } from "../wire/parts.ts";
import { reportsSchema } from "../wire/reports.ts";

/** Who is here, what they may do, and what has been done. */
export const adminRoutes: Routes = (api, deps) => {
	api.get("/api/admin/people", { schema: { response: answers({ 200: peopleSchema }) } }, async () => ({ people: await listPeople(deps) }));

	api.put(
		"/api/admin/people/:id/role",
		{ schema: { params: idParamsSchema, body: setRoleSchema, response: answers({ 200: peopleSchema }, "not-found", "last-admin") } },
		async (request) => {
			granted(await setRole(deps, { actorId: asker(request).id, accountId: request.params.id, role: request.body.role }));
			return { people: await listPeople(deps) };
		},
	);

	api.post(
		"/api/admin/people/:id/reset-link",
		{ schema: { params: idParamsSchema, body: nothingSchema, response: answers({ 201: newLinkSchema }, "not-found") } },
		async (request, reply) => reply.code(201).send(granted(await makeResetLink(deps, asker(request).id, request.params.id))),
	);

	api.post("/api/admin/invites", { schema: { body: nothingSchema, response: answers({ 201: newLinkSchema }) } }, async (request, reply) =>
		reply.code(201).send(await inviteCurator(deps, asker(request).id)),
	);

	api.get("/api/admin/audit", { schema: { response: answers({ 200: auditSchema }) } }, () => readAudit(deps));

	api.get("/api/admin/reports", { schema: { response: answers({ 200: reportsSchema }) } }, async () => ({
		reports: await listReports(deps),
	}));
};
