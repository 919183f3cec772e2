import { CORE_SCHEMA, load } from "js-yaml";

/** YAML as its 1.2 core schema reads it: a date stays the text that it is written as. @throws YAMLException with line and column */
export function parseYaml(text: string): unknown {
	return load(text, { schema: CORE_SCHEMA });
}

/** What follows ` #` in a text without quotes is a comment to YAML. @returns the texts that end there, as they were read */
export function textsCutOff(source: string, read: unknown): readonly string[] {
	const begun = [...source.matchAll(/^\s*(?:- )?[\w-]+: +([^"'|>#[{&*\n].*?) #/gm)].map(([, text = ""]) => text.trim());
	if (begun.length === 0) return [];
	const texts = new Set(stringsIn(read));
	return begun.filter((text) => texts.has(text));
}

function stringsIn(value: unknown): readonly string[] {
	if (typeof value === "string") return [value];
	return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}
