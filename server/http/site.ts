import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import { z } from "zod";
import type { Api } from "./api.ts";
import { strictPolicy } from "./headers.ts";

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
		redirect: true,
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

/** The page shown at an address where there is nothing, and its policy. */
export function readLostPage(siteDir: string | null, policies: ReadonlyMap<string, string>): { html: string; policy: string } {
	const file = siteDir === null ? "" : join(siteDir, lostPage);
	return {
		html: existsSync(file) ? readFileSync(file, "utf8") : "<!doctype html><title>404</title>",
		policy: policies.get(`/${lostPage}`) ?? policies.get("/404/") ?? strictPolicy,
	};
}
