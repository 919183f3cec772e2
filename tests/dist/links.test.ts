import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteDir, siteFiles, sitePages } from "../browser/site.ts";

const here = "http://site";
const files = new Set(siteFiles().map((file) => `/${file}`));
const pages = new Map(
	sitePages().map((page) => [page, readFileSync(join(siteDir, page.endsWith("/") ? `${page}index.html` : page), "utf8")]),
);
const anchors = new Map([...pages].map(([page, html]) => [page, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]));

/** Where the site's own links of a page lead, as paths with their anchors; what scripts hold for later is left out. */
function linksOf(page: string, html: string): readonly URL[] {
	const named = html.replace(/<script\b[\s\S]*?<\/script>/g, "").matchAll(/\s(?:href|src)="([^"]*)"/g);
	return [...named].map(([, link = ""]) => new URL(link.replaceAll("&amp;", "&"), here + page)).filter(({ origin }) => origin === here);
}

const isThere = ({ pathname, hash }: URL) =>
	hash === "" ? pages.has(pathname) || files.has(pathname) : anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1)));

test("every link of every page leads to a page, a file or a place on a page that is there", () => {
	const links = [...pages].flatMap(([page, html]) => linksOf(page, html).map((to) => ({ page, to })));
	expect(links.length).toBeGreaterThan(pages.size * 10);
	expect(links.filter(({ to }) => !isThere(to)).map(({ page, to }) => `${page} → ${to.pathname}${to.hash}`)).toEqual([]);
	expect(isThere(new URL("/learn/#nowhere", here)) || isThere(new URL("/nowhere/", here))).toBe(false);
});
