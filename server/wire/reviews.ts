/** The same work, seen by a curator. */
import { z } from "zod";
import { attemptSummarySchema } from "./attempts.ts";
import { id, instant, slug } from "./parts.ts";
import { levels, reviewNoteSchema, reviewSchema, revisionSchema, submissionStateSchema } from "./work.ts";
import { workFileSchema } from "./work-files.ts";

export const queueItemSchema = z.object({
	id,
	assignmentId: z.string(),
	learner: z.string(),
	revision: z.number(),
	handedInAt: instant,
	state: submissionStateSchema,
	/** Name of the curator who has claimed it. */
	claimedBy: z.string().nullable(),
	mine: z.boolean(),
});
export type QueueItem = z.infer<typeof queueItemSchema>;
export const queueSchema = z.object({ items: z.array(queueItemSchema) });
const reviewDraftSchema = z.strictObject({ levels, summary: z.string().max(8000), notes: z.array(reviewNoteSchema).max(200) });
export const precheckResultSchema = z.object({ id: z.string(), field: z.string(), ok: z.boolean(), blocks: z.boolean() });
export const reviewViewSchema = queueItemSchema.extend({
	version: z.number(),
	revisions: z.array(revisionSchema),
	reviews: z.array(reviewSchema),
	/** Files of the revisions; each is at `/api/reviews/<id>/files/<file id>`. */
	files: z.array(workFileSchema),
	draft: reviewDraftSchema.extend({ savedAt: instant }).nullable(),
	/** Automatic report on the revision under review. */
	prechecks: z.array(precheckResultSchema),
	attempts: z.array(attemptSummarySchema),
});
export type ReviewView = z.infer<typeof reviewViewSchema>;
export const saveReviewSchema = reviewDraftSchema.extend({ version: z.int().min(1) });
export const decideSchema = saveReviewSchema.extend({
	decision: z.enum(["returned", "accepted"]),
	/** Consent to the summary being quoted, with one's name, on the learner's public page. */
	quotable: z.boolean().default(false),
});
/** Gives or takes back that consent, for one's own review of a revision. */
export const allowQuotingSchema = z.strictObject({ revision: z.int().min(1), quotable: z.boolean() });

/** A page handed in as a field of a revision, e.g. a portfolio, and a picture on it. */
export const attachedParamsSchema = z.object({ id, revision: z.coerce.number().int().min(1), field: slug });
export const attachedFileParamsSchema = attachedParamsSchema.extend({ file: z.string() });
