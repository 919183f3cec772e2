/** `npm start`: builds the site if it is not there or older than what it is made of, then runs the server in this process. */
import { spawnSync } from "node:child_process";
import { readConfig } from "#server/config.ts";
import { main } from "#server/main.ts";
import { isBuilt } from "./start/is-built.ts";

try {
	const { siteDir } = readConfig(process.env);
	if (siteDir && !isBuilt(process.cwd(), siteDir)) build();
} catch (error) {
	console.error((error as Error).message);
	process.exit(1);
}
await main();

/** @throws {Error} when it fails; its own output says why */
function build(): void {
	console.log("Building the site …");
	const npm = process.env.npm_execpath;
	const [program, parameters] = npm ? [process.execPath, [npm, "run", "--silent", "build"]] : ["npm", ["run", "--silent", "build"]];
	const { status, signal } = spawnSync(program, parameters, { stdio: "inherit", env: process.env });
	if (signal) process.exit(1);
	if (status !== 0) throw new Error("The site could not be built. Mend what is said above, and start again.");
}
