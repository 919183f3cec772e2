import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteDir, siteFiles, sitePages } from "../browser/site.ts";

const read = (path: string) => readFileSync(join(siteDir, path), "utf8");
const policies = JSON.parse(read("csp.json")) as Record<string, string>;

/** Every script that a page brings in before its reader acts, with what these import in turn. */
function scriptsOf(page: string): ReadonlySet<string> {
	const html = read(page === "/404.html" ? page : `${page}index.html`);
	const found = new Set<string>();
	const visit = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		const code = read(path);
		for (const [, target = ""] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) visit(join(path, "..", target));
	};
	const named = /(?:src|href|component-url|renderer-url)="(\/_astro\/[^"]+\.js)"/g;
	for (const [, path = ""] of html.matchAll(named)) visit(path);
	return found;
}

const hasReact = (page: string) => [...scriptsOf(page)].some((path) => /react-dom|Minified React error/.test(read(path)));
const lessons = sitePages().filter((page) => /^\/learn\/[^/]+\/[^/]+\/$/.test(page));

test("no lesson loads React; a page with an island does, so it would be seen", () => {
	expect(lessons.length).toBeGreaterThan(4);
	expect(lessons.filter(hasReact)).toEqual([]);
	expect(lessons.filter((page) => scriptsOf(page).size === 0)).toEqual([]);
	expect(hasReact("/practice/community-feed/first-shift/")).toBe(true);
});

test("each page has a policy under its own address, and nothing else has", () => {
	expect(Object.keys(policies).sort()).toEqual([...sitePages()].sort());
});

test("no policy lets in what its page does not hold", () => {
	for (const [page, policy] of Object.entries(policies)) {
		expect(policy, page).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	}
});

test("nothing of the gallery is in the site, not even a script of it", () => {
	expect(siteFiles().filter((file) => /gallery|specimen/i.test(file))).toEqual([]);
});

test("the first page leads to each module and leaves the lessons to the course's contents, which list them all", () => {
	const linked = (page: string, path: string) => read(`${page}index.html`).includes(`href="${path}"`);
	const modules = new Set(lessons.map((lesson) => lesson.replace(/[^/]+\/$/, "")));
	expect([...modules].filter((module) => !linked("/", module))).toEqual([]);
	expect(lessons.filter((lesson) => linked("/", lesson))).toEqual([]);
	expect(lessons.filter((lesson) => !linked("/learn/", lesson))).toEqual([]);
});
