import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { setSession } from "../http/session.ts";
import { lookAtLink } from "../usecases/look-at-link.ts";
import { accountView } from "../usecases/show-desk.ts";
import { useLink } from "../usecases/use-link.ts";
import { sessionViewSchema } from "../wire/account.ts";
import { linkTokenSchema, linkViewSchema, useLinkSchema } from "../wire/links.ts";

/** Links that work once: to a role, or to a new password. */
export const linkRoutes: Routes = (api, deps) => {
	api.post(
		"/api/links/look",
		{ schema: { body: linkTokenSchema, response: answers({ 200: linkViewSchema }, "unknown-link", "too-many-requests") } },
		async (request) => {
			await api.limit("link", request);
			return granted(await lookAtLink(deps, request.body.token));
		},
	);

	api.post(
		"/api/links/use",
		{
			schema: {
				body: useLinkSchema,
				response: answers(
					{ 200: sessionViewSchema },
					"unknown-link",
					"link-used",
					"link-expired",
					"sign-in-first",
					"role-held",
					"common-password",
					"too-many-requests",
				),
			},
		},
		async (request, reply) => {
			await api.limit("link", request);
			const { account, token } = granted(await useLink(deps, { ...request.body, account: request.account }));
			setSession(reply, token, deps.config);
			return { account: accountView(account) };
		},
	);
};
