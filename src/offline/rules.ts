/** What the worker does with an address. The build joins this file, `taken.ts`, `shelf.ts`, `modules.ts` and `worker.ts` into one script. */
import type { Site } from "./scope.ts";

/** Shown instead of a page that is not kept. */
export const offlinePage = "/offline/";

/**
 * `ignore`: answers of the API, which the worker does not touch · `live`: pages of the server and of people at work,
 * never kept · `page`: a page of the course · `lasting`: its name changes with its content · `changing`: what pages load besides.
 */
export type Kind = "ignore" | "live" | "page" | "lasting" | "changing";

export function kindOf(path: string, site: Site): Kind {
	if (/^\/(api|health)(\/|$)/.test(path)) return "ignore";
	if (!isKeepable(path)) return "live";
	if (path.startsWith("/_astro/")) return "lasting";
	if (path.endsWith("/")) return path in site.pages ? "page" : "live";
	return /^\/(avatars|brands|search|practice|learn)\/.*\.(svg|css|json)$|^\/favicon\.svg$/.test(path) ? "changing" : "live";
}

/** Published pages, certificates, and what curators and the owner see are never kept on a device. */
export function isKeepable(path: string): boolean {
	return !/^\/(p|verify|admin|review|link|api|health)(\/|$)/.test(path);
}

/** Files of the site that a page needs, those that it may fetch later included. */
export function filesOf(path: string, site: Site): readonly string[] {
	return (site.pages[path] ?? []).flatMap((n) => site.files[n] ?? []);
}

/** Pages that go along with a module; none when the course has no such module. */
export function pagesOfModule(module: string, site: Site): readonly string[] {
	return Object.hasOwn(site.modules, module) ? (site.modules[module] ?? []) : [];
}

/**
 * What pages take on a device together with their files, each file once.
 *
 * @param has  paths that are there already, which cost nothing
 */
export function bytesOf(pages: readonly string[], site: Site, has: ReadonlySet<string> = new Set()): number {
	const all = Object.keys(site.pages);
	const files = new Set(pages.flatMap((path) => site.pages[path] ?? []));
	const ofFiles = [...files].filter((n) => !has.has(site.files[n] ?? "")).map((n) => site.bytes.files[n] ?? 0);
	const ofPages = pages.filter((path) => !has.has(path)).map((path) => site.bytes.pages[all.indexOf(path)] ?? 0);
	return [...ofFiles, ...ofPages].reduce((sum, bytes) => sum + bytes, 0);
}

/** Whether a page was built together with this worker: it names no script or style sheet that the worker does not know. */
export function isOfThisBuild(html: string, site: Site): boolean {
	const known = new Set(site.files);
	return (html.match(/\/_astro\/[\w.@~-]+\.(?:js|css)/g) ?? []).every((file) => known.has(file));
}
