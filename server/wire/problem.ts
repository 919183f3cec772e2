import { z } from "zod";

/** Every refusal: a permanent kebab-case code, words for a person, and where it was wrong. */
export const problemSchema = z.object({
	code: z.string(),
	message: z.string(),
	/** For 400: what is wrong where, e.g. `body.action.minutes`. */
	issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
