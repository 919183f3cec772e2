/**
 * Keeps what a reader has visited on their device: pages from the network first, files with a digest in their name from
 * the device first, answers of the API never. One cache for each build of the site. A page that is open keeps the
 * files of its own build until it is closed; a new build waits until the reader wants it, or until no page is open.
 *
 * Without a library: the rules are few, and Workbox weighs more than the scripts of a lesson.
 */
import { areModulesWhole, completeModules, letGoOfModule, lookAtModule, takeModule } from "./modules.ts";
import { kindOf, offlinePage } from "./rules.ts";
import type { Asked, Site, Told, WorkerScope } from "./scope.ts";
import { builds, forgetPages, isOurPage, keepPage, kept, ours, put, shelf, takenPages, visitedPages } from "./shelf.ts";
import { writeTaken } from "./taken.ts";

/** Written in front of this script by the build. */
declare const site: Site;
const scope = globalThis as unknown as WorkerScope;
/** How long a kept page may wait for a fresh one. */
const patienceMs = 3000;
/** Builds kept while pages are open that may still need their files. */
const mostBuilds = 3;
/** Whether the modules taken along have been found whole since the worker was started. */
let isComplete = false;

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("message", (event) => event.waitUntil(hear(event)));
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

/** The offline page has to be there; what was visited or taken along before comes with it as far as the network allows. */
async function install(): Promise<void> {
	shelf.isInstalling = true;
	const before = new Set([...(await takenPages()), ...(await visitedPages())]);
	if (!(await keepPage(offlinePage))) throw new Error("The offline page could not be kept.");
	for (const path of before) await keepPage(path);
	shelf.isInstalling = false;
}

/** Builds before this one stay while pages are open, or while a module taken along is whole only in them. */
async function activate(): Promise<void> {
	const open = await scope.clients.matchAll({ includeUncontrolled: true });
	const others = (await builds()).filter((name) => name !== ours);
	isComplete = await areModulesWhole();
	const mayGo = open.length === 0 && isComplete;
	await Promise.all(others.slice(mayGo ? 0 : mostBuilds - 1).map((name) => caches.delete(name)));
	await scope.clients.claim();
	// The page that brought the worker came before it.
	for (const { url } of open) await keepPage(new URL(url).pathname);
}

async function hear({ data, ports }: Told): Promise<void> {
	switch (data.type) {
		case "take-over":
			return scope.skipWaiting();
		case "forget":
			await writeTaken([]);
			return forgetPages(() => true);
		case "look": {
			const news = await lookAtModule(data.module);
			ports[0]?.postMessage(news);
			if (news.state !== "partly") return;
			return takeModule(data.module, (later) => ports[0]?.postMessage(later));
		}
		case "take":
			isComplete = false;
			return takeModule(data.module, (news) => ports[0]?.postMessage(news));
		case "let-go":
			return ports[0]?.postMessage(await letGoOfModule(data.module));
	}
}

async function page(event: Asked, path: string): Promise<Response> {
	// It is kept with its files, beside the reading; here only its text is brought up to date.
	const isNews = async (fresh: Response) => (await isOurPage(fresh)) && (await (await caches.open(ours)).match(path)) !== undefined;
	const answer = await networkFirst(event, path, isNews).catch(() => kept(offlinePage));
	event.waitUntil(keepPage(path).then(complete));
	return orError(answer);
}

/** Goes on with what a lost network or a new build left open. */
async function complete(): Promise<void> {
	if (!isComplete) isComplete = await completeModules();
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

function orError(answer: Response | undefined): Response {
	return answer ?? Response.error();
}
