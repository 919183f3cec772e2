/** Modules that the reader takes along: every page of them is kept, in each build of the site, until they are let go. */
import { bytesOf, pagesOfModule } from "./rules.ts";
import type { ModuleNews, Site } from "./scope.ts";
import { builds, dropAllBut, forgetPages, keepPage, ours, takenPages, visitedPages } from "./shelf.ts";
import { takenModules, writeTaken } from "./taken.ts";

/** Written in front of this script by the build. */
declare const site: Site;
/** A device that is full to the last byte serves nobody. */
const spareShare = 1.2;

export async function lookAtModule(module: string): Promise<ModuleNews> {
	const pages = pagesOfModule(module, site);
	const has = await pathsHere();
	const done = pages.filter((path) => has.has(path)).length;
	const isWanted = (await takenModules()).includes(module);
	const state = !isWanted ? "none" : done === pages.length ? "taken" : "partly";
	return { state, done, all: pages.length, bytes: bytesOf(pages, site), missingBytes: bytesOf(pages, site, has) };
}

/** Keeps all pages of a module; what the network does not give now is fetched later. */
export async function takeModule(module: string, tell: (news: ModuleNews) => void): Promise<void> {
	const pages = pagesOfModule(module, site);
	if (pages.length === 0) return;
	const before = await lookAtModule(module);
	const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
	if (quota !== undefined && usage !== undefined && quota - usage < before.missingBytes * spareShare)
		return tell({ ...before, state: "no-room" });
	await writeTaken([...new Set([...(await takenModules()), module])]);
	for (const [at, path] of pages.entries()) {
		// Who lets it go or signs out meanwhile is not to find it here afterwards.
		const isWanted = (await takenModules()).includes(module);
		if (!isWanted || !(await keepPage(path))) break;
		tell({ ...before, state: "taking", done: at + 1 });
	}
	tell(await lookAtModule(module));
}

/** Takes a module's pages off the device, but for those that another module taken along has too. */
export async function letGoOfModule(module: string): Promise<ModuleNews> {
	await writeTaken((await takenModules()).filter((id) => id !== module));
	const staying = new Set(await takenPages());
	const leaving = new Set(pagesOfModule(module, site).filter((path) => !staying.has(path)));
	await forgetPages((path) => leaving.has(path));
	await dropAllBut(await visitedPages());
	return lookAtModule(module);
}

/** Whether this build has all that was taken along; nothing is fetched. */
export async function areModulesWhole(): Promise<boolean> {
	const has = await pathsHere();
	return (await takenPages()).every((path) => has.has(path));
}

/** Fetches what is missing of the modules taken along; whether all of it is there now. */
export async function completeModules(): Promise<boolean> {
	for (const path of await takenPages()) if (!(await keepPage(path))) return false;
	return true;
}

/** Paths of all pages and files of this build that are on the device. */
async function pathsHere(): Promise<ReadonlySet<string>> {
	if (!(await builds()).includes(ours)) return new Set();
	const requests = await (await caches.open(ours)).keys();
	return new Set(requests.map(({ url }) => new URL(url).pathname));
}
