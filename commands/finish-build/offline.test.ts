import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { describeSite, writeWorker } from "./offline.ts";

const texts = new Map([
	["/learn/first/index.html", `<script src="/_astro/page.a1.js"></script><img src="/avatars/3.svg"><a href="/learn/second/">`],
	["/learn/second/index.html", "<p>"],
	["/review/index.html", `<script src="/_astro/page.a1.js">`],
	["/_astro/page.a1.js", `const m=["_astro/late.b2.js"];import"./shared.c3.js";fetch("/search/en.json")`],
	["/_astro/late.b2.js", `import"./shared.c3.js"`],
	["/_astro/shared.c3.js", ""],
	["/_astro/other.d4.js", ""],
	["/avatars/3.svg", ""],
	["/search/en.json", "{}"],
]);
const needed = (path: string) => describeSite(texts).pages[path]?.map((n) => describeSite(texts).files[n]);

test("a page is kept with what it loads now and what it may load later, and no more", () => {
	expect(needed("/learn/first/")).toEqual(["/_astro/late.b2.js", "/_astro/page.a1.js", "/_astro/shared.c3.js", "/avatars/3.svg"]);
	expect(needed("/learn/second/")).toEqual([]);
});

test("what curators see is not among the pages that may be kept", () => {
	expect(Object.keys(describeSite(texts).pages)).toEqual(["/learn/first/", "/learn/second/"]);
});

test("what a module's page names goes along with it, as far as it may be kept, and is weighed", () => {
	const page = `<take-module hidden data-module="first" data-pages="/learn/first/ /review/ /gone/"></take-module>`;
	const site = describeSite(new Map([...texts, ["/learn/index.html", page]]), new Map([["/avatars/3.svg", 500]]));
	expect(site.modules).toEqual({ first: ["/learn/first/"] });
	expect(site.bytes.files[site.files.indexOf("/avatars/3.svg")]).toBe(500);
	expect(site.bytes.pages[Object.keys(site.pages).indexOf("/learn/second/")]).toBe(3);
});

test("any changed word makes another version, the same site the same one", () => {
	const changed = new Map([...texts, ["/learn/second/index.html", "<p>A word"]]);
	expect(describeSite(changed).version).not.toBe(describeSite(texts).version);
	expect(describeSite(new Map([...texts].reverse())).version).toBe(describeSite(texts).version);
});

test("the worker is one plain script that listens to what a worker is asked", async () => {
	const folder = mkdtempSync(join(tmpdir(), "worker-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, "offline"));
	writeFileSync(join(folder, "offline/index.html"), "<p>");
	const heard: string[] = [];
	runInNewContext(readFileSync(join(folder, await writeWorker(folder)), "utf8"), { addEventListener: (type: string) => heard.push(type) });
	expect(heard.sort()).toEqual(["activate", "fetch", "install", "message"]);
});
