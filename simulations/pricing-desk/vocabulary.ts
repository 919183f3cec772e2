/** The words of the pricing desk: permanent ids that schemas, engine, view and texts share. */

/**
 * How a price is put.
 *
 * - `hour`: every hour that is worked, overhead too; the client does not know the sum beforehand.
 * - `deliverable`: by the piece; talks, strategy and reports between the pieces are nobody's.
 * - `retainer`: the same every month, for hours foreseen with their overhead.
 * - `value`: a share of what the work is worth to the client, whatever the hours.
 */
export const bases = ["hour", "deliverable", "retainer", "value"] as const;
export type Basis = (typeof bases)[number];

/** A project is paid once, ongoing work by the month (four weeks). */
export const periods = ["once", "month"] as const;
export type Period = (typeof periods)[number];

/** Where a lead comes from. */
export const leadSources = ["cold", "tender", "acquaintance", "referral", "reader"] as const;
export type LeadSource = (typeof leadSources)[number];

/** What one may ask before quoting; each answer tells one hidden thing as well as trust allows. */
export const questions = ["budget", "goal", "deadline", "payment"] as const;
export type Question = (typeof questions)[number];

/** The small first step of selling in two steps. */
export const firstSteps = ["audit", "test-campaign", "page-design"] as const;
export type FirstStep = (typeof firstSteps)[number];

/** What is said when a price is called too high. */
export const objectionAnswers = ["cut-scope", "concede", "explain-value", "walk-away"] as const;
export type ObjectionAnswer = (typeof objectionAnswers)[number];

/** What is said to work that was not agreed. `swap` does it in place of something agreed. */
export const requestAnswers = ["charge", "for-free", "swap", "refuse"] as const;
export type RequestAnswer = (typeof requestAnswers)[number];

/**
 * Where a lead stands. `new` waits for a first word, `asks` for an offer (after a first step, or grown warm as a reader),
 * `thinking` has an offer, `objects` finds it too dear, `stepping` takes a first step, `reading` follows what one writes,
 * `won` is a client, `gone` went elsewhere, `turned-away` was declined or walked away from.
 */
export const leadStates = ["new", "asks", "thinking", "objects", "stepping", "reading", "won", "gone", "turned-away"] as const;
export type LeadState = (typeof leadStates)[number];

export const clientStates = ["active", "stopped", "ended"] as const;
export type ClientState = (typeof clientStates)[number];

/** How a client takes the work, as one notices it. */
export const moods = ["delighted", "content", "uneasy", "leaving"] as const;
export type Mood = (typeof moods)[number];

/** How the freelancer feels. */
export const energies = ["fresh", "all-right", "tired", "worn-out"] as const;
export type Energy = (typeof energies)[number];

/** The criteria of the verdict; a scenario names those that it trains best. */
export const criterionIds = ["floor", "price-list", "income", "hourly", "selling", "negotiation", "protection", "load"] as const;
export type CriterionId = (typeof criterionIds)[number];

/** What can happen between two weeks. */
export const noticeKinds = [
	"lead-came",
	"lead-asks",
	"lead-gone",
	"offer-taken",
	"offer-declined",
	"price-too-high",
	"step-taken",
	"step-declined",
	"step-done",
	"came-back",
	"request",
	"paid",
	"overdue",
	"written-off",
	"renewed",
	"ended",
	"quality-slips",
	"tired",
	"savings-gone",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
