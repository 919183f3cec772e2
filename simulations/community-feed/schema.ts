import { z } from "zod";

/** A permanent, language-free id: kebab-case. */
const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are kebab-case, e.g. `cold-coffee`")
	.max(64);

/** What a comment is. Hidden from the player. @see MODELS "2. Community feed" */
export const commentTypes = [
	"question",
	"praise",
	"complaint",
	"mistaken-complaint",
	"spam",
	"bot",
	"troll",
	"insult",
	"hate",
	"off-topic",
	"crisis",
	"competitor-link",
	"phishing",
	"misinformation",
	"personal-data",
] as const;
export const commentType = z.enum(commentTypes);
export type CommentType = z.infer<typeof commentType>;

/** The ways to answer that the engine tells apart; the words of an answer are extra. */
export const strategies = [
	"answer",
	"thank",
	"empathise",
	"apologise-and-fix",
	"move-to-private",
	"correct-with-source",
	"redirect",
	"joke",
	"argue",
	"compensate-in-public",
] as const;
export const strategy = z.enum(strategies);
export type Strategy = z.infer<typeof strategy>;

export const desks = ["support", "legal", "press", "safety"] as const;
export const desk = z.enum(desks);
export type Desk = z.infer<typeof desk>;

/**
 * One right way to handle a comment: `leave`, `like`, `pin`, `hide`, `delete` (with or without a stated rule),
 * `delete-with-rule`, `warn`, `ban`, `reply:<strategy>`, `escalate:<desk>`, `hold` (a holding statement).
 */
export const handling = z.union([
	z.enum(["leave", "like", "pin", "hide", "delete", "delete-with-rule", "warn", "ban", "hold"]),
	z.templateLiteral(["reply:", strategy]),
	z.templateLiteral(["escalate:", desk]),
]);
export type Handling = z.infer<typeof handling>;

/** Things that happen because of what the player did or left undone; each has a stock of comments. */
export const causes = ["ignored", "backlash", "thanks", "pile-on", "trolls-fed"] as const;
export const cause = z.enum(causes);
export type Cause = z.infer<typeof cause>;

const author = z.strictObject({
	id,
	/** How well the author thinks of the brand at the start, 0–1. */
	regard: z.number().min(0).max(1),
	/** The author's mood at the start, 0 (bad) – 1 (good). */
	mood: z.number().min(0).max(1),
	/** Days since joining; 0 is a newcomer. Shown on the author's card. */
	memberDays: z.int().min(0).max(10_000),
	followers: z.int().min(0).max(10_000_000),
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
	/** Earliest and latest minute of arrival; the seed picks within it. */
	arrives: z.tuple([z.int().min(0), z.int().min(0)]),
	/** A comment drawn into the same run that this one answers. */
	answers: id.optional(),
	/** Drawn on every seed. */
	always: z.boolean().default(false),
});

const stockComment = comment.omit({ arrives: true, always: true, answers: true }).extend({ cause });

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
	/** Posts of the brand under which the comments stand, in order; `minute` may be negative (before the shift). */
	posts: z.array(z.strictObject({ id, minute: z.int().min(-10_080).max(1440) })).min(1),
	authors: z.array(author).min(1),
	/** About twice the comments of one run. */
	pool: z.array(comment).min(1),
	/** How many of the pool one run draws, the `always` ones included. */
	draw: z.int().min(1).max(480),
	/** Comments that arise from what happens. */
	stock: z.array(stockComment).default([]),
	/** Ids of the brand's saved replies at hand, with the strategy each amounts to. */
	savedReplies: z.array(z.strictObject({ id, strategy })).default([]),
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
	/** Coach id → what the coach says. */
	coach: z.record(z.string(), z.string()).default({}),
});
export type FeedWords = z.infer<typeof feedWordsSchema>;

const replyText = z.union([
	z.strictObject({ savedReplyId: id }),
	z.strictObject({ language: z.string().regex(/^[a-z]{2}$/), words: z.string().min(1).max(1000) }),
]);

/** What a moderator can do. Each action takes the moderator's time; only `wait` does nothing else. */
export const feedActionSchema = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("reply"), commentId: id, strategy, text: replyText }),
	z.strictObject({ type: z.literal("like"), commentId: id }),
	z.strictObject({ type: z.literal("pin"), commentId: id }),
	z.strictObject({ type: z.literal("hide"), commentId: id }),
	z.strictObject({ type: z.literal("unhide"), commentId: id }),
	z.strictObject({ type: z.literal("delete"), commentId: id, ruleId: id.optional() }),
	z.strictObject({ type: z.literal("warn"), authorId: id, ruleId: id.optional() }),
	z.strictObject({ type: z.literal("ban"), authorId: id, ruleId: id.optional() }),
	z.strictObject({ type: z.literal("escalate"), commentId: id, to: desk }),
	z.strictObject({ type: z.literal("hold"), postId: id, language: z.string().regex(/^[a-z]{2}$/), words: z.string().min(1).max(1000) }),
	z.strictObject({ type: z.literal("pin-rules"), postId: id }),
	z.strictObject({ type: z.literal("close-comments"), postId: id }),
	z.strictObject({ type: z.literal("wait"), minutes: z.int().min(1).max(240) }),
]);
export type FeedAction = z.infer<typeof feedActionSchema>;
