/** What an attempt came to: known once it is over. */
import { z } from "zod";
import { commentTypes } from "#simulations/community-feed/vocabulary.ts";

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
	/** What the market of a campaign or a quarter was like, paragraphs. */
	truth: z.array(z.string()).optional(),
});
