/** Before the browser tests: a site that is no older than its sources, and a browser that is unpacked once, not by two workers at a time. */
import { spawnSync } from "node:child_process";
import { isBuilt } from "../../commands/start/is-built.ts";
import { chromiumPath } from "./chromium.ts";
import { siteDir } from "./site.ts";

/** A site named by `SITE_DIR` is taken as it is. */
export async function setup(): Promise<void> {
	if (!process.env.SITE_DIR && !isBuilt(process.cwd(), siteDir)) {
		const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
		if (status !== 0) throw new Error("The site could not be built; what is said above stands in the way.");
	}
	await chromiumPath();
}
