import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { contentSecurityPolicy, forbiddenMarkup } from "./csp.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("inline scripts and styles are allowed by their hashes, each once", () => {
	const policy = contentSecurityPolicy(
		"/learn/",
		`<script>go()</script><p></p><script type="module">more("<p>")</script><script>go()</script><style>p{}</style>`,
	);
	expect(policy).toContain(`script-src 'self' ${hash("go()")} ${hash('more("<p>")')};`);
	expect(policy).toContain(`style-src 'self' ${hash("p{}")};`);
});

test("scripts of their own file and blocks of data need no hash", () => {
	const policy = contentSecurityPolicy("/learn/", `<script src="/_astro/a.js"></script><script type="application/json">{"a":1}</script>`);
	expect(policy).toContain("script-src 'self';");
});

test("a greater-than sign in an attribute does not end the tag", () => {
	expect(contentSecurityPolicy("/learn/", `<script data-a="1>0">go()</script>`)).toContain(hash("go()"));
});

test("a scenario may be framed by this site, every other page by nobody", () => {
	expect(contentSecurityPolicy("/practice/community-feed/first-shift/", "")).toContain("frame-ancestors 'self'");
	for (const path of ["/", "/practice/", "/practice/community-feed/", "/sign-in/", "/account/"])
		expect(contentSecurityPolicy(path, "")).toContain("frame-ancestors 'none'");
});

test("style attributes and inline handlers are found", () => {
	expect(forbiddenMarkup(`<p style="color: red">a</p>`)).toEqual([`<p style="color: red">`]);
	expect(forbiddenMarkup(`<img src="a.png" onerror='go()'>`)).toHaveLength(1);
});

test("what only looks like one is left alone", () => {
	expect(forbiddenMarkup(`<p title="a style=b onclick=c">style="x"</p><style>p{}</style><script>"<p style='a'>"</script>`)).toEqual([]);
});
