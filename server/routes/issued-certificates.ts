import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import type { Outcome } from "../outcome.ts";
import { correctName, listCertificates, reinstateCertificate, revokeCertificate } from "../usecases/change-certificate.ts";
import { issueCertificateSchema, issuedListSchema, numberParamsSchema, revokeSchema } from "../wire/certificate.ts";
import { nothingSchema } from "../wire/parts.ts";

/** Certificates that the course has given, and taking one back. */
export const issuedCertificateRoutes: Routes = (api, deps) => {
	const params = numberParamsSchema;
	const listed = async (outcome: Outcome<null>) => {
		granted(outcome);
		return { certificates: await listCertificates(deps) };
	};

	api.get("/api/admin/certificates", { schema: { response: answers({ 200: issuedListSchema }) } }, () => listed({ ok: true, value: null }));

	api.put(
		"/api/admin/certificates/:number/revocation",
		{ schema: { params, body: revokeSchema, response: answers({ 200: issuedListSchema }, "not-found") } },
		async (request) =>
			listed(await revokeCertificate(deps, { actorId: asker(request).id, number: request.params.number }, request.body.reason)),
	);

	api.delete(
		"/api/admin/certificates/:number/revocation",
		{ schema: { params, body: nothingSchema, response: answers({ 200: issuedListSchema }, "not-found") } },
		async (request) => listed(await reinstateCertificate(deps, { actorId: asker(request).id, number: request.params.number })),
	);

	api.put(
		"/api/admin/certificates/:number/name",
		{ schema: { params, body: issueCertificateSchema, response: answers({ 200: issuedListSchema }, "not-found", "name-corrected") } },
		async (request) => listed(await correctName(deps, { actorId: asker(request).id, number: request.params.number }, request.body.name)),
	);
};
