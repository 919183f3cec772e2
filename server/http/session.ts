import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { type Deps, hashToken } from "../deps.ts";
import { refuse } from "../outcome.ts";
import type { Account } from "../storage/port.ts";
import { sessionSeconds } from "../usecases/open-session.ts";
import type { Api } from "./api.ts";
import { Refused } from "./refused.ts";

declare module "fastify" {
	interface FastifyRequest {
		/** Who asks; null is a visitor. */
		account: Account | null;
		/** Hash of the session cookie that was sent and is still good. */
		sessionHash: string | null;
	}
}

const cookieName = "smm_session";

/** Learns for every request who asks, from the session cookie. */
export function knowSession(api: Api, { storage, clock }: Pick<Deps, "storage" | "clock">): void {
	api.decorateRequest("account", null);
	api.decorateRequest("sessionHash", null);
	api.addHook("onRequest", async (request) => {
		const token = request.cookies[cookieName];
		if (!token) return;
		const tokenHash = hashToken(token);
		const account = await storage.accountBySession(tokenHash);
		const session = account?.sessions.find((one) => one.tokenHash === tokenHash);
		if (!account || !session || session.expiresAt <= clock.now().toISOString()) return;
		request.account = account;
		request.sessionHash = tokenHash;
	});
}

/** The person who asks, on routes that only people signed in reach. */
export function asker(request: FastifyRequest): Account {
	if (!request.account) throw new Refused(refuse("sign-in-first"));
	return request.account;
}

/** Hands the browser its session; it is sent back to this site only, and no script can read it. */
export function setSession(reply: FastifyReply, token: string, config: Pick<Config, "publicUrl">): void {
	reply.setCookie(cookieName, token, { ...cookieOptions(config), maxAge: sessionSeconds });
}

export function clearSession(reply: FastifyReply, config: Pick<Config, "publicUrl">): void {
	reply.clearCookie(cookieName, cookieOptions(config));
}

const cookieOptions = ({ publicUrl }: Pick<Config, "publicUrl">) =>
	({ path: "/", httpOnly: true, sameSite: "lax", secure: publicUrl?.startsWith("https:") ?? false }) as const;
