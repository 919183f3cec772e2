import { isBlank } from "./editing/blank.ts";
import type { Quotable } from "./evidence.ts";
import type { Block, PortfolioDocument } from "./schema.ts";
import { quotedReview } from "./vouch.ts";

/**
 * Whether a block may be shown to others. Words of a curator are shown only as they were written and while they may be
 * quoted: changed ones would be somebody else's under their name. Words from elsewhere want the consent of who said them.
 */
export function mayBeShown(block: Block, quotable: readonly Quotable[]): boolean {
	if (block.kind !== "testimonial") return true;
	return block.from === null ? block.consent : quotedReview(block, quotable) !== null;
}

/** The document without what may not be shown, and without blocks in which nothing is written. */
export function shownOf(document: PortfolioDocument, quotable: readonly Quotable[]): PortfolioDocument {
	return { ...document, blocks: document.blocks.filter((block) => !isBlank(block) && mayBeShown(block, quotable)) };
}
