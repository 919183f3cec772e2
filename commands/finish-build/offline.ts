/** The service worker, made of its sources and of what the build knows of the site. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join, posix, relative, sep } from "node:path";
import { isKeepable } from "#src/offline/rules.ts";
import type { Site } from "#src/offline/scope.ts";

/** Kept once it was fetched: the index for who searches, whole fonts for a rare character. */
const onDemand = /^\/search\/|-wght-(normal|italic)\.[\w-]+\.woff2$/;
const workerFile = "sw.js";
const readable = /\.(html|js|css|json)$/;

/**
 * For each page that may be kept, all files that it names, and that these name in turn, later imports included.
 *
 * @param texts  path of every file of the site, e.g. `/learn/index.html` → its text; empty where it is no text
 * @param bytes  path → size; a text that is not in it weighs as it reads
 */
export function describeSite(texts: ReadonlyMap<string, string>, bytes: ReadonlyMap<string, number> = new Map()): Site {
	const files = [...texts.keys()].filter((path) => !path.endsWith(".html") && !onDemand.test(path)).sort();
	const numbers = new Map(files.map((path, n) => [path, n]));
	const named = new Map([...texts].map(([path, text]) => [path, namedIn(text, path).filter((name) => numbers.has(name))]));
	const weigh = (path: string) => bytes.get(path) ?? Buffer.byteLength(texts.get(path) ?? "");
	const pages: Record<string, readonly number[]> = {};
	const pageBytes: number[] = [];
	for (const file of [...texts.keys()].filter((path) => path.endsWith("/index.html") && isKeepable(path)).sort()) {
		pages[file.replace(/index\.html$/, "")] = [...closure(file, named)].map((path) => numbers.get(path) as number).sort((a, b) => a - b);
		pageBytes.push(weigh(file));
	}
	const digest = createHash("sha256");
	for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) digest.update(`${path}\0${text}\0`);
	return {
		version: digest.digest("hex").slice(0, 16),
		files,
		pages,
		bytes: { files: files.map(weigh), pages: pageBytes },
		modules: modulesIn(texts, pages),
	};
}

/** What each module's page says goes along with it, as far as it may be kept. */
function modulesIn(texts: ReadonlyMap<string, string>, pages: Readonly<Record<string, unknown>>): Site["modules"] {
	const found = [...texts.values()].flatMap((text) => [
		...text.matchAll(/<take-module\b[^>]*\bdata-module="([^"]+)"[^>]*\bdata-pages="([^"]+)"/g),
	]);
	return Object.fromEntries(found.map(([, id = "", paths = ""]) => [id, paths.split(" ").filter((path) => path in pages)]));
}

/** Paths in a text that may be files of the site: from its root, from beside it, or as Vite lists them. */
function namedIn(text: string, path: string): readonly string[] {
	const found = text.match(/(?:\.{0,2}\/|\b_astro\/)[\w@.~/-]+\.(?:js|css|json|svg|png|webp|woff2)\b/g) ?? [];
	return [...new Set(found)].map((name) =>
		name.startsWith("/") ? name : name.startsWith("_astro/") ? `/${name}` : posix.join(posix.dirname(path), name),
	);
}

function closure(from: string, named: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
	const found = new Set<string>();
	const follow = (path: string) => {
		for (const name of named.get(path) ?? []) {
			if (found.has(name)) continue;
			found.add(name);
			follow(name);
		}
	};
	follow(from);
	return found;
}

/**
 * Writes the worker of the site as it lies in `folder`.
 *
 * @returns the worker's file in it
 */
export async function writeWorker(folder: string): Promise<string> {
	const { texts, bytes } = await readSite(folder);
	await writeFile(join(folder, workerFile), await makeWorker(describeSite(texts, bytes)));
	return workerFile;
}

/** What the server serves of a folder, but for the worker itself and compressed copies. */
async function readSite(folder: string): Promise<{ texts: ReadonlyMap<string, string>; bytes: ReadonlyMap<string, number> }> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
		.filter((file) => !file.startsWith(".") && !/\.(br|gz)$/.test(file) && file !== "csp.json" && file !== workerFile);
	const read = await Promise.all(
		files.map(async (file) => {
			const isText = readable.test(file);
			const [text, { size }] = await Promise.all([isText ? readFile(join(folder, file), "utf8") : "", stat(join(folder, file))]);
			return { path: `/${file}`, text, size };
		}),
	);
	return { texts: new Map(read.map(({ path, text }) => [path, text])), bytes: new Map(read.map(({ path, size }) => [path, size])) };
}

/** One classic script: browsers that know service workers do not all know modules in them. */
async function makeWorker(site: Site): Promise<string> {
	const parts = await Promise.all(
		["rules", "taken", "shelf", "modules", "worker"].map((name) =>
			readFile(new URL(`../../src/offline/${name}.ts`, import.meta.url), "utf8"),
		),
	);
	const code = parts.map((source) =>
		withoutSpace(stripTypeScriptTypes(source))
			.replace(/^import [^;]*;$/gm, "")
			.replace(/^export /gm, ""),
	);
	return `"use strict";\nconst site = ${JSON.stringify(site)};\n${code.join("\n")}`;
}

/** Comments of a line's own and the spaces that types leave behind. */
function withoutSpace(code: string): string {
	return code
		.replace(/^\s*\/\*\*[\s\S]*?\*\/\s*$/gm, "")
		.replace(/[ \t]+$/gm, "")
		.replace(/\n{2,}/g, "\n");
}
