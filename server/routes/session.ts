import { z } from "zod";
import { answers } from "../http/answers.ts";
import type { Routes } from "../http/api.ts";
import { granted } from "../http/refused.ts";
import { clearSession, setSession } from "../http/session.ts";
import { accountView } from "../usecases/show-desk.ts";
import { signIn } from "../usecases/sign-in.ts";
import { signOut } from "../usecases/sign-out.ts";
import { signUp } from "../usecases/sign-up.ts";
import { sessionViewSchema, signInSchema, signUpSchema } from "../wire/account.ts";
import { nothingSchema } from "../wire/parts.ts";

/** Who is signed in; signing in, out and up. */
export const sessionRoutes: Routes = (api, deps) => {
	const { config } = deps;

	api.get("/api/session", { schema: { response: answers({ 200: sessionViewSchema }) } }, async ({ account }) => ({
		account: account && accountView(account),
	}));

	api.post(
		"/api/session",
		{ schema: { body: signInSchema, response: answers({ 200: sessionViewSchema }, "wrong-credentials", "too-many-requests") } },
		async (request, reply) => {
			await api.limit("signInByAddress", request);
			await api.limit("signInByEmail", request);
			const { account, sessionHash } = request;
			const before = account && sessionHash ? { accountId: account.id, tokenHash: sessionHash } : null;
			const signedIn = granted(await signIn(deps, { ...request.body, before }));
			setSession(reply, signedIn.token, config);
			return { account: accountView(signedIn.account) };
		},
	);

	api.delete(
		"/api/session",
		{ schema: { body: nothingSchema, response: answers({ 204: z.undefined() }) } },
		async ({ account, sessionHash }, reply) => {
			if (account && sessionHash) await signOut(deps, { accountId: account.id, tokenHash: sessionHash });
			clearSession(reply, config);
			return reply.code(204).send();
		},
	);

	api.post(
		"/api/accounts",
		{
			schema: {
				body: signUpSchema,
				response: answers(
					{ 201: sessionViewSchema },
					"common-password",
					"email-taken",
					"unknown-link",
					"link-used",
					"link-expired",
					"too-many-requests",
				),
			},
		},
		async (request, reply) => {
			await api.limit("signUp", request);
			const { account, token } = granted(await signUp(deps, request.body));
			setSession(reply, token, config);
			return reply.code(201).send({ account: accountView(account) });
		},
	);
};
