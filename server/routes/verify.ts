import { z } from "zod";
import { readNumber, shownNumber } from "../certificate/number.ts";
import { renderVerify } from "../certificate/render.ts";
import { answers } from "../http/answers.ts";
import type { Api, Routes } from "../http/api.ts";
import { originOf, sendPage } from "../http/page.ts";
import { Refused } from "../http/refused.ts";
import { type Verified, verifyCertificate } from "../usecases/verify-certificate.ts";
import { numberParamsSchema, verifyQuerySchema } from "../wire/certificate.ts";

const html = (text: string) => z.string().describe(`HTML: ${text}`);
const pages = answers({
	200: html("valid, or revoked"),
	404: html("no such certificate, or mistyped"),
	410: html("withdrawn with the account"),
	429: html("too many numbers tried"),
});
const statuses = { valid: 200, revoked: 200, withdrawn: 410, unknown: 404, mistyped: 404 } as const;

/** Whether a certificate is what it says, for anyone, without script or account. */
export const verifyRoutes: Routes = (api, deps) => {
	const form = { indexed: false, forms: true };

	api.get(
		"/verify/",
		{ schema: { querystring: verifyQuerySchema, response: { ...pages, 303: z.undefined() } } },
		async (request, reply) => {
			const typed = request.query.number?.trim();
			const number = typed && readNumber(typed);
			if (number) return reply.redirect(`/verify/${shownNumber(number)}`, 303);
			const place = { origin: originOf(request, deps.config) };
			const verified: Verified | null = typed ? { state: "mistyped", number: typed } : null;
			return sendPage(reply.code(typed ? 404 : 200), await renderVerify(deps, verified, place), form);
		},
	);

	api.get("/verify/:number", { schema: { params: numberParamsSchema, response: pages } }, async (request, reply) => {
		const place = { origin: originOf(request, deps.config) };
		const minutes = await minutesToWait(api, request);
		if (minutes !== null) return sendPage(reply.code(429), await renderVerify(deps, { state: "too-many", minutes }, place), form);
		const verified = await verifyCertificate(deps, request.params.number);
		return sendPage(reply.code(statuses[verified.state]), await renderVerify(deps, verified, place), form);
	});
};

/** null while the address has not asked about too many numbers. */
async function minutesToWait(api: Api, request: Parameters<Api["limit"]>[1]): Promise<number | null> {
	try {
		await api.limit("verify", request);
		return null;
	} catch (error) {
		if (error instanceof Refused) return Number(error.refusal.variables?.minutes ?? 1);
		throw error;
	}
}
