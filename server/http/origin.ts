import type { FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { refuse } from "../outcome.ts";
import type { Api } from "./api.ts";
import { Refused } from "./refused.ts";

const readOnly: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses requests that change something unless they come from a page of this very site. */
export function guardOrigin(api: Api, { publicUrl }: Pick<Config, "publicUrl">): void {
	api.addHook("onRequest", (request, _reply, next) => {
		const allowed = readOnly.has(request.method) || isOwn(request, publicUrl);
		next(allowed ? undefined : new Refused(refuse("foreign-origin")));
	});
}

/**
 * Browsers say where a request comes from by `Sec-Fetch-Site`, which no page can forge, and by `Origin`. The former
 * counts first: it knows the truth where a proxy has changed the host.
 */
function isOwn({ headers, protocol }: FastifyRequest, publicUrl: string | null): boolean {
	if (headers["sec-fetch-site"] !== undefined) return headers["sec-fetch-site"] === "same-origin";
	const { origin, host } = headers;
	if (origin === undefined || host === undefined) return false;
	return origin === publicUrl || origin === `${protocol}://${host}`;
}
