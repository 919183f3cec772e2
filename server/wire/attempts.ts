/** Attempts: assessed scenarios, played by the server. */
import { z } from "zod";
import { id, instant, slug } from "./parts.ts";
import { debriefSchema, revealedSchema, verdictSchema } from "./verdict.ts";

export const startAttemptSchema = z.strictObject({ scenarioId: slug });
/** `action` is JSON that the simulation's own schema parses, so that its path and reason can be told. */
export const playActionSchema = z.strictObject({ seq: z.int().min(0).max(10_000), action: z.unknown() });
/** What somebody at the pricing desk has said so far. */
const revealedLeadSchema = z.object({
	name: z.string(),
	who: z.string(),
	message: z.string().optional(),
	answers: z.object({
		budget: z.string().optional(),
		goal: z.string().optional(),
		deadline: z.string().optional(),
		payment: z.string().optional(),
	}),
	objects: z.string().optional(),
	accepts: z.string().optional(),
	goes: z.string().optional(),
	requests: z.record(z.string(), z.string()),
});
/** Words of what has been revealed, by kind and id; only new ones in the answer to an action, all in `GET`. */
export const revealedWordsSchema = z.object({
	posts: z.record(z.string(), z.string()),
	authors: z.record(z.string(), z.object({ name: z.string(), about: z.string().optional() })),
	comments: z.record(z.string(), z.string()),
	/** What a desk answered about a comment, once it has. */
	deskAnswers: z.record(z.string(), z.string()).optional(),
	leads: z.record(z.string(), revealedLeadSchema).optional(),
});
export type RevealedWords = z.infer<typeof revealedWordsSchema>;
export const playedSchema = z.object({ seq: z.number(), observation: z.json(), words: revealedWordsSchema });
export type Played = z.infer<typeof playedSchema>;
export const attemptSummarySchema = z.object({
	id,
	simulation: z.string(),
	scenarioId: z.string(),
	state: z.enum(["open", "done", "void"]),
	startedAt: instant,
	endedAt: instant.nullable(),
	/** 0–100 as shown; null until done. */
	score: z.number().nullable(),
	passed: z.boolean().nullable(),
});
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;
export const attemptSchema = attemptSummarySchema.extend({
	/** The `seq` that the next action must carry. */
	seq: z.number(),
	observation: z.json(),
	words: revealedWordsSchema,
	passMark: z.number(),
	verdict: verdictSchema.nullable(),
	debrief: debriefSchema.nullable(),
	revealed: revealedSchema.nullable(),
	/** When the scenario may be taken again. */
	retakeAt: instant.nullable(),
});
export type AttemptView = z.infer<typeof attemptSchema>;
