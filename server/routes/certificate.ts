import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { asker } from "../http/session.ts";
import { issueCertificate } from "../usecases/issue-certificate.ts";
import { showCertificate } from "../usecases/show-certificate.ts";
import { issueCertificateSchema, ownCertificateSchema } from "../wire/certificate.ts";

/** One's own certificate, and the way to it. */
export const certificateRoutes: Routes = (api, deps) => {
	api.get("/api/certificate", { schema: { response: answers({ 200: ownCertificateSchema }) } }, (request) =>
		showCertificate(deps, asker(request).id),
	);

	api.post(
		"/api/certificate",
		{
			schema: {
				body: issueCertificateSchema,
				response: answers({ 200: ownCertificateSchema, 201: ownCertificateSchema }, "certificate-not-earned"),
			},
		},
		async (request, reply) => {
			const { created, own } = granted(await issueCertificate(deps, { accountId: asker(request).id, ...request.body }));
			return reply.code(created ? 201 : 200).send(own);
		},
	);
};
