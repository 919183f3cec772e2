import { existsSync, statfsSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Finding } from "./finding.ts";

const leastNode = 24;
const leastFreeMb = 500;

/** Is this machine fit to build, test and serve the course? */
export function examineMachine(): readonly Finding[] {
	return [node(), browser(), space()];
}

function node(): Finding {
	const major = Number(process.versions.node.split(".")[0]);
	const file = process.execPath;
	return major >= leastNode
		? { level: "ok", code: "node", file, message: `Node ${process.versions.node}, ${availableParallelism()} cores.` }
		: {
				level: "error",
				code: "node-too-old",
				file,
				message: `Node ${process.versions.node}; run commands by npm, which finds Node ${leastNode} beside the project, or install it.`,
			};
}

function browser(): Finding {
	const file = "node_modules/@sparticuz/chromium";
	return existsSync(file)
		? { level: "ok", code: "test-browser", file, message: "the browser of the tests is here." }
		: {
				level: "warning",
				code: "no-test-browser",
				file,
				message: "missing, so `npm test` cannot run. Install with `npm ci`, development packages included.",
			};
}

function space(): Finding {
	const { bavail, bsize } = statfsSync(".");
	const freeMb = Math.floor((bavail * bsize) / 1_000_000);
	return freeMb >= leastFreeMb
		? { level: "ok", code: "disk-space", file: ".", message: `${freeMb} MB free.` }
		: {
				level: "warning",
				code: "disk-nearly-full",
				file: ".",
				message: `${freeMb} MB free. The server refuses writes when the disk is full: make room.`,
			};
}
