import { z } from "zod";
import { strategies } from "./strategies.ts";

/** A permanent, language-free id: kebab-case. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are kebab-case, e.g. `cold-coffee`")
	.max(64);

/** A language of the course, e.g. `en`. */
export const language = z.string().regex(/^[a-z]{2}$/);

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

export const strategy = z.enum(strategies);
export type Strategy = z.infer<typeof strategy>;

export const desks = ["support", "legal", "press", "safety"] as const;
export const desk = z.enum(desks);
export type Desk = z.infer<typeof desk>;

/**
 * One right way to handle a comment: `leave`, `like`, `pin`, `hide`, `delete` (with or without a stated rule),
 * `delete-with-rule`, `warn`, `ban`, `reply:<strategy>`, `escalate:<desk>`, `hold` (a holding statement), `invite` (a member who
 * knows is asked to answer), `hand-over` (left to the next shift with a note).
 */
export const handling = z.union([
	z.enum(["leave", "like", "pin", "hide", "delete", "delete-with-rule", "warn", "ban", "hold", "invite", "hand-over"]),
	z.templateLiteral(["reply:", strategy]),
	z.templateLiteral(["escalate:", desk]),
]);
export type Handling = z.infer<typeof handling>;

/**
 * Why a comment of the stock comes up: what the player did or left undone, or what members do of themselves.
 *
 * - `ignored`: whoever waits for an answer asks again, or says so elsewhere
 * - `backlash`: others speak up against a removal or a sanction
 * - `thanks`: someone well answered says thank you
 * - `pile-on`: others join a quarrel or a firestorm
 * - `trolls-fed`: others join where the brand argued
 * - `down-voted`: an author whom members voted down writes again, and worse
 * - `amplified`: readers of someone with reach, who took the matter to their own page
 * - `private`: a private message of the author whom a reply asked to write one
 * - `appeal`: a private message of an author whose words were removed
 * - `asked`: members answer the brand's own question
 * - `published`: under a post that the player published
 * - `helped`: a member answers another member's comment (`about`), invited or unasked
 */
export const causes = [
	"ignored",
	"backlash",
	"thanks",
	"pile-on",
	"trolls-fed",
	"down-voted",
	"amplified",
	"private",
	"appeal",
	"asked",
	"published",
	"helped",
] as const;
export const cause = z.enum(causes);
export type Cause = z.infer<typeof cause>;

/** Who speaks, as the author's card says: an advocate knows the brand well, a journalist and a blogger have readers. */
export const voices = ["member", "advocate", "journalist", "blogger"] as const;
export const voice = z.enum(voices);
export type Voice = z.infer<typeof voice>;

/** The criteria of the verdict; a scenario names those that it trains best. */
export const criterionIds = ["recall", "kept", "time", "replies", "health", "rules", "words"] as const;
export const criterionId = z.enum(criterionIds);
export type CriterionId = z.infer<typeof criterionId>;
