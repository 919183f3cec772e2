/** The words of the portfolio: permanent ids that schema, checks, page, editor and texts share. */

/** How the page looks; each in light and dark, as the visitor's device prefers. */
export const looks = ["ledger", "poster", "studio"] as const;
export type Look = (typeof looks)[number];

export const blockKinds = ["headline", "about", "services", "case-study", "skills", "testimonial", "contact"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** What a price is for. */
export const pricePer = ["once", "month", "hour", "piece"] as const;
export type PricePer = (typeof pricePer)[number];

/** What the server can vouch for: a finished assessed run, an accepted assignment, a passed exam. */
export const evidenceKinds = ["run", "work", "exam"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Addresses that nobody may have, because the site uses them or they would mislead. */
export const reservedHandles: readonly string[] = [
	"about",
	"account",
	"admin",
	"api",
	"assignments",
	"curator",
	"desk",
	"exams",
	"glossary",
	"health",
	"help",
	"learn",
	"link",
	"me",
	"new",
	"official",
	"owner",
	"p",
	"portfolio",
	"practice",
	"review",
	"root",
	"search",
	"sign-in",
	"sign-up",
	"smm",
	"smm-simulator",
	"staff",
	"support",
	"system",
	"verify",
	"www",
];

export const limits = {
	blocks: 60,
	/** Bytes of the whole document as JSON. */
	documentBytes: 200_000,
	/** Bytes of a picture as it is uploaded, and its longest side as it is kept, pixels. */
	pictureBytes: 8_000_000,
	pictureSide: 1600,
	pictures: 40,
} as const;
