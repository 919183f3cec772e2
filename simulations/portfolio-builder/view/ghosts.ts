import { t, type Words } from "#src/i18n/t.ts";
import { blankOffer, isBlank } from "../editing/blank.ts";
import type { Quotable } from "../evidence.ts";
import type { Block } from "../schema.ts";
import { mayBeShown } from "../shown.ts";

/** A block as the preview shows it: as it is, as an example where nothing is written, or as one that others do not see. */
export interface PreviewBlock {
	block: Block;
	state: "shown" | "ghost" | "unshown";
}

/** What was found of a block, with what it was held against. */
const kept = new WeakMap<Block, { found: PreviewBlock; words: Words; quotable: readonly Quotable[] }>();

/** The same object as long as block, words and reviews are the same. @param words  has the examples, which are never part of the page */
export function previewOf(block: Block, words: Words, quotable: readonly Quotable[]): PreviewBlock {
	const before = kept.get(block);
	if (before?.words === words && before.quotable === quotable) return before.found;
	const found: PreviewBlock = isBlank(block)
		? { block: filled(block, words), state: "ghost" }
		: { block, state: mayBeShown(block, quotable) ? "shown" : "unshown" };
	kept.set(block, { found, words, quotable });
	return found;
}

function filled(block: Block, words: Words): Block {
	const ph = (key: string) => t(words, `ph-${key}`);
	switch (block.kind) {
		case "headline":
			return { ...block, name: ph("name"), claim: ph("claim"), forWhom: ph("forWhom"), action: { label: ph("actionLabel"), url: null } };
		case "about":
			return { ...block, text: ph("aboutText") };
		case "services":
			return {
				...block,
				intro: ph("servicesIntro"),
				offers: [
					{ ...blankOffer("ghost"), title: ph("offerTitle"), includes: ph("includes").split("\n"), priceCents: 60_000, per: "month" },
				],
			};
		case "case-study":
			return { ...block, title: ph("caseTitle"), client: ph("caseClient"), problem: ph("problem"), did: ph("did"), result: ph("result") };
		case "skills":
			return { ...block, items: [{ id: "ghost", name: ph("skillName"), note: ph("skillNote"), evidence: null }] };
		case "testimonial":
			return { ...block, words: ph("quoteWords"), who: ph("who"), role: ph("role") };
		case "contact":
			return { ...block, note: ph("contactNote"), email: ph("email") };
	}
}
