import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Assignment } from "#content/assignment-schema.ts";
import { exampleValue } from "#content/fields/example.ts";
import { parseYaml } from "#content/yaml.ts";

/** By field: text, or cells written as an example of the assignment writes them. */
export const demoFieldsSchema = z.record(
	z.string(),
	z.union([z.string(), z.strictObject({ rows: z.array(z.record(z.string(), z.union([z.string(), z.number()]))) })]),
);

/** What a curator writes about accepted work. */
const praiseSchema = z.strictObject({
	summary: z.string(),
	/** A plain field, and words in it that the note hangs on. */
	field: z.string(),
	on: z.string(),
	note: z.string(),
});
export type Praise = z.infer<typeof praiseSchema>;

/** A learner's work on one assignment, and what the curator who accepts it writes. */
const workSchema = z.strictObject({ fields: demoFieldsSchema, praise: praiseSchema.optional() });
export type DemoWork = z.infer<typeof workSchema>;

/** @param id  of the assignment */
export function readWork(id: string): DemoWork {
	return workSchema.parse(parseYaml(readFileSync(new URL(`works/${id}.yaml`, import.meta.url), "utf8")));
}

/** As a browser sends them. */
export function fieldsOf(assignment: Assignment, { fields }: Pick<DemoWork, "fields">): Readonly<Record<string, string>> {
	return Object.fromEntries(
		assignment.fields.flatMap((field) => {
			const written = fields[field.id];
			if (written === undefined) return [];
			return [[field.id, exampleValue(field, typeof written === "string" ? { text: written } : { text: "", ...written })]];
		}),
	);
}
