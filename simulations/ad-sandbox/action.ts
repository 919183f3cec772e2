import { z } from "zod";
import { exclusion, id, objective, placement } from "./vocabulary.ts";

const cents = z.int().min(0).max(100_000_000);

/** Whom an ad set is for. Interests widen (any of them), ages, places and placements narrow. */
export const audience = z.strictObject({
	source: z.discriminatedUnion("kind", [
		/** People by their interests; no interest at all is everybody. */
		z.strictObject({ kind: z.literal("people"), interests: z.array(id).max(20) }),
		/** Who came to the site in the last days. */
		z.strictObject({ kind: z.literal("visitors"), days: z.int().min(1).max(180) }),
		/** The most alike of everybody in the places, per cent of them. */
		z.strictObject({ kind: z.literal("lookalike"), percent: z.int().min(1).max(10) }),
	]),
	places: z.array(id).max(12),
	ages: z.array(id).max(8),
	placements: z.array(placement).max(5),
	exclude: z.array(exclusion).max(2),
});
export type Audience = z.infer<typeof audience>;

export const adSetSettings = z.strictObject({
	objective,
	audience,
	/** Creatives that take turns; the auction favours the better one. */
	creatives: z.array(id).max(12),
	dailyBudgetCents: cents,
	bidding: z.discriminatedUnion("kind", [
		z.strictObject({ kind: z.literal("lowest-cost") }),
		z.strictObject({ kind: z.literal("cost-cap"), capCents: cents }),
		z.strictObject({ kind: z.literal("bid-cap"), capCents: cents }),
	]),
	/** First and last day of delivery, 1 is the campaign's first. */
	startDay: z.int().min(1).max(400),
	endDay: z.int().min(1).max(400),
	/** `even` spreads the budget over the day; `fast` takes what comes first, at a worse price. */
	pacing: z.enum(["even", "fast"]),
});
export type AdSetSettings = z.infer<typeof adSetSettings>;

/** What a media buyer can do. Time passes by `wait` alone. */
export const adActionSchema = z.discriminatedUnion("type", [
	/** `adSetId` is chosen by the player's screen and must be new. */
	z.strictObject({ type: z.literal("create-ad-set"), adSetId: id, settings: adSetSettings }),
	/** Everything but a budget change of up to 20 % is a significant edit and starts the learning phase anew. */
	z.strictObject({ type: z.literal("edit-ad-set"), adSetId: id, settings: adSetSettings }),
	z.strictObject({ type: z.literal("pause"), adSetId: id }),
	z.strictObject({ type: z.literal("resume"), adSetId: id }),
	/** Splits one ad set's audience evenly between two creatives, nobody sees both, until it is ended. */
	z.strictObject({ type: z.literal("start-test"), adSetId: id, creatives: z.tuple([id, id]) }),
	/** Ends it with a conclusion; the named creative stays, the other is taken out; `none` keeps both. */
	z.strictObject({ type: z.literal("end-test"), adSetId: id, keep: z.union([id, z.literal("none")]) }),
	/** Answers a question about the report, once. */
	z.strictObject({ type: z.literal("answer"), questionId: id, choice: id }),
	z.strictObject({ type: z.literal("wait"), days: z.int().min(1).max(28) }),
]);
export type AdAction = z.infer<typeof adActionSchema>;
