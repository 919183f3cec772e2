import { quotedReview } from "../vouch.ts";
import { type BlockCheck, must } from "./finding.ts";

/** Nobody is quoted who has not agreed, nor with other words than theirs. */
export const consent: BlockCheck = (block, { quotable }) => {
	if (block.kind !== "testimonial" || block.words.trim() === "") return [];
	if (block.from) return quotedReview(block, quotable) ? [] : [must("consent-not-their-words", block.id, { who: block.who })];
	if (block.who.trim() === "") return [must("consent-nobody", block.id)];
	return block.consent ? [] : [must("consent-missing", block.id, { who: block.who })];
};
