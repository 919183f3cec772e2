import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isBuilt } from "./is-built.ts";

/** A project whose sources are of minute 10. */
function project() {
	const root = mkdtempSync(join(tmpdir(), "is-built-"));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const touch = (path: string, minute: number) => utimesSync(join(root, path), minute * 60, minute * 60);
	const write = (path: string, minute: number) => {
		writeFileSync(join(root, path), "");
		touch(path, minute);
	};
	for (const folder of ["src", "src/pages", "dist"]) mkdirSync(join(root, folder));
	write("src/pages/index.astro", 10);
	for (const folder of ["src/pages", "src"]) touch(folder, 10);
	return { write, touch, built: () => isBuilt(root, join(root, "dist")) };
}

test("a site built after its sources is built", () => {
	const { write, built } = project();
	write("dist/index.html", 11);
	write("dist/csp.json", 11);
	expect(built()).toBe(true);
});

test("a build that never reached its last file is none", () => {
	const { write, built } = project();
	expect(built()).toBe(false);
	write("dist/index.html", 11);
	expect(built()).toBe(false);
});

test("a source changed or deleted since asks for another build", () => {
	const { write, touch, built } = project();
	write("dist/index.html", 11);
	write("dist/csp.json", 11);
	write("src/pages/index.astro", 12);
	expect(built()).toBe(false);
	touch("src/pages/index.astro", 10);
	expect(built()).toBe(true);
	touch("src/pages", 12);
	expect(built()).toBe(false);
});
