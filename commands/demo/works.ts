import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Assignment } from "#content/assignment-schema.ts";
import { exampleValue } from "#content/fields/example.ts";
import { parseYaml } from "#content/yaml.ts";

/** A learner's work on one assignment, and what the curator who accepts it writes. */
const workSchema = z.strictObject({
	/** Text, or cells written as an example of the assignment writes them. */
	fields: z.record(
		z.string(),
		z.union([z.string(), z.strictObject({ rows: z.array(z.record(z.string(), z.union([z.string(), z.number()]))) })]),
	),
	praise: z.strictObject({ summary: z.string(), field: z.string(), on: z.string(), note: z.string() }).optional(),
});
export type DemoWork = z.infer<typeof workSchema>;

/** @param id  of the assignment */
export function readWork(id: string): DemoWork {
	return workSchema.parse(parseYaml(readFileSync(new URL(`works/${id}.yaml`, import.meta.url), "utf8")));
}

/** As a browser sends them. */
export function fieldsOf(assignment: Assignment, { fields }: DemoWork): Readonly<Record<string, string>> {
	return Object.fromEntries(
		assignment.fields.flatMap((field) => {
			const written = fields[field.id];
			if (written === undefined) return [];
			return [[field.id, exampleValue(field, typeof written === "string" ? { text: written } : { text: "", ...written })]];
		}),
	);
}
