import type { Quote } from "./action.ts";
import { type Appraisal, type Buyer, fitOf, ratioOf } from "./appraise.ts";
import { between, falling } from "./between.ts";
import type { ObjectionAnswer } from "./vocabulary.ts";
import type { Deliverable } from "./workload.ts";

/** Chance that a lead comes back after it was let go. Design choice; it comes back with more respect. */
export const comesBack = { chance: 0.35, leastWeeks: 2, mostWeeks: 4, respect: 0.15 } as const;

/**
 * Chance that an offer is taken after its objection was answered. Design choices: a smaller scope convinces where it fits
 * the budget and holds what is needed most, a lower price convinces sooner, reasons convince who trusts or has told the goal.
 *
 * @param before fit and ratio of the offer that was called too dear
 */
export function convinces(
	answer: ObjectionAnswer,
	quote: Quote,
	buyer: Buyer,
	before: Pick<Appraisal, "fit" | "ratio">,
	deliverables: readonly Deliverable[],
): number {
	const ratio = ratioOf(quote, buyer, deliverables);
	const fits = ratio <= 1 ? 1 : falling(ratio, 1, 1.15);
	const earnest = 0.5 + 0.5 * buyer.trust;
	switch (answer) {
		case "cut-scope": {
			const [most] = buyer.needs;
			const kept = most ? fitOf(quote.lines, [most], deliverables) : 1;
			return between(
				(0.35 + 0.6 * earnest) * fits * falling(kept, 0.6, 0.2) * falling(fitOf(quote.lines, buyer.needs, deliverables), 0.5, 0.2),
			);
		}
		case "concede":
			return between((0.45 + 0.55 * earnest) * fits);
		case "explain-value":
			return between((0.1 + 0.55 * buyer.trust + (buyer.goalTold ? 0.3 : 0)) * falling(before.ratio, 1.05, 1.4));
		case "walk-away":
			return 0;
	}
}
