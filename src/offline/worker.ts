/**
 * Keeps what a reader has visited on their device: pages from the network first, files with a digest in their name from
 * the device first, answers of the API never. One cache for each build of the site. A page that is open keeps the
 * files of its own build until it is closed; a new build waits until the reader wants it, or until no page is open.
 *
 * Without a library: the rules are few, and Workbox weighs more than the scripts of a lesson.
 */
import { filesOf, isOfThisBuild, kindOf, offlinePage } from "./rules.ts";
import type { Asked, Message, Site, WorkerScope } from "./scope.ts";

/** Written in front of this script by the build. */
declare const site: Site;
const scope = globalThis as unknown as WorkerScope;
const prefix = "smm-site-";
const ours = prefix + site.version;
/** How long a kept page may wait for a fresh one. */
const patienceMs = 3000;
/** Builds kept while pages are open that may still need their files. */
const mostBuilds = 3;
/** Until then the files of the build before may be in use. */
let isInstalling = false;

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("message", (event) => event.waitUntil(hear(event.data)));
scope.addEventListener("fetch", (event) => {
	const { pathname, origin } = new URL(event.request.url);
	if (event.request.method !== "GET" || origin !== scope.location.origin) return;
	const kind = kindOf(pathname, site);
	if (kind === "ignore") return;
	if (kind === "page") event.respondWith(page(event, pathname));
	else if (event.request.mode === "navigate") event.respondWith(fetch(event.request).catch(() => kept(offlinePage).then(orError)));
	else if (kind === "lasting") event.respondWith(lasting(event, pathname));
	else if (kind === "changing") event.respondWith(networkFirst(event, pathname, async (fresh) => fresh.ok));
});

/** The offline page has to be there; what was visited before is taken along as far as the network allows. */
async function install(): Promise<void> {
	isInstalling = true;
	const visited = await visitedPages();
	if (!(await keepPage(offlinePage))) throw new Error("The offline page could not be kept.");
	for (const path of visited) await keepPage(path);
	isInstalling = false;
}

async function activate(): Promise<void> {
	const open = await scope.clients.matchAll({ includeUncontrolled: true });
	const others = (await builds()).filter((name) => name !== ours);
	await Promise.all(others.slice(open.length === 0 ? 0 : mostBuilds - 1).map((name) => caches.delete(name)));
	await scope.clients.claim();
	// The page that brought the worker came before it.
	for (const { url } of open) await keepPage(new URL(url).pathname);
}

async function hear(message: Message): Promise<void> {
	if (message.type === "take-over") await scope.skipWaiting();
	else await forgetPages();
}

async function page(event: Asked, path: string): Promise<Response> {
	// It is kept with its files, beside the reading; here only its text is brought up to date.
	const isNews = async (fresh: Response) => (await isOurPage(fresh)) && (await (await caches.open(ours)).match(path)) !== undefined;
	const answer = await networkFirst(event, path, isNews).catch(() => kept(offlinePage));
	event.waitUntil(keepPage(path));
	return orError(answer);
}

/** Waits for the network, but no longer than {@link patienceMs} when the device has something. */
async function networkFirst(event: Asked, path: string, isWorthKeeping: (fresh: Response) => Promise<boolean>): Promise<Response> {
	const before = await kept(path);
	const fresh = fetch(event.request);
	event.waitUntil(
		fresh.then(
			async (answer) => ((await isWorthKeeping(answer.clone())) ? put(path, answer.clone()) : undefined),
			() => undefined,
		),
	);
	// A copy for the page, so that keeping it and reading it do not wait for each other.
	const shown = fresh.then((answer) => (answer.status >= 500 && before ? before : answer.clone()));
	if (!before) return shown;
	return Promise.race([shown.catch(() => before), new Promise<Response>((resolve) => setTimeout(resolve, patienceMs, before))]);
}

async function lasting(event: Asked, path: string): Promise<Response> {
	const before = await kept(path);
	if (before) return before;
	const answer = await fetch(event.request);
	if (answer.ok) event.waitUntil(put(path, answer.clone()));
	return answer;
}

/** Keeps a page once all its files are kept; false when the network does not give them all. */
async function keepPage(path: string): Promise<boolean> {
	try {
		if (!(path in site.pages)) return false;
		const cache = await caches.open(ours);
		if (await cache.match(path)) return true;
		const fresh = await fetch(path);
		if (!(await isOurPage(fresh.clone()))) return false;
		for (const file of filesOf(path, site)) {
			if (await cache.match(file)) continue;
			const found = (file.startsWith("/_astro/") && (await kept(file))) || (await fetch(file));
			if (!found.ok) return false;
			await put(file, found);
		}
		await put(path, fresh);
		return (await cache.match(path)) !== undefined;
	} catch {
		return false;
	}
}

/** A page of another build would miss files once the network is gone. */
async function isOurPage(answer: Response): Promise<boolean> {
	const isHtml = answer.ok && !answer.redirected && (answer.headers.get("content-type") ?? "").startsWith("text/html");
	return isHtml && isOfThisBuild(await answer.text(), site);
}

/** Stores under the bare path. A full disk costs older builds and the pages visited longest ago, never an answer. */
async function put(path: string, answer: Response): Promise<void> {
	const again = answer.clone();
	try {
		await (await caches.open(ours)).put(path, answer);
	} catch {
		if (isInstalling) return;
		await makeRoom();
		await (await caches.open(ours)).put(path, again).catch(() => undefined);
	}
}

async function makeRoom(): Promise<void> {
	for (const name of await builds()) if (name !== ours) await caches.delete(name);
	const cache = await caches.open(ours);
	const visited = await visitedPages();
	const staying = [offlinePage, ...visited.slice(Math.ceil(visited.length / 2))];
	const needed = new Set([...staying, ...staying.flatMap((path) => filesOf(path, site))]);
	for (const request of await cache.keys()) if (!needed.has(new URL(request.url).pathname)) await cache.delete(request);
}

async function forgetPages(): Promise<void> {
	for (const name of await builds()) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const { pathname } = new URL(request.url);
			if (pathname.endsWith("/") && pathname !== offlinePage) await cache.delete(request);
		}
	}
}

/** From the cache of this build, else from the newest that has it. */
async function kept(path: string): Promise<Response | undefined> {
	for (const name of [ours, ...(await builds())]) {
		const found = (await caches.has(name)) && (await (await caches.open(name)).match(path));
		if (found) return found;
	}
	return undefined;
}

/** Paths in the order in which they were first kept, over all builds. */
async function visitedPages(): Promise<readonly string[]> {
	const paths = new Set<string>();
	for (const name of (await builds()).toReversed()) {
		for (const request of await (await caches.open(name)).keys()) paths.add(new URL(request.url).pathname);
	}
	return [...paths].filter((path) => path.endsWith("/") && path !== offlinePage);
}

/** Names of the caches of all builds on this device, newest first. */
async function builds(): Promise<readonly string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix)).toReversed();
}

function orError(answer: Response | undefined): Response {
	return answer ?? Response.error();
}
