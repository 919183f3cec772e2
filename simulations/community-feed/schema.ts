import { z } from "zod";
import { cause, commentType, criterionId, handling, id, language, strategy, voice } from "./vocabulary.ts";

const author = z.strictObject({
	id,
	/** How well the author thinks of the brand at the start, 0–1. */
	regard: z.number().min(0).max(1),
	/** The author's mood at the start, 0 (bad) – 1 (good). */
	mood: z.number().min(0).max(1),
	/** Days since joining; 0 is a newcomer. Shown on the author's card. */
	memberDays: z.int().min(0).max(10_000),
	followers: z.int().min(0).max(10_000_000),
	/** Shown on the author's card; whoever has readers takes a matter further. */
	voice: voice.default("member"),
	/** Comments of this author removed before the shift. Shown on the author's card. */
	removedBefore: z.int().min(0).max(100),
});

const comment = z.strictObject({
	id,
	author: id,
	post: id,
	is: commentType,
	/** What an attentive person takes it for, sometimes wrongly. */
	reads: commentType,
	/** How much it matters, 1 (small talk) – 5 (someone may come to harm). */
	severity: z.int().min(1).max(5),
	/** The right handlings; any one of them is enough. */
	accepts: z.array(handling).min(1),
	/** Rules of the brand on which the right handling rests. */
	rules: z.array(id).default([]),
	/** Earliest and latest minute of arrival, after the start of its wave if it belongs to one; the seed picks within it. */
	arrives: z.tuple([z.int().min(0), z.int().min(0)]),
	/** A comment drawn into the same run that this one answers. */
	answers: id.optional(),
	/** A wave of machines that it belongs to; a run brings a wave whole or not at all. */
	wave: id.optional(),
	/** Drawn on every seed. */
	always: z.boolean().default(false),
});

const stockComment = comment.omit({ arrives: true, always: true, answers: true, wave: true }).extend({
	cause,
	/** Comes up only because of this comment; `helped` needs it, for an answer has to fit its question. */
	about: id.optional(),
});

/** Machines that write together: the seed picks the minute in which the first of them comes. */
const wave = z.strictObject({ id, starts: z.tuple([z.int().min(0), z.int().min(0)]) });

/** What the visible rules of one language look for in the brand's words. All in small letters. */
const wording = z.strictObject({
	/** First names by author. */
	names: z.record(z.string(), z.string()),
	/** Words that address a person, e.g. `you`. */
	addresses: z.array(z.string()),
	/** Phrases that the brand's voice forbids. */
	forbidden: z.array(z.string()),
	/** Promises beyond what the brand lets a moderator promise, e.g. `full refund`. */
	promises: z.array(z.string()),
});

/** A shift in a community's feed, language-free. Its words are in `content/<lang>/scenarios/<id>.yaml`. */
export const feedScenarioSchema = z.strictObject({
	id,
	simulation: z.literal("community-feed"),
	/** Assessed scenarios are played by the server; nothing of them but the briefing leaves it. */
	assessed: z.boolean(),
	brand: id,
	/** Minute of the day at which the shift starts, 540 = 9:00. */
	startsAtMinute: z.int().min(0).max(1439),
	lengthMinutes: z.int().min(10).max(1440),
	/** The brand's published answer time, minutes. */
	answerTimeMinutes: z.int().min(1).max(1440),
	/** Trust of the community at the start, 0–100. */
	trust: z.number().min(0).max(100),
	/** Minutes of work that the player has in this shift, where they are fewer than its length; waiting costs none. */
	attentionMinutes: z.int().min(5).max(1440).optional(),
	/** Posts of the brand under which the comments stand, in order; `minute` may be negative (before the shift), null lies ready for the player to publish. */
	posts: z.array(z.strictObject({ id, minute: z.int().min(-10_080).max(1440).nullable() })).min(1),
	authors: z.array(author).min(1),
	waves: z.array(wave).default([]),
	/** About twice the comments of one run. */
	pool: z.array(comment).min(1),
	/** How many of the pool one run draws, the `always` ones included. */
	draw: z.int().min(1).max(480),
	/** Comments that arise from what happens. */
	stock: z.array(stockComment).default([]),
	/** Ids of the brand's saved replies at hand, with the strategy each amounts to. */
	savedReplies: z.array(z.strictObject({ id, strategy })).default([]),
	/** How hard it is: 1 to begin with, 2 a full day, 3 a hard one. */
	level: z.int().min(1).max(3).default(2),
	/** Criteria that this shift trains best, for "what to practise next". */
	trains: z.array(criterionId).default([]),
	/** By language, what visible rules of wording need to know; joined by the catalog, never written in the file. */
	wording: z.record(language, wording).default({}),
	/** Replaces the course's pass mark. */
	passMark: z.number().min(0).max(100).optional(),
	/** Coaches the first actions: what to point at, in order. Practice only. */
	coach: z.array(z.strictObject({ id, comment: id.optional(), expects: handling.or(z.literal("wait")).optional() })).default([]),
});
export type FeedScenario = z.infer<typeof feedScenarioSchema>;
export type ScenarioComment = FeedScenario["pool"][number];

/** The words of a feed scenario in one language. */
export const feedWordsSchema = z.strictObject({
	id,
	title: z.string().min(3),
	/** One line for lists. */
	summary: z.string().min(20).max(200),
	/** Shown before the shift: what happened, what is expected, what the player has at hand. Paragraphs. */
	briefing: z.array(z.string().min(1)).min(1),
	goals: z.array(z.string()).min(1),
	posts: z.record(z.string(), z.strictObject({ text: z.string(), picture: z.string().optional() })),
	authors: z.record(z.string(), z.strictObject({ name: z.string(), about: z.string().optional() })),
	/** Comment id → text, pool and stock alike. */
	comments: z.record(z.string(), z.string().min(1).max(600)),
	/** Saved reply id → title and text; `{name}` stands for the author's first name. */
	savedReplies: z.record(z.string(), z.strictObject({ title: z.string(), text: z.string() })).default({}),
	/** Why the accepted handling is right, comment id → sentence, for the debrief. */
	why: z.record(z.string(), z.string().min(1)).default({}),
	/** Comment id → what the right desk answers, for the moderator's eyes. */
	deskAnswers: z.record(z.string(), z.string().min(1).max(600)).default({}),
	/** Coach id → what the coach says. */
	coach: z.record(z.string(), z.string()).default({}),
});
export type FeedWords = z.infer<typeof feedWordsSchema>;
