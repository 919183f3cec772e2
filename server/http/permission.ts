import type { FastifyRequest, RouteOptions } from "fastify";
import type { Code } from "../errors.ts";
import { refuse } from "../outcome.ts";
import { alsoRefuses } from "./answers.ts";
import type { Api } from "./api.ts";
import { Refused } from "./refused.ts";

/** Who may call a route. `curator` includes admins; what is one person's own is looked after by the use cases, which answer 404 to others. */
export type Permission = "anyone" | "signed-in" | "curator" | "admin";

declare module "fastify" {
	interface FastifyContextConfig {
		permission?: Permission;
	}
}

const always: readonly Code[] = ["bad-request", "address-too-long", "internal", "storage-down"];
const whenChanging: readonly Code[] = ["invalid", "broken-json", "foreign-origin", "body-too-large", "wrong-media-type"];

/** Declares and enforces who may call the routes registered in this scope. */
export function allow(api: Api, permission: Permission): void {
	api.addHook("onRoute", (route) => {
		route.config = { ...route.config, permission };
		route.schema = { ...route.schema, response: alsoRefuses(route.schema?.response, commonCodes(route, permission)) };
	});
	api.addHook("onRequest", ({ account }, _reply, next) => {
		const code = reasonAgainst(permission, account);
		next(code ? new Refused(refuse(code)) : undefined);
	});
}

function reasonAgainst(permission: Permission, account: FastifyRequest["account"]): Code | null {
	if (permission === "anyone") return null;
	if (!account) return "sign-in-first";
	if (permission === "curator" && account.role === "learner") return "not-allowed";
	return permission === "admin" && account.role !== "admin" ? "not-allowed" : null;
}

function commonCodes({ method, schema }: RouteOptions, permission: Permission): readonly Code[] {
	const codes = [...always];
	if (method !== "GET" && method !== "HEAD") codes.push(...whenChanging);
	if (schema?.params) codes.push("invalid");
	if (permission !== "anyone") codes.push("sign-in-first");
	if (permission === "curator" || permission === "admin") codes.push("not-allowed");
	return [...new Set(codes)];
}
