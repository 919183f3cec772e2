/** What an assignment may ask for in a field made of cells (tables, calendars, forms) or of files. */
import { z } from "zod";
import { idSchema } from "../id-schema.ts";
import { fileKindsAsked, fileLimits } from "./attachments.ts";

const common = {
	id: idSchema.refine((id) => id !== "row" && id !== "day", "`row` and `day` are taken; call the column something else"),
	required: z.boolean().default(true),
	/** How much room it takes beside the others. */
	width: z.enum(["narrow", "normal", "wide"]).default("normal"),
};

/** `share` and `ratio` are worked out from other columns and never written. */
export const columnSchema = z.discriminatedUnion("kind", [
	z.strictObject({
		...common,
		kind: z.literal("text"),
		minWords: z.int().min(0).default(0),
		maxWords: z.int().min(1).max(400).default(120),
	}),
	z.strictObject({ ...common, kind: z.literal("number") }),
	z.strictObject({ ...common, kind: z.literal("money") }),
	z.strictObject({ ...common, kind: z.literal("choice"), options: z.array(idSchema).min(2) }),
	z.strictObject({ ...common, kind: z.literal("date") }),
	/** Share of the column's sum, in per cent. */
	z.strictObject({ ...common, kind: z.literal("share"), of: idSchema }),
	/** One column divided by another, e.g. money per result. */
	z.strictObject({ ...common, kind: z.literal("ratio"), of: idSchema, per: idSchema }),
]);
export type Column = z.infer<typeof columnSchema>;

const columns = z.array(columnSchema).min(1).max(9);
const base = {
	id: idSchema,
	required: z.boolean().default(true),
	/** Words of all its text columns together. */
	minWords: z.int().min(0).default(0),
	maxWords: z.int().min(1).max(5000).default(2000),
	/** Of its money columns. */
	currency: z.string().length(3).default("EUR"),
};
const count = z.strictObject({ least: z.int().min(1), most: z.int().min(1).max(60) });

export const tableFieldSchema = z.strictObject({
	...base,
	kind: z.literal("table"),
	columns,
	/** Rows given by the assignment, or how many the learner makes. */
	rows: z.union([z.array(idSchema).min(1), count]),
	/** Columns whose sum is shown; in the unit of the column, e.g. 1200.5 euros. */
	totals: z.array(z.strictObject({ column: idSchema, mustEqual: z.number().optional(), atMost: z.number().optional() })).default([]),
});

export const calendarFieldSchema = z.strictObject({
	...base,
	kind: z.literal("calendar"),
	/** A Monday. */
	starts: z.iso.date().refine((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1, "begin on a Monday"),
	weeks: z.int().min(1).max(8),
	columns,
	/** The choice whose entries are counted and which names an entry in the grid. */
	counted: idSchema,
	entries: count,
	perDay: z.int().min(1).max(6).default(3),
	/** Days that the client has something on; their words stand in `days`. */
	marks: z.array(z.iso.date()).default([]),
});

export const formFieldSchema = z.strictObject({
	...base,
	kind: z.literal("form"),
	parts: columns,
	/** How many cards of these parts. */
	cards: count.default({ least: 1, most: 1 }),
});

export const filesFieldSchema = z.strictObject({
	id: idSchema,
	kind: z.literal("files"),
	required: z.boolean().default(true),
	/** How many, once there is one. */
	least: z.int().min(1).default(1),
	max: z.int().min(1).max(fileLimits.most),
	accept: z
		.array(z.enum(fileKindsAsked))
		.min(1)
		.default([...fileKindsAsked]),
	/** Whether each needs words before the work is handed in. Required where the picture is what is read. */
	captions: z.enum(["required", "optional"]).default("required"),
	minWords: z.literal(0).default(0),
	/** Of one caption. */
	maxWords: z.int().min(1).max(200).default(60),
});
export type FilesField = z.infer<typeof filesFieldSchema>;

export const gridFieldSchemas = [tableFieldSchema, calendarFieldSchema, formFieldSchema] as const;
export type TableField = z.infer<typeof tableFieldSchema>;
export type CalendarField = z.infer<typeof calendarFieldSchema>;
export type FormField = z.infer<typeof formFieldSchema>;
export type GridField = TableField | CalendarField | FormField;

const label = z.union([z.string().min(1), z.strictObject({ label: z.string().min(1), hint: z.string().optional() })]);
/** Words of a field of cells, beside its label and hint. */
export const gridWords = {
	columns: z
		.record(
			idSchema,
			z.strictObject({
				label: z.string().min(1),
				hint: z.string().optional(),
				/** What the numbers count, e.g. `posts a week`. */
				unit: z.string().optional(),
				options: z.record(idSchema, z.string()).optional(),
			}),
		)
		.optional(),
	/** Words of given rows. */
	rows: z.record(idSchema, label).optional(),
	/** What one row, card or entry is called, e.g. `Competitor`. */
	row: z.string().optional(),
	/** What the button says that adds a row or card, e.g. `Add a competitor`. */
	add: z.string().optional(),
	/** Marked days of a calendar, e.g. `2026-12-06` → `St Nicholas`. */
	days: z.record(z.iso.date(), z.string()).optional(),
};
