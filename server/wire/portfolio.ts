/** A learner's portfolio: the page being written, what is vouched for in it, its pictures, its address. */
import { z } from "zod";
import { portfolioDocument } from "#simulations/portfolio-builder/schema.ts";
import { evidenceKinds } from "#simulations/portfolio-builder/vocabulary.ts";
import { id, instant } from "./parts.ts";

export const pictureSchema = z.object({
	id,
	/** In pixels, the largest first; each is at `/api/portfolio/images/<id>-<width>.webp`. */
	sizes: z.array(z.object({ width: z.int(), height: z.int() })),
	addedAt: instant,
});
export type PictureView = z.infer<typeof pictureSchema>;

export const portfolioSchema = z.object({
	/** 0 before the first save. */
	version: z.number(),
	document: portfolioDocument.nullable(),
	savedAt: instant.nullable(),
	/** The address that is kept for this account, whether the page is online or not. */
	handle: z.string().nullable(),
	published: z
		.object({
			/** `/p/<handle>` */
			path: z.string(),
			/** Whether search engines are let in. */
			indexed: z.boolean(),
			publishedAt: instant,
			/** Whether the public page is the document as it is saved now. */
			upToDate: z.boolean(),
		})
		.nullable(),
	/** In the order in which they were uploaded. */
	pictures: z.array(pictureSchema),
});
export type PortfolioView = z.infer<typeof portfolioSchema>;

/** `PUT /api/portfolio`. `version` is the one last seen, 0 for none: another tab's newer page is a conflict. */
export const savePortfolioSchema = z.strictObject({ version: z.int().min(0), document: portfolioDocument });

/** @see Evidence of the portfolio builder */
export const evidenceSchema = z.object({
	kind: z.enum(evidenceKinds),
	id,
	title: z.string(),
	simulation: z.string().nullable(),
	about: z.string(),
	at: instant,
	score: z.number().nullable(),
	figures: z.array(z.object({ id: z.string(), label: z.string(), value: z.string() })),
	series: z.array(z.object({ id: z.string(), label: z.string(), points: z.array(z.object({ at: z.number(), value: z.number() })) })),
	skills: z.array(z.string()),
});
export const quotableSchema = z.object({
	submissionId: id,
	revision: z.number(),
	title: z.string(),
	curator: z.string(),
	words: z.string(),
});
export const portfolioEvidenceSchema = z.object({ evidence: z.array(evidenceSchema), quotable: z.array(quotableSchema) });
export type PortfolioEvidenceView = z.infer<typeof portfolioEvidenceSchema>;

export const handleParamsSchema = z.object({ handle: z.string() });
export const handleSchema = z.object({
	handle: z.string(),
	/** `own` is the one that this account has already. */
	state: z.enum(["free", "own", "refused"]),
	/** Why it cannot be had, with its words; null when it can. */
	code: z.string().nullable(),
	message: z.string().nullable(),
});
export type HandleView = z.infer<typeof handleSchema>;

/** Publishes the page as it was last saved; `version` is the one last seen. */
export const publishSchema = z.strictObject({ version: z.int().min(1), handle: z.string().max(200), indexed: z.boolean() });

/** `<id>-<width>.webp` */
export const fileParamsSchema = z.object({ file: z.string() });

/** Addresses of a published page; what does not fit is a page that is not there. */
export const pageFileParamsSchema = z.object({ handle: z.string(), file: z.string() });
export const proofParamsSchema = z.object({ handle: z.string(), kind: z.string(), evidenceId: z.string() });
