import { z } from "zod";
import { instant } from "./parts.ts";

/**
 * One thing a person did outside assessment. Lists of entries merge without a server's help: per `kind` and `ref`,
 * the one with the later `at` stays. Works for a visitor, on two devices, and offline.
 * - `lesson`: data `{ done: boolean }` · `quiz`: ref `<lesson>/<question>`, data `{ chosen: string[], right: boolean }`
 * - `practice`: ref scenario id, the last finished run, data `{ seed, version, log, score }`
 * - `open-run`: ref scenario id, a practice run under way, data `{ seed, version, log }`, or null when there is none
 * - `card`: ref `<lesson>/<question>`, a quiz question that comes back, data `{ due, answers: [{ at, grade }] }`
 * - `note`: ref `<lesson>/<id>`, a passage marked in a lesson, data `{ quote, before, after, body }`, or null when removed
 * - `way`: ref `chosen`, the way through the course, data `{ id }`
 * - `place`: ref `last`, data `{ path, title }`: where to go on
 */
export const progressEntrySchema = z.strictObject({
	kind: z.enum(["lesson", "quiz", "practice", "open-run", "card", "note", "way", "place"]),
	ref: z
		.string()
		.min(1)
		.max(200)
		.regex(/^[a-z0-9/-]+$/),
	at: instant,
	data: z.json(),
});
export type ProgressEntry = z.infer<typeof progressEntrySchema>;
export const progressSchema = z.strictObject({ entries: z.array(progressEntrySchema).max(2000) });
export const progressViewSchema = z.object({ entries: z.array(progressEntrySchema) });
