/** Assignments, seen by their learner. */
import { z } from "zod";
import { id, instant, slug } from "./parts.ts";
import { workFileSchema } from "./work-files.ts";

export const assignmentParamsSchema = z.object({ assignmentId: slug });
export const submissionStateSchema = z.enum(["draft", "handed-in", "claimed", "returned", "accepted"]);
export type SubmissionState = z.infer<typeof submissionStateSchema>;
export const levels = z.record(slug, z.int().min(0).max(3));
const fields = z.record(slug, z.string());
const sentFields = z.record(slug, z.string().max(40_000));
/** A comment on a passage: characters `start`–`end` of `field` in the revision reviewed; `quote` is that text. */
export const reviewNoteSchema = z.strictObject({
	id,
	field: slug,
	start: z.int().min(0),
	end: z.int().min(0),
	quote: z.string().max(2000),
	text: z.string().trim().min(1).max(4000),
});
export type ReviewNote = z.infer<typeof reviewNoteSchema>;
/** `PUT /api/work/:assignmentId/draft`. `version` is the one last seen, 0 for none: another tab's newer draft is a conflict. */
export const saveDraftSchema = z.strictObject({ version: z.int().min(0), fields: sentFields, selfAssessment: levels });
export const handInSchema = z.strictObject({ version: z.int().min(1) });
export const revisionSchema = z.object({
	number: z.number(),
	handedInAt: instant,
	/** Also those that the server took, such as a portfolio, in words. */
	fields,
	selfAssessment: levels,
});
export const reviewSchema = z.object({
	revision: z.number(),
	curator: z.string(),
	decidedAt: instant,
	decision: z.enum(["returned", "accepted"]),
	levels,
	summary: z.string(),
	notes: z.array(reviewNoteSchema),
	/** Whether the summary may be quoted, with the curator's name, on the learner's public page. */
	quotable: z.boolean(),
});
export const workSchema = z.object({
	/** null before the first save. */
	id: id.nullable(),
	assignmentId: z.string(),
	version: z.number(),
	state: submissionStateSchema,
	draft: z.object({ fields, selfAssessment: levels, savedAt: instant }).nullable(),
	revisions: z.array(revisionSchema),
	reviews: z.array(reviewSchema),
	/** Files that are kept for it, attached or not; each is at `/api/files/<id>`. */
	files: z.array(workFileSchema),
});
export type WorkView = z.infer<typeof workSchema>;
export const workSummarySchema = z.object({ assignmentId: z.string(), state: submissionStateSchema, changedAt: instant });
