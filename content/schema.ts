/**
 * What the course may hold. Every schema is strict: an unknown key is a mistake, not a comment.
 * Files are named after their `id`; ids are permanent, file names may change.
 */
import { z } from "zod";
import { idSchema } from "./id-schema.ts";
import { sentence } from "./sentence.ts";

const isoDate = z.iso.date();

/** A way through the course. What is not on it stays open to its learner, and is marked. */
export const waySchema = z.strictObject({
	id: idSchema,
	/** Lessons on it, in the order of the course. */
	lessons: z.union([z.literal("all"), z.array(idSchema).min(1)]),
	/** Scenarios, assignments and exams on it, by their ids. */
	work: z.union([z.literal("all"), z.array(idSchema)]),
	/** Modules that count as done once their exam is passed, read or not. */
	byExam: z.union([z.literal("all"), z.array(idSchema)]).default([]),
});
export type Way = z.infer<typeof waySchema>;

/** `content/<lang>/ways.yaml`: way id → its words. */
export const wayWordsSchema = z.record(
	idSchema,
	z.strictObject({
		title: z.string().min(3),
		/** For whom it is. */
		whom: sentence,
		/** How it works. */
		how: sentence,
		/** Of a way that leaves lessons out: why these. */
		why: sentence.optional(),
	}),
);
export type WayWords = z.infer<typeof wayWordsSchema>[string];

/** `content/course.yaml`: order, pass marks, rules. */
export const courseSchema = z.strictObject({
	id: idSchema,
	/** Languages on offer, the first is the default. */
	languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
	/** Module ids in order. */
	modules: z.array(idSchema).min(1),
	/** Ways through it; the first is everybody's until they choose another. */
	ways: z.array(waySchema).min(1),
	/** What a visitor is invited to play first. */
	firstScenario: idSchema,
	/** Score from which an assessed scenario is passed, 0–100; a scenario may override it. */
	scenarioPassMark: z.number().min(0).max(100),
	/** Hours before an assessed scenario or an exam may be taken again. */
	retakeAfterHours: z.number().min(0),
	certificate: z.strictObject({
		/** The exam of every module. */
		exams: z.literal("all"),
		/** Assessed scenarios to pass. */
		scenarios: z.array(idSchema).min(1),
		/** Work to be accepted. */
		assignments: z.array(idSchema),
		/** Whether work that was handed in counts while nobody has been invited to review it; the certificate then says so. */
		selfAssessment: z.enum(["without-curators", "never"]),
	}),
});
export type Course = z.infer<typeof courseSchema>;

/** `content/<lang>/language.yaml`. */
export const languageSchema = z.strictObject({
	id: z.string().regex(/^[a-z]{2}$/),
	name: z.string(),
	locale: z.string(),
	direction: z.enum(["ltr", "rtl"]),
	courseTitle: z.string(),
	/** Words that address a person, in small letters, for the visible rules of wording. */
	addresses: z.array(z.string()).min(1),
});
export type Language = z.infer<typeof languageSchema>;

/** `content/<lang>/modules/<nn-id>/_module.yaml`. */
export const moduleSchema = z.strictObject({
	id: idSchema,
	title: z.string().min(3),
	/** One line for the course map. */
	summary: sentence.max(240),
	/** What a learner can do after it. */
	outcomes: z.array(sentence).min(2),
	/** Scenario ids to practise on, in order. */
	practice: z.array(idSchema).default([]),
	assignments: z.array(idSchema).default([]),
	exam: idSchema.optional(),
});
export type Module = z.infer<typeof moduleSchema>;

/** A quiz question is practice: it ships whole, with an explanation for every option. */
export const quizQuestionSchema = z
	.strictObject({
		id: idSchema,
		question: sentence,
		/** Any number of options may be right; `choose: many` says so to the learner. */
		choose: z.enum(["one", "many"]).default("one"),
		options: z
			.array(z.strictObject({ id: idSchema, text: z.string().min(1), right: z.boolean().default(false), why: sentence }))
			.min(3)
			.max(6),
	})
	.refine((q) => q.options.some((o) => o.right), "no option is right: mark one with `right: true`")
	.refine((q) => q.choose === "many" || q.options.filter((o) => o.right).length === 1, "`choose: one` wants exactly one right option");
export type QuizQuestion = z.infer<typeof quizQuestionSchema>;

