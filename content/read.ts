/** Reads content files; every mistake becomes a finding, so that an author sees all of them at once. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ZodError, type z } from "zod";
import { mendsOf } from "./mends.ts";
import { parseYaml, textsCutOff } from "./yaml.ts";

/** Something an author has to mend. */
export interface Finding {
	/** Path from the content folder. */
	file: string;
	/** What is wrong and how to mend it. */
	reason: string;
}

export interface Reader {
	readonly root: string;
	readonly findings: Finding[];
	/** Notes a finding. */
	fault(file: string, reason: string): void;
	/** Files of a folder that end so, sorted by name; an absent folder has none. */
	list(folder: string, ending: string): readonly string[];
	folders(folder: string): readonly string[];
	/** Parsed by the schema; null, with findings, when it cannot be. */
	yaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null;
	/** Front matter by the schema, and the body below it. */
	mdx<Schema extends z.ZodType>(file: string, schema: Schema): { data: z.infer<Schema>; body: string } | null;
}

export function openReader(root: string): Reader {
	const findings: Finding[] = [];
	const fault = (file: string, reason: string) => void findings.push({ file, reason });
	const entries = (folder: string) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }) : []);

	function text(file: string): string | null {
		if (!existsSync(join(root, file))) {
			fault(file, "is missing. Write it, or take its mention away.");
			return null;
		}
		return readFileSync(join(root, file), "utf8");
	}

	function parsed<Schema extends z.ZodType>(file: string, source: string, schema: Schema): z.infer<Schema> | null {
		try {
			const read = parseYaml(source);
			for (const text of textsCutOff(source, read)) fault(file, `ends “${text}” where a # begins a comment. Put the whole text in quotes.`);
			return schema.parse(read, { reportInput: true });
		} catch (error) {
			if (error instanceof ZodError) {
				for (const reason of error.issues.flatMap((issue) => mendsOf(issue))) fault(file, reason);
			} else fault(file, `is not valid YAML: ${(error as Error).message.split("\n")[0]}`);
			return null;
		}
	}

	return {
		root,
		findings,
		fault,
		list: (folder, ending) =>
			entries(folder)
				.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
				.map((entry) => relative(root, join(root, folder, entry.name)))
				.sort(),
		folders: (folder) =>
			entries(folder)
				.filter((entry) => entry.isDirectory())
				.map((entry) => entry.name)
				.sort(),
		yaml(file, schema) {
			const source = text(file);
			return source === null ? null : parsed(file, source, schema);
		},
		mdx(file, schema) {
			const source = text(file);
			if (source === null) return null;
			const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
			if (!match) {
				fault(file, "has no front matter. Begin it with `---`, the lesson's fields, and `---`.");
				return null;
			}
			const data = parsed(file, match[1] ?? "", schema);
			return data === null ? null : { data, body: match[2] ?? "" };
		},
	};
}
