/**
 * Request and response schemas: what crosses the wire between browser and server. The OpenAPI page is made of them,
 * the browser takes their types only. Requests are strict: an unknown field is refused with its path.
 */
import { z } from "zod";
import { commentTypes } from "#simulations/community-feed/vocabulary.ts";

const id = z
	.string()
	.min(1)
	.max(64)
	.regex(/^[A-Za-z0-9_-]+$/);
const slug = z
	.string()
	.min(1)
	.max(64)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const instant = z.iso.datetime();

/** `:id` and the like in an address. */
export const idParamsSchema = z.object({ id });
export const assignmentParamsSchema = z.object({ assignmentId: slug });
export const examParamsSchema = z.object({ examId: slug });
/** Body of a request that says everything by its address: none, or `{}`. */
export const nothingSchema = z.strictObject({}).nullish();

export const roleSchema = z.enum(["learner", "curator", "admin"]);
export type Role = z.infer<typeof roleSchema>;

/** Every refusal: a permanent kebab-case code, words for a person, and where it was wrong. */
export const problemSchema = z.object({
	code: z.string(),
	message: z.string(),
	/** For 400: what is wrong where, e.g. `body.action.minutes`. */
	issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

// ── Account ──────────────────────────────────────────────────────────────────
export const emailSchema = z
	.email()
	.max(200)
	.transform((text) => text.toLowerCase());
export const passwordSchema = z.string().min(8).max(128);
const personName = z.string().trim().min(1).max(80);
export const signUpSchema = z.strictObject({
	email: emailSchema,
	name: personName,
	password: passwordSchema,
	link: z.string().max(200).optional(),
});
export const signInSchema = z.strictObject({ email: emailSchema, password: z.string().max(128) });
export const deleteAccountSchema = z.strictObject({ password: z.string().max(128) });
export const accountSchema = z.object({ id, email: z.string(), name: z.string(), role: roleSchema });
export type AccountView = z.infer<typeof accountSchema>;
/** `GET /api/session` answers 200 with null for a visitor. */
export const sessionViewSchema = z.object({ account: accountSchema.nullable() });
/** `POST /api/links/look` says what a link is for, `POST /api/links/use` uses it: a role for the account signed in, or a new password. */
export const linkTokenSchema = z.strictObject({ token: z.string().min(1).max(200) });
export const linkViewSchema = z.object({ kind: z.enum(["admin", "curator", "reset"]), state: z.enum(["ready", "used", "expired"]) });
export type LinkView = z.infer<typeof linkViewSchema>;
export const useLinkSchema = z.strictObject({ token: z.string().min(1).max(200), password: passwordSchema.optional() });

// ── Progress ─────────────────────────────────────────────────────────────────
/**
 * One thing a person did outside assessment. Lists of entries merge without a server's help: per `kind` and `ref`,
 * the one with the later `at` stays. Works for a visitor, on two devices, and offline.
 * - `lesson`: data `{ done: boolean }` · `quiz`: ref `<lesson>/<question>`, data `{ chosen: string[], right: boolean }`
 * - `practice`: ref scenario id, the last finished run, data `{ seed, version, log, score }`
 * - `open-run`: ref scenario id, a practice run under way, data `{ seed, version, log }`, or null when there is none
 * - `place`: ref `last`, data `{ path, title }`: where to go on
 */
export const progressEntrySchema = z.strictObject({
	kind: z.enum(["lesson", "quiz", "practice", "open-run", "place"]),
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

// ── Attempts: assessed scenarios, played by the server ───────────────────────
export const startAttemptSchema = z.strictObject({ scenarioId: slug });
/** `action` is JSON that the simulation's own schema parses, so that its path and reason can be told. */
export const playActionSchema = z.strictObject({ seq: z.int().min(0).max(10_000), action: z.unknown() });
export const criterionSchema = z.object({ id: z.string(), score: z.number(), weight: z.number(), evidence: z.array(z.number()) });
export const verdictSchema = z.object({ raw: z.number(), score: z.number(), criteria: z.array(criterionSchema) });
const momentSchema = z.object({
	at: z.number(),
	kind: z.enum(["well", "missed", "harm"]),
	because: z.string(),
	about: z.string().optional(),
	rules: z.array(z.string()).optional(),
	logIndex: z.number().optional(),
	weight: z.number(),
});
const seriesSchema = z.record(z.string(), z.array(z.object({ at: z.number(), value: z.number() })));
/** A run as it is laid beside another; what an action is, the simulation says. */
const toldSchema = z.object({
	log: z.array(z.object({ at: z.number(), action: z.unknown() })),
	series: seriesSchema,
	figures: z.record(z.string(), z.number().nullable()),
});
const counterfactualSchema = z.object({
	about: z.string(),
	at: z.number(),
	logIndex: z.number().nullable(),
	did: z.unknown(),
	instead: z.unknown(),
	insteadAt: z.number(),
	raw: z.number(),
	figures: z.record(z.string(), z.number()),
	series: seriesSchema,
});
export const debriefSchema = toldSchema.extend({
	moments: z.array(momentSchema),
	counterfactuals: z.array(counterfactualSchema),
	expert: toldSchema,
	practise: z.array(z.string()),
	answers: z.record(z.string(), z.string()).optional(),
});
/** Words of what has been revealed, by kind and id; only new ones in the answer to an action, all in `GET`. */
export const revealedWordsSchema = z.object({
	posts: z.record(z.string(), z.string()),
	authors: z.record(z.string(), z.object({ name: z.string(), about: z.string().optional() })),
	comments: z.record(z.string(), z.string()),
	/** What a desk answered about a comment, once it has. */
	deskAnswers: z.record(z.string(), z.string()).optional(),
});
export type RevealedWords = z.infer<typeof revealedWordsSchema>;
export const playedSchema = z.object({ seq: z.number(), observation: z.json(), words: revealedWordsSchema });
export type Played = z.infer<typeof playedSchema>;
/** After the verdict only: what the player could not see, for the debrief. */
export const revealedSchema = z.object({
	labels: z.record(
		z.string(),
		z.object({
			is: z.enum(commentTypes),
			severity: z.number(),
			accepts: z.array(z.string()),
			rules: z.array(z.string()),
			author: z.string().optional(),
			post: z.string().optional(),
		}),
	),
	why: z.record(z.string(), z.string()),
	/** What a campaign's market was like, paragraphs. */
	truth: z.array(z.string()).optional(),
});
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

// ── Work: assignments, seen by their learner ─────────────────────────────────
export const submissionStateSchema = z.enum(["draft", "handed-in", "claimed", "returned", "accepted"]);
export type SubmissionState = z.infer<typeof submissionStateSchema>;
const levels = z.record(slug, z.int().min(0).max(3));
const fields = z.record(slug, z.string().max(40_000));
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
export const saveDraftSchema = z.strictObject({ version: z.int().min(0), fields, selfAssessment: levels });
export const handInSchema = z.strictObject({ version: z.int().min(1) });
const revisionSchema = z.object({ number: z.number(), handedInAt: instant, fields, selfAssessment: levels });
const reviewSchema = z.object({
	revision: z.number(),
	curator: z.string(),
	decidedAt: instant,
	decision: z.enum(["returned", "accepted"]),
	levels,
	summary: z.string(),
	notes: z.array(reviewNoteSchema),
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
});
export type WorkView = z.infer<typeof workSchema>;
export const workSummarySchema = z.object({ assignmentId: z.string(), state: submissionStateSchema, changedAt: instant });

// ── Review: the same work, seen by a curator ─────────────────────────────────
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
	draft: reviewDraftSchema.extend({ savedAt: instant }).nullable(),
	/** Automatic report on the revision under review. */
	prechecks: z.array(precheckResultSchema),
	attempts: z.array(attemptSummarySchema),
});
export type ReviewView = z.infer<typeof reviewViewSchema>;
export const saveReviewSchema = reviewDraftSchema.extend({ version: z.int().min(1) });
export const decideSchema = saveReviewSchema.extend({ decision: z.enum(["returned", "accepted"]) });

// ── Runs: a learner's finished attempt, gone through by a curator ────────────
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

// ── Exams ────────────────────────────────────────────────────────────────────
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

// ── Desk: what a learner's dashboard needs, in one answer ────────────────────
export const deskSchema = z.object({
	account: accountSchema,
	attempts: z.array(attemptSummarySchema),
	work: z.array(workSummarySchema),
	sittings: z.array(examSittingSchema),
	/** Curators only: how many wait. */
	waiting: z.number().nullable(),
});
export type DeskView = z.infer<typeof deskSchema>;

// ── Admin ────────────────────────────────────────────────────────────────────
export const personSchema = accountSchema.extend({ createdAt: instant });
export type PersonView = z.infer<typeof personSchema>;
export const peopleSchema = z.object({ people: z.array(personSchema) });
export const setRoleSchema = z.strictObject({ role: roleSchema });
/** The link's path with its token, shown once. */
export const newLinkSchema = z.object({ path: z.string(), expiresAt: instant });
export type NewLink = z.infer<typeof newLinkSchema>;
export const auditSchema = z.object({
	entries: z.array(z.object({ at: instant, actor: z.string().nullable(), act: z.string(), target: z.string().nullable() })),
});
export type AuditView = z.infer<typeof auditSchema>;
export const reportMistakeSchema = z.strictObject({ path: z.string().max(300), text: z.string().trim().min(3).max(2000) });
const reportSchema = z.object({ id, at: instant, path: z.string(), text: z.string() });
export type ReportView = z.infer<typeof reportSchema>;
export const reportsSchema = z.object({ reports: z.array(reportSchema) });
