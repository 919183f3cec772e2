import { z } from "zod";
import { id, instant, slug } from "./parts.ts";

export const examParamsSchema = z.object({ examId: slug });
export const examSittingSchema = z.object({
	id,
	examId: z.string(),
	state: z.enum(["open", "done"]),
	startedAt: instant,
	endedAt: instant.nullable(),
	/** Ids of the questions drawn, in the order shown. */
	questions: z.array(z.string()),
	/** 0–100; null until done. */
	score: z.number().nullable(),
	passed: z.boolean().nullable(),
});
export type ExamSitting = z.infer<typeof examSittingSchema>;
export const examViewSchema = examSittingSchema.omit({ questions: true }).extend({
	questions: z.array(
		z.object({ id: z.string(), question: z.string(), many: z.boolean(), options: z.array(z.object({ id: z.string(), text: z.string() })) }),
	),
	/** Objectives to read again, never which answer was right. */
	objectives: z.array(z.object({ id: z.string(), title: z.string(), lesson: z.string(), right: z.number(), of: z.number() })).nullable(),
	retakeAt: instant.nullable(),
});
export type ExamView = z.infer<typeof examViewSchema>;
export const answerExamSchema = z.strictObject({ answers: z.record(slug, z.array(slug).max(6)) });
