import type { PricingAction, Quote } from "../action.ts";
import type { ObjectionAnswer } from "../vocabulary.ts";
import { type Deliverable, hourlyCents, workloadOf } from "../workload.ts";
import { linesOf, priceOfFewer } from "./quote-draft.ts";

/** An answer to a price that was called too high, while it is chosen. */
export interface ObjectionDraft {
	answer: ObjectionAnswer | null;
	/** What is left of each deliverable, with `cut-scope`. */
	counts: Readonly<Record<string, number>>;
	/** The lower price, with `concede`. */
	priceCents: number | null;
}

/** The action that an answer is; null while something of it is lacking. */
export function objectionAction(
	leadId: string,
	{ answer, counts, priceCents }: ObjectionDraft,
	quote: Quote,
	deliverables: readonly Deliverable[],
): PricingAction | null {
	switch (answer) {
		case null:
			return null;
		case "cut-scope": {
			const lines = linesOf(counts, deliverables);
			const isLess = workloadOf(lines, deliverables).all < workloadOf(quote.lines, deliverables).all;
			if (lines.length === 0 || !isLess) return null;
			return { type: "answer-objection", leadId, answer, lines, priceCents: priceOfFewer(quote, counts, deliverables) };
		}
		case "concede":
			if (priceCents === null || priceCents >= quote.priceCents) return null;
			return { type: "answer-objection", leadId, answer, priceCents };
		default:
			return { type: "answer-objection", leadId, answer };
	}
}

/** What an hour brings after an answer, cents; null where there would be no work, or nothing is decided. */
export function rateAfter(
	answer: ObjectionAnswer,
	{ counts, priceCents }: ObjectionDraft,
	quote: Quote,
	deliverables: readonly Deliverable[],
): number | null {
	switch (answer) {
		case "cut-scope": {
			const lines = linesOf(counts, deliverables);
			return hourlyCents({ ...quote, lines, priceCents: priceOfFewer(quote, counts, deliverables) }, deliverables);
		}
		case "concede":
			return priceCents === null ? null : hourlyCents({ ...quote, priceCents }, deliverables);
		case "explain-value":
			return hourlyCents(quote, deliverables);
		case "walk-away":
			return null;
	}
}
