/**
 * `npm run new -- lesson <module> <name>` · `npm run new -- scenario <name>` · `npm run new -- simulation <name>`
 *
 * Writes the files to start from. They are honest about being unfinished: the catalog (or, for a simulation, its own
 * test) refuses them until they hold what they should.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lessonFiles } from "./new/lesson.ts";
import type { NewFiles } from "./new/new-files.ts";
import { scenarioFiles } from "./new/scenario.ts";
import { simulationFiles } from "./new/simulation.ts";

const usage = `npm run new -- lesson <module> <name>     e.g. npm run new -- lesson the-job first-week
npm run new -- scenario <name>            e.g. npm run new -- scenario quiet-day
npm run new -- simulation <name>          e.g. npm run new -- simulation press-room`;

function plan([kind, ...names]: readonly string[]): NewFiles {
	for (const name of names) {
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}" is no name: use kebab-case, e.g. first-week.`);
	}
	const [first, second] = names;
	if (kind === "lesson" && first && second) return lessonFiles(moduleFolder(first), second, new Date().toISOString().slice(0, 10));
	if (kind === "scenario" && first && !second) return scenarioFiles(first);
	if (kind === "simulation" && first && !second) return simulationFiles(first);
	throw new Error(`What is to be new?\n${usage}`);
}

/** `content/en/modules/01-the-job`, with the number that the next lesson there gets. */
function moduleFolder(module: string): { folder: string; nextNumber: number } {
	const modules = "content/en/modules";
	const name = readdirSync(modules).find((folder) => folder.replace(/^\d+-/, "") === module);
	if (!name)
		throw new Error(
			`There is no module "${module}". Known: ${readdirSync(modules)
				.map((folder) => folder.replace(/^\d+-/, ""))
				.join(", ")}.`,
		);
	const folder = join(modules, name);
	return { folder, nextNumber: readdirSync(folder).filter((file) => file.endsWith(".mdx")).length + 1 };
}

try {
	const { files, next } = plan(process.argv.slice(2));
	const taken = Object.keys(files).filter((path) => existsSync(path));
	if (taken.length > 0) throw new Error(`${taken.join(", ")} exists already. Choose another name.`);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`wrote ${path}`);
	}
	console.log(`\nNext:\n${next.map((line) => `  ${line}`).join("\n")}`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
