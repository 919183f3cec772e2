import { CORE_SCHEMA, load } from "js-yaml";

/** YAML as its 1.2 core schema reads it: a date stays the text that it is written as. @throws YAMLException with line and column */
export function parseYaml(text: string): unknown {
	return load(text, { schema: CORE_SCHEMA });
}
