/**
 * Before the browser tests: a site that is no older than its sources, a browser that is unpacked once, not by two workers at
 * a time, and a place where the many servers keep what Node has compiled of their modules.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { isBuilt } from "../../commands/start/is-built.ts";
import { chromiumPath } from "./chromium.ts";
import { siteDir } from "./site.ts";

/** A site named by `SITE_DIR` is taken as it is. */
export async function setup(): Promise<void> {
	if (!process.env.SITE_DIR && !isBuilt(process.cwd(), siteDir)) {
		const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
		if (status !== 0) throw new Error("The site could not be built; what is said above stands in the way.");
	}
	// Each test file starts a server, and some start it again; stripping types is nearly half of a start.
	process.env.NODE_COMPILE_CACHE ??= resolve("node_modules/.cache/node");
	await chromiumPath();
}
