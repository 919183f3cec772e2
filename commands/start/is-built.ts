import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the site is made of. */
const sources = ["astro.config.mjs", "package-lock.json", "content", "public", "simulations", "src"];

/** Whether the built site is there, whole, and no older than any of its sources. */
export function isBuilt(root: string, siteDir: string): boolean {
	// Written after all pages, and emptied with them: a build that was broken off leaves none.
	const built = timeOf(join(siteDir, "csp.json"));
	return built > 0 && timeOf(join(siteDir, "index.html")) > 0 && sources.every((source) => newest(join(root, source)) <= built);
}

/** Time of the last change below a path; folders count too, because a deleted file changes only them. 0 when there is nothing. */
function newest(path: string): number {
	const own = statSync(path, { throwIfNoEntry: false });
	if (!own?.isDirectory()) return own?.mtimeMs ?? 0;
	return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own.mtimeMs);
}

function timeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
