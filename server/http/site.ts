import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import { z } from "zod";
import { refuse } from "../outcome.ts";
import type { Api } from "./api.ts";
import { isApi, strictPolicy } from "./headers.ts";
import { sendProblem, type Words } from "./problems.ts";

const policiesFile = "csp.json";
const lostPage = "404.html";

/** Content security policies that the build wrote, by page; empty when it wrote none. */
export function readPolicies(siteDir: string | null): ReadonlyMap<string, string> {
	const file = siteDir === null ? "" : join(siteDir, policiesFile);
	if (!existsSync(file)) return new Map();
	return new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")))));
}

/** Serves the built site: compressed beforehand where the build did so, and for ever where a file's name changes with its content. */
export async function serveSite(app: Api, siteDir: string): Promise<void> {
	await app.register(fastifyStatic, {
		root: siteDir,
		wildcard: false,
		preCompressed: true,
		cacheControl: false,
		globIgnore: ["**/*.br", "**/*.gz", policiesFile],
		setHeaders: (reply, path) => void reply.header("cache-control", isLasting(path) ? "public, max-age=31536000, immutable" : "no-cache"),
	});
}

/** Files whose name carries a digest of their content, and fonts. */
function isLasting(path: string): boolean {
	return path.includes(`${sep}_astro${sep}`) || path.includes(`${sep}fonts${sep}`);
}

/**
 * What is at an address where there is nothing: a problem in the API; elsewhere the page that lacks only its slash, or
 * the site's own lost page.
 */
export function answerLost(app: Api, siteDir: string | null, policies: ReadonlyMap<string, string>, words: Words): void {
	const file = siteDir === null ? "" : join(siteDir, lostPage);
	const html = existsSync(file) ? readFileSync(file, "utf8") : "<!doctype html><title>404</title>";
	const headers = { "content-security-policy": policies.get(`/${lostPage}`) ?? strictPolicy, "cache-control": "no-cache" };
	let pages: ReadonlySet<string> = new Set();
	app.addHook("onReady", async () => {
		pages = new Set(app.routeTable().flatMap(({ url }) => (url.endsWith("/") && !url.includes(":") ? url : [])));
	});
	app.setNotFoundHandler((request, reply) => {
		if (isApi(request.url)) return sendProblem(reply, refuse("not-found"), words);
		const [path = "", query] = request.url.split("?", 2);
		if (request.method === "GET" && pages.has(`${path}/`)) {
			return reply.redirect(query === undefined ? `${path}/` : `${path}/?${query}`, 301);
		}
		return reply.code(404).type("text/html; charset=utf-8").headers(headers).send(html);
	});
}
