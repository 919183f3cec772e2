import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A file of this project's own code. */
export interface Source {
	/** Path from the project's root, with `/`. */
	path: string;
	text: string;
	imports: readonly Import[];
}

export interface Import {
	/** Path from the project's root, or the package's name. */
	to: string;
	/** Only its types are used; nothing of it runs. */
	typeOnly: boolean;
}

const aliases: Readonly<Record<string, string>> = {
	"#simulations/": "simulations/",
	"#content/": "content/",
	"#server/": "server/",
	"#src/": "src/",
};

/** Every `.ts`, `.tsx` and `.astro` file below the folders, tests included. */
export function sources(...folders: readonly string[]): readonly Source[] {
	return folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
			.map((path) => {
				const text = readFileSync(path, "utf8");
				return { path, text, imports: importsOf(path, text) };
			}),
	);
}

/** The code of a file without its comments, so that words about a thing are not taken for the thing. */
export function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1");
}

function importsOf(path: string, text: string): readonly Import[] {
	const code = withoutComments(text);
	const statements = [...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?([^;"']*?)\s*from\s*["']([^"']+)["']/gm)].map((match) => ({
		target: match[3] as string,
		typeOnly: match[1] !== undefined || onlyInlineTypes(match[2] ?? ""),
	}));
	const bare = [...code.matchAll(/(?:^\s*import|\bimport)\s*\(?\s*["']([^"']+)["']/gm)].map((match) => ({
		target: match[1] as string,
		typeOnly: false,
	}));
	return [...statements, ...bare].map(({ target, typeOnly }) => ({ to: resolve(path, target), typeOnly }));
}

/** `{ type A, type B }` */
function onlyInlineTypes(clause: string): boolean {
	const names = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1];
	if (names === undefined) return false;
	const list = names
		.split(",")
		.map((name) => name.trim())
		.filter(Boolean);
	return list.length > 0 && list.every((name) => name.startsWith("type "));
}

function resolve(path: string, target: string): string {
	if (target.startsWith(".")) return normalize(join(dirname(path), target)).replaceAll("\\", "/");
	for (const [alias, folder] of Object.entries(aliases)) if (target.startsWith(alias)) return folder + target.slice(alias.length);
	return target;
}
