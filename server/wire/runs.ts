/** A learner's finished attempt, gone through by a curator. */
import { z } from "zod";
import { attemptSchema } from "./attempts.ts";

/**
 * All of an attempt that has its verdict. `scenario` is there when its log can be played again; where it cannot,
 * `stopped` says why, and the debrief and the last screen are what was stored.
 */
export const runSchema = attemptSchema.extend({
	learner: z.string(),
	seed: z.number(),
	version: z.number(),
	log: z.array(z.json()),
	scenario: z.json().nullable(),
	stopped: z.enum(["older-version", "scenario-changed"]).nullable(),
});
export type RunView = z.infer<typeof runSchema>;