/** Front matter of a lesson, `content/<lang>/modules/<nn-id>/<nn-id>.mdx`. */
export const lessonSchema = z.strictObject({
	id: idSchema,
	title: z.string().min(3).max(90),
	/** One or two lines: what it is about and why it matters. Also the page's description. */
	summary: sentence.max(200),
	objectives: z.array(sentence).min(1).max(5),
	/** Glossary ids the lesson introduces. */
	terms: z.array(idSchema).default([]),
	sources: z
		.array(
			z.strictObject({ title: z.string(), by: z.string(), year: z.int().optional(), url: z.url().optional(), note: z.string().optional() }),
		)
		.default([]),
	/** What to do at the end. */
	doNow: z.strictObject({
		kind: z.enum(["scenario", "assignment", "exercise"]),
		/** Scenario or assignment id. */
		ref: idSchema.optional(),
		text: sentence,
	}),
	quiz: z.array(quizQuestionSchema).min(4).max(6),
	/** Day of the last edit of substance. */
	updated: isoDate,
});
export type LessonFrontMatter = z.infer<typeof lessonSchema>;

/** `content/<lang>/glossary/<any>.yaml`: lists of these, a file a module. */
export const termSchema = z.strictObject({
	id: idSchema,
	term: z.string().min(1),
	/** Other forms under which people look for it. */
	also: z.array(z.string()).default([]),
	short: sentence,
	more: z.string().optional(),
	see: z.array(idSchema).default([]),
});
export type Term = z.infer<typeof termSchema>;

/**
 * `content/duties.yaml`: module id → the duties of the profession that it is for, with the places where each is taught,
 * practised and assessed. An empty list is a gap, which the doctor prints.
 */
export const dutiesSchema = z.record(
	idSchema,
	z.array(
		z.strictObject({
			id: idSchema,
			/** Lesson ids. */
			taught: z.array(idSchema).default([]),
			/** Scenarios, assignments, or lessons for what they end with. */
			practised: z.array(idSchema).default([]),
			assessed: z
				.strictObject({
					/** Of the module's exam. */
					objectives: z.array(idSchema).default([]),
					assignments: z.array(idSchema).default([]),
					/** Assessed ones. */
					scenarios: z.array(idSchema).default([]),
				})
				.prefault({}),
		}),
	),
);
export type Duties = z.infer<typeof dutiesSchema>;

/** `content/<lang>/duties.yaml`: each duty in a sentence. */
export const dutyWordsSchema = z.record(idSchema, sentence);

/** `content/<lang>/synonyms.yaml`: for search, what people type → single words that the course uses instead. */
export const synonymsSchema = z.record(
	z.string().regex(/^[\p{Ll}\p{Lo}\p{N}]+$/u),
	z.array(z.string().regex(/^[\p{Ll}\p{Lo}\p{N}]+$/u)).min(1),
);
export type Synonyms = z.infer<typeof synonymsSchema>;

/** `content/exams/<id>.yaml`: the key. Never leaves the server. */
export const examSchema = z.strictObject({
	id: idSchema,
	module: idSchema,
	/** How many questions one sitting draws. */
	draw: z.int().min(5),
	/** Share of right answers needed, 0–100. */
	passMark: z.number().min(0).max(100),
	questions: z.array(z.strictObject({ id: idSchema, objective: idSchema, right: z.array(idSchema).min(1) })).min(20),
});
export type Exam = z.infer<typeof examSchema>;

/** `content/<lang>/exams/<id>.yaml`: the words. Never in `dist/`; a sitting's questions are sent when it starts. */
export const examWordsSchema = z.strictObject({
	id: idSchema,
	title: z.string(),
	/** Objective id → what a learner is told to read again. */
	objectives: z.record(idSchema, z.strictObject({ title: sentence, lesson: idSchema })),
	questions: z.record(idSchema, z.strictObject({ question: sentence, options: z.record(idSchema, z.string()) })),
});
export type ExamWords = z.infer<typeof examWordsSchema>;

/** `content/<lang>/ui/<section>.yaml`: flat key → words. `{name}` marks a variable; plurals are `key_one`, `key_other`. */
export const uiSectionSchema = z.record(z.string().regex(/^[a-zA-Z0-9-]+(_(zero|one|two|few|many|other))?$/), z.string());
export type Words = Readonly<Record<string, string>>;
