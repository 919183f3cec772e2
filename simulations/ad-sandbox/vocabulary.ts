import { z } from "zod";

/** A permanent, language-free id: kebab-case. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are kebab-case, e.g. `harbour-road`")
	.max(64);

/** What delivery is optimised for. */
export const objectives = ["traffic", "leads", "sales"] as const;
export const objective = z.enum(objectives);
export type Objective = z.infer<typeof objective>;

/** Where an ad stands, on the fictional networks of the course. */
export const placements = ["commons-feed", "glint-feed", "glint-stories", "loopling-video", "pigeon-channel"] as const;
export const placement = z.enum(placements);
export type Placement = z.infer<typeof placement>;

export const formats = ["image", "carousel", "video", "text"] as const;
export const format = z.enum(formats);
export type Format = z.infer<typeof format>;

/**
 * How bids are made: `lowest-cost` spends the budget at the best price there is; `cost-cap` keeps the mean cost of a result
 * at or below the cap; `bid-cap` never bids more for a result than the cap.
 */
export const biddings = ["lowest-cost", "cost-cap", "bid-cap"] as const;
export type BiddingKind = (typeof biddings)[number];

/** Whom an ad set starts from: people by interest, visitors of the site, people like the customers. */
export const sources = ["people", "visitors", "lookalike"] as const;
export type AudienceSource = (typeof sources)[number];

/** Who may be taken out of an audience. */
export const exclusions = ["visitors", "customers"] as const;
export const exclusion = z.enum(exclusions);
export type Exclusion = z.infer<typeof exclusion>;

/** Why an ad set delivers as it does, as a platform would say it. */
export const deliveries = [
	"not-started",
	"learning",
	"active",
	"limited",
	"fatigued",
	"paused",
	"ended",
	"no-audience",
	"no-creative",
	"no-budget",
] as const;
export type Delivery = (typeof deliveries)[number];

/** The criteria of the verdict; a scenario names those that it trains best. */
export const criterionIds = ["outcome", "budget", "audience", "frequency", "testing", "learning", "reading"] as const;
export const criterionId = z.enum(criterionIds);
export type CriterionId = z.infer<typeof criterionId>;

/** Questions about the report; the run itself determines the right answer. */
export const questionKinds = [
	/** Which ad set brought conversions at the least cost? Choices: ids of ad sets. */
	"cheapest-ad-set",
	/** Which creative has worn out most? Choices: ids of creatives that ran. */
	"most-worn-creative",
	/** Which ad set claims most beyond what it caused? Choices: ids of ad sets. */
	"most-overclaiming",
	/** What share of the spend fell outside the brief's audience? Choices: `under-5`, `5-to-20`, `20-to-50`, `over-50` per cent. */
	"waste-share",
	/** Is the difference between two creatives more than chance? Choices: `yes`, `no`, `too-early`. */
	"difference-real",
	/** What limits delivery most? Choices: `budget`, `audience`, `cap`, `fatigue`, `learning`, `nothing`. */
	"what-limits",
] as const;
export const questionKind = z.enum(questionKinds);
export type QuestionKind = z.infer<typeof questionKind>;
