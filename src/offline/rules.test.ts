import { expect, test } from "vitest";
import { bytesOf, isOfThisBuild, kindOf, pagesOfModule } from "./rules.ts";
import type { Site } from "./scope.ts";

const site: Site = {
	version: "1",
	files: ["/_astro/page.a1.js", "/_astro/other.b2.js"],
	pages: { "/": [], "/learn/first/": [0], "/learn/second/": [0, 1] },
	bytes: { files: [100, 30], pages: [1, 2, 4] },
	modules: { first: ["/learn/first/", "/learn/second/"] },
};
const kind = (path: string) => kindOf(path, site);

test("the API is not touched", () => {
	expect(["/api/session", "/api/progress", "/api", "/health"].map(kind)).toEqual(["ignore", "ignore", "ignore", "ignore"]);
});

test("published pages, certificates, and what curators and the owner see are not kept", () => {
	const live = ["/p/ann/", "/p/ann/picture.webp", "/verify/ABCD/", "/verify", "/admin/", "/review/work/", "/link/"];
	expect(live.map(kind)).toEqual(live.map(() => "live"));
});

test("pages of the course are kept, but none that the build does not know", () => {
	expect(["/", "/learn/first/", "/learn/new/"].map(kind)).toEqual(["page", "page", "live"]);
});

test("files with a digest last, others may change", () => {
	expect(["/_astro/page.a1.js", "/brands/bakery.css", "/learn/review/en.json", "/sw.js"].map(kind)).toEqual([
		"lasting",
		"changing",
		"changing",
		"live",
	]);
});

test("a page with a script of another build is told apart", () => {
	expect(isOfThisBuild(`<script src="/_astro/page.a1.js">`, site)).toBe(true);
	expect(isOfThisBuild(`<script src="/_astro/page.a2.js">`, site)).toBe(false);
});

test("what two pages share weighs once, and what is there already nothing", () => {
	const pages = pagesOfModule("first", site);
	expect(bytesOf(pages, site)).toBe(136);
	expect(bytesOf(pages, site, new Set(["/learn/first/", "/_astro/page.a1.js"]))).toBe(34);
});

test("a module that the course does not have takes no page along", () => {
	expect(["gone", "toString", "__proto__"].map((module) => pagesOfModule(module, site))).toEqual([[], [], []]);
});
