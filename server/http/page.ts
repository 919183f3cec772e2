import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";

/** The site's own address as the browser knows it, e.g. `https://course.example.org`. */
export function originOf({ protocol, host }: Pick<FastifyRequest, "protocol" | "host">, { publicUrl }: Pick<Config, "publicUrl">): string {
	return publicUrl ?? `${protocol}://${host}`;
}

interface Shown {
	/** Whether search engines are let in. */
	indexed: boolean;
	/** Whether pages of this site may show it in a frame. */
	framed?: boolean;
	/** Whether it has a form that asks this site something. */
	forms?: boolean;
}

/**
 * Sends a page made by the server: it may show pictures of this site and the one sheet that it has inside, and nothing in
 * it may run, load or send anything.
 */
export function sendPage(
	reply: FastifyReply,
	{ html, style }: { html: string; style: string },
	{ indexed, framed = false, forms = false }: Shown,
): FastifyReply {
	const policy = [
		"default-src 'none'",
		"img-src 'self'",
		`style-src ${style}`,
		// Nothing on the page asks for anything; what audits it reads this site's robots.txt as if the page did.
		"connect-src 'self'",
		"base-uri 'none'",
		`form-action ${forms ? "'self'" : "'none'"}`,
	];
	const frames = framed ? "'self'" : "'none'";
	if (!indexed) reply.header("x-robots-tag", "noindex");
	return reply
		.type("text/html; charset=utf-8")
		.headers({
			"content-security-policy": [...policy, `frame-ancestors ${frames}`].join("; "),
			"cache-control": "no-cache",
			"referrer-policy": "no-referrer",
		})
		.send(html);
}
