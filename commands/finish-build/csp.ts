import { createHash } from "node:crypto";

/** Scripts that browsers run; blocks of data need no permission. */
const dataTypes = /^(application\/(ld\+)?json|text\/plain)$/;

/** Scenarios: lessons of this site show them in a frame. */
const mayBeFramed = /^\/practice\/[^/]+\/[^/]+\/$/;

/**
 * The policy of one page: everything from this site, and of what stands in the page itself only what is there now.
 *
 * @param path  of the page, e.g. `/learn/`
 * @returns the value of the `Content-Security-Policy` header
 */
export function contentSecurityPolicy(path: string, html: string): string {
	const scripts = inlineBlocks(html, "script").filter(
		({ attributes }) => !/\ssrc\s*=/.test(attributes) && !dataTypes.test(typeOf(attributes)),
	);
	const styles = inlineBlocks(html, "style");
	return [
		"default-src 'self'",
		["script-src 'self'", ...hashes(scripts)].join(" "),
		["style-src 'self'", ...hashes(styles)].join(" "),
		"img-src 'self' data:",
		"worker-src 'self'",
		"manifest-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		`frame-ancestors ${mayBeFramed.test(path) ? "'self'" : "'none'"}`,
	].join("; ");
}

/** What the policy forbids and browsers would silently ignore: `style` attributes and inline handlers, as found. */
export function forbiddenMarkup(html: string): readonly string[] {
	const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, "").replace(/<!--[\s\S]*?-->/g, "");
	const tags = markup.match(/<[a-z][^\s>/]*(?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*\s*>/gi) ?? [];
	return tags.filter((tag) => /\s(style|on[a-z]+)\s*=/i.test(tag.replace(/=\s*("[^"]*"|'[^']*')/g, "=")));
}

function inlineBlocks(html: string, element: "script" | "style"): { attributes: string; content: string }[] {
	const blocks = html.matchAll(new RegExp(`<${element}\\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\\s\\S]*?)</${element}\\s*>`, "gi"));
	return [...blocks].map(([, attributes = "", content = ""]) => ({ attributes, content }));
}

function typeOf(attributes: string): string {
	return /\stype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]?.toLowerCase() ?? "";
}

function hashes(blocks: readonly { content: string }[]): readonly string[] {
	return [...new Set(blocks.map(({ content }) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`))];
}
