/**
 * Pages and files on this device. One cache for each build of the site; a page is put there once all its files are, so that
 * whatever page is there works without a network.
 */
import { filesOf, isOfThisBuild, offlinePage, pagesOfModule } from "./rules.ts";
import type { Site } from "./scope.ts";
import { takenModules } from "./taken.ts";

/** Written in front of this script by the build. */
declare const site: Site;
const prefix = "smm-site-";
export const ours = prefix + site.version;
/** Files of a page that are asked for at once. */
const atOnce = 6;
/** While it is true, the files of the build before may be in use. */
export const shelf = { isInstalling: false };

/** Keeps a page once all its files are kept; false when the network does not give them all. */
export async function keepPage(path: string): Promise<boolean> {
	try {
		if (!(path in site.pages)) return false;
		const cache = await caches.open(ours);
		if (await cache.match(path)) return true;
		const fresh = await fetch(path);
		if (!(await isOurPage(fresh.clone()))) return false;
		const files = filesOf(path, site);
		for (let from = 0; from < files.length; from += atOnce) {
			const kept = await Promise.all(files.slice(from, from + atOnce).map(keepFile));
			if (kept.includes(false)) return false;
		}
		await put(path, fresh);
		return (await cache.match(path)) !== undefined;
	} catch {
		return false;
	}
}

async function keepFile(file: string): Promise<boolean> {
	const cache = await caches.open(ours);
	if (await cache.match(file)) return true;
	const found = (file.startsWith("/_astro/") && (await kept(file))) || (await fetch(file));
	if (!found.ok) return false;
	await put(file, found);
	return true;
}

/** A page of another build would miss files once the network is gone. */
export async function isOurPage(answer: Response): Promise<boolean> {
	const isHtml = answer.ok && !answer.redirected && (answer.headers.get("content-type") ?? "").startsWith("text/html");
	return isHtml && isOfThisBuild(await answer.text(), site);
}

/** Stores under the bare path. A full disk costs older builds and the pages visited longest ago, never an answer. */
export async function put(path: string, answer: Response): Promise<void> {
	const again = answer.clone();
	try {
		await (await caches.open(ours)).put(path, answer);
	} catch {
		if (shelf.isInstalling) return;
		await makeRoom();
		await (await caches.open(ours)).put(path, again).catch(() => undefined);
	}
}

async function makeRoom(): Promise<void> {
	for (const name of await builds()) if (name !== ours) await caches.delete(name);
	const visited = await visitedPages();
	await dropAllBut([...visited.slice(Math.ceil(visited.length / 2)), ...(await takenPages())]);
}

/** Leaves these pages and what they need, of this build. */
export async function dropAllBut(pages: readonly string[]): Promise<void> {
	const cache = await caches.open(ours);
	const staying = [offlinePage, ...pages];
	const needed = new Set([...staying, ...staying.flatMap((path) => filesOf(path, site))]);
	for (const request of await cache.keys()) if (!needed.has(new URL(request.url).pathname)) await cache.delete(request);
}

/** Pages of all modules that were taken along. */
export async function takenPages(): Promise<readonly string[]> {
	return (await takenModules()).flatMap((module) => pagesOfModule(module, site));
}

/** Takes pages off the device, from every build. */
export async function forgetPages(isMeant: (path: string) => boolean): Promise<void> {
	for (const name of await builds()) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const { pathname } = new URL(request.url);
			if (pathname.endsWith("/") && pathname !== offlinePage && isMeant(pathname)) await cache.delete(request);
		}
	}
}

/** From the cache of this build, else from the newest that has it. */
export async function kept(path: string): Promise<Response | undefined> {
	for (const name of [ours, ...(await builds())]) {
		const found = (await caches.has(name)) && (await (await caches.open(name)).match(path));
		if (found) return found;
	}
	return undefined;
}

/** Paths in the order in which they were first kept, over all builds. */
export async function visitedPages(): Promise<readonly string[]> {
	const paths = new Set<string>();
	for (const name of (await builds()).toReversed()) {
		for (const request of await (await caches.open(name)).keys()) paths.add(new URL(request.url).pathname);
	}
	return [...paths].filter((path) => path.endsWith("/") && path !== offlinePage);
}

/** Names of the caches of all builds on this device, newest first. */
export async function builds(): Promise<readonly string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix)).toReversed();
}
