import { readFileSync } from "node:fs";
import { z } from "zod";
import { parseYaml } from "#content/yaml.ts";

const policy = z.enum(["idle", "careless", "competent", "expert"]);

/** How far a learner's work has come. `revised` is returned and handed in again. */
const workState = z.enum(["draft", "handed-in", "claimed", "returned", "revised", "revised-accepted", "accepted"]);
export type DemoWorkState = z.infer<typeof workState>;

const cohortSchema = z.strictObject({
	curators: z.array(z.strictObject({ name: z.string(), email: z.email() })),
	learners: z.array(
		z.strictObject({
			name: z.string(),
			email: z.email(),
			/** How many lessons of the first module they have read. */
			lessons: z.int().min(0),
			/** Policies that play the assessed scenario for them, one attempt each. */
			plays: z.array(policy),
			/** They have begun the assessed scenario and not ended it. */
			open: z.boolean().default(false),
			/** Right answers in the module's exam, absent when they have not sat it. */
			exam: z.int().min(0).max(10).optional(),
			work: z.strictObject({ text: z.string(), state: workState }).optional(),
		}),
	),
	/** Key → what is written in the fields of assignment 1. */
	works: z.record(z.string(), z.record(z.string(), z.string())),
});
export type DemoCohort = z.infer<typeof cohortSchema>;

export function readCohort(): DemoCohort {
	return cohortSchema.parse(parseYaml(readFileSync(new URL("cohort.yaml", import.meta.url), "utf8")));
}
