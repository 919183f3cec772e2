import { z } from "zod";
import { evidenceKinds, limits, looks, pricePer } from "./vocabulary.ts";

const id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are kebab-case")
	.max(64);
const line = z.string().max(200);
const text = z.string().max(4000);

/** An address that a visitor may follow: https, http or mailto, never anything that runs. */
export const linkUrl = z
	.string()
	.max(500)
	.refine(
		(url) => URL.canParse(url) && ["https:", "http:", "mailto:"].includes(new URL(url).protocol),
		"must begin with https://, http:// or mailto:",
	);

/** Latin letters, digits and single hyphens, 3–30, beginning with a letter; what is reserved is refused elsewhere. */
export const handle = z
	.string()
	.min(3)
	.max(30)
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "takes small Latin letters, digits and single hyphens, and begins with a letter");

/** An uploaded picture, with what it shows in words. */
export const picture = z.strictObject({ imageId: id, alt: z.string().max(300) });
export type Picture = z.infer<typeof picture>;

/** What stands behind a claim. */
export const evidenceRef = z.strictObject({ kind: z.enum(evidenceKinds), id: z.string().max(64) });
export type EvidenceRef = z.infer<typeof evidenceRef>;

const headline = z.strictObject({
	id,
	kind: z.literal("headline"),
	name: line,
	/** What one does, in one line. */
	claim: line,
	/** For whom. */
	forWhom: line,
	/** The one thing a visitor is to do; leads to the contact block, or to an address. */
	action: z.strictObject({ label: z.string().max(60), url: linkUrl.nullable() }),
	picture: picture.nullable(),
});

const about = z.strictObject({ id, kind: z.literal("about"), text, picture: picture.nullable() });

/** An offer with its price. Null where it is left open, which the coach minds. */
export const offer = z.strictObject({
	id,
	title: line,
	includes: z.array(line).max(12),
	excludes: z.array(line).max(8),
	priceCents: z.int().min(0).max(100_000_000).nullable(),
	per: z.enum(pricePer),
	revisions: z.int().min(0).max(20).nullable(),
	minMonths: z.int().min(1).max(36).nullable(),
});
export type Offer = z.infer<typeof offer>;

const services = z.strictObject({
	id,
	kind: z.literal("services"),
	intro: text,
	/** ISO 4217. */
	currency: z.string().regex(/^[A-Z]{3}$/),
	offers: z.array(offer).max(8),
	/** Share due before the work begins, in basis points; null says nothing of it. */
	prepaymentBp: z.int().min(0).max(10_000).nullable(),
});

/** A figure of a result. `from` names the measured figure of the block's evidence; the server marks it only while `value` is as measured. */
export const caseFigure = z.strictObject({ id, label: line, value: z.string().max(40), from: id.nullable() });
export type CaseFigure = z.infer<typeof caseFigure>;

const caseStudy = z.strictObject({
	id,
	kind: z.literal("case-study"),
	title: line,
	client: line,
	problem: text,
	did: text,
	result: text,
	evidence: evidenceRef.nullable(),
	figures: z.array(caseFigure).max(8),
	/** Series of the evidence that is drawn; null draws none. */
	plot: z.string().max(64).nullable(),
	picture: picture.nullable(),
});

const skills = z.strictObject({
	id,
	kind: z.literal("skills"),
	items: z.array(z.strictObject({ id, name: line, note: line, evidence: evidenceRef.nullable() })).max(24),
});

const testimonial = z.strictObject({
	id,
	kind: z.literal("testimonial"),
	words: text,
	who: line,
	role: line,
	/** A curator's words on a piece of work, which the curator has let be quoted; null for words from elsewhere. */
	from: z.strictObject({ submissionId: z.string().max(64), revision: z.int().min(1) }).nullable(),
	/** For words from elsewhere: that whoever said them agreed. */
	consent: z.boolean(),
});

const contact = z.strictObject({
	id,
	kind: z.literal("contact"),
	email: z.union([z.literal(""), z.email().max(254)]),
	note: text,
	links: z.array(z.strictObject({ id, label: line, url: linkUrl })).max(12),
});

export const block = z.discriminatedUnion("kind", [headline, about, services, caseStudy, skills, testimonial, contact]);
export type Block = z.infer<typeof block>;

/** A learner's page. Unfinished is fine: what is missing is for the coach to say. Block ids are unique. */
export const portfolioDocument = z.strictObject({
	look: z.enum(looks),
	/** BCP 47, of what is written. */
	language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
	blocks: z
		.array(block)
		.max(limits.blocks)
		.refine((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length, "has two blocks with one id"),
	/** For the résumé, beside what the blocks tell. */
	resume: z.strictObject({
		place: line,
		languages: z.array(z.strictObject({ id, name: line, level: line })).max(12),
		work: z.array(z.strictObject({ id, who: line, role: line, from: line, to: line, did: text })).max(20),
		education: z.array(z.strictObject({ id, who: line, what: line, from: line, to: line })).max(12),
	}),
});
export type PortfolioDocument = z.infer<typeof portfolioDocument>;
