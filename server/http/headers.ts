import type { Config } from "../config.ts";
import type { Api } from "./api.ts";

/** What a page may load when the build has not said more exactly: nothing but the site's own files. */
export const strictPolicy = [
	"default-src 'self'",
	"img-src 'self' data:",
	"worker-src 'self'",
	"manifest-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"frame-ancestors 'none'",
].join("; ");

const always = {
	"x-content-type-options": "nosniff",
	"referrer-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
};

/** Answers of the API are data: nothing in them may run, be framed, or be kept. */
const forApi = { ...always, "cache-control": "no-store", "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };

const forPages = {
	...always,
	"x-frame-options": "DENY",
	"cross-origin-opener-policy": "same-origin",
	"permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
};

const yearSeconds = 31_536_000;

/**
 * Tells browsers what this site never does, on every answer.
 *
 * @param policies  content security policy by page, e.g. `/learn/`; other pages get the strict one
 */
export function secureAnswers(app: Api, { publicUrl }: Pick<Config, "publicUrl">, policies: ReadonlyMap<string, string>): void {
	const transport = publicUrl?.startsWith("https:") ? { "strict-transport-security": `max-age=${yearSeconds}` } : {};
	const apiHeaders = { ...forApi, ...transport };
	const pageHeaders = { ...forPages, ...transport };
	app.addHook("onRequest", (request, reply, next) => {
		if (isApi(request.url)) reply.headers(apiHeaders);
		else reply.headers(pageHeaders).header("content-security-policy", policies.get(pageOf(request.url)) ?? strictPolicy);
		next();
	});
}

/** Whether an address belongs to the API, whose errors are problems; all others are pages. */
export function isApi(url: string): boolean {
	return url.startsWith("/api/") || url === "/api" || /^\/health(?:$|\?)/.test(url);
}

/** `/learn/index.html?x` → `/learn/` */
function pageOf(url: string): string {
	return (url.split("?", 1)[0] ?? url).replace(/index\.html$/, "");
}
