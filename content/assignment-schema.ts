/** What an assignment may hold: its structure, and its words in a language. Strict, as all of the course is. */
import { z } from "zod";
import { filesFieldSchema, gridFieldSchemas, gridWords } from "./fields/settings.ts";
import { idSchema } from "./id-schema.ts";
import { sentence } from "./sentence.ts";

/** `content/assignments/<id>.yaml`: structure, language-free. */
export const assignmentSchema = z.strictObject({
	id: idSchema,
	number: z.int().min(1),
	module: idSchema,
	brand: idSchema.optional(),
	fields: z
		.array(
			z.discriminatedUnion("kind", [
				z.strictObject({
					id: idSchema,
					kind: z.enum(["line", "text", "url", "portfolio"]),
					required: z.boolean().default(true),
					minWords: z.int().min(0).default(0),
					maxWords: z.int().min(1).max(5000),
				}),
				...gridFieldSchemas,
				filesFieldSchema,
			]),
		)
		.min(1),
	/** Criteria of the rubric, each with four described levels, 0–3. Weights sum to 100. */
	rubric: z
		.array(z.strictObject({ id: idSchema, weight: z.int().min(1) }))
		.min(4)
		.max(6),
	/** Automatic pre-checks: plain messages before handing in. They advise; `blocks` ones refuse. */
	prechecks: z
		.array(
			z.strictObject({
				id: idSchema,
				field: idSchema,
				/** Of a field of cells, the only column that is looked at. */
				column: idSchema.optional(),
				check: z.discriminatedUnion("kind", [
					z.strictObject({ kind: z.literal("mentions"), words: z.array(z.string()).min(1), atLeast: z.int().min(1).default(1) }),
					z.strictObject({ kind: z.literal("has-number") }),
					z.strictObject({ kind: z.literal("no-shouting") }),
					z.strictObject({ kind: z.literal("no-personal-data") }),
					z.strictObject({ kind: z.literal("paragraphs"), atLeast: z.int().min(2) }),
					/** The column's sum, in its own unit. */
					z.strictObject({ kind: z.literal("sums-to"), equals: z.number().optional(), atMost: z.number().optional() }),
					z.strictObject({ kind: z.literal("every-row-has"), columns: z.array(idSchema).min(1) }),
					/** Each of these choices, or every one that the column offers, in so many rows. */
					z.strictObject({ kind: z.literal("covers"), options: z.array(idSchema).optional(), atLeast: z.int().min(1).default(1) }),
					/** Each number that stands in the column. */
					z.strictObject({ kind: z.literal("between"), least: z.number().optional(), most: z.number().optional() }),
				]),
				blocks: z.boolean().default(false),
			}),
		)
		.default([]),
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** `content/<lang>/assignments/<id>.yaml`: words. */
export const assignmentWordsSchema = z.strictObject({
	id: idSchema,
	title: z.string(),
	summary: sentence.max(200),
	/** The client's brief, paragraphs. */
	brief: z.array(sentence).min(1),
	/** What to hand in. */
	deliver: z.array(sentence).min(1),
	fields: z.record(idSchema, z.strictObject({ label: z.string(), hint: z.string().optional(), ...gridWords })),
	rubric: z.record(idSchema, z.strictObject({ title: z.string(), levels: z.tuple([sentence, sentence, sentence, sentence]) })),
	/**
	 * Good work for another brand, annotated: field id → text with notes on passages. Fields of cells have `rows` instead of `text`:
	 * column → what stands there, with `row` naming a given row and `day` the day of an entry. Fields of files have a row for each
	 * file with its `caption`; the file itself is not shown.
	 */
	example: z.strictObject({
		brand: idSchema.optional(),
		intro: sentence,
		fields: z.record(
			idSchema,
			z.strictObject({
				text: z.string().default(""),
				rows: z.array(z.record(z.string(), z.union([z.string(), z.number()]))).optional(),
				notes: z.array(z.strictObject({ on: z.string(), note: sentence })).default([]),
			}),
		),
	}),
	prechecks: z.record(idSchema, sentence),
});
export type AssignmentWords = z.infer<typeof assignmentWordsSchema>;
