import { appraise, type Buyer } from "./appraise.ts";
import { between } from "./between.ts";
import { goneAfterStep, readerGoes, stepGain, takesStep, warm } from "./selling.ts";
import type { Deliverable } from "./workload.ts";

/** The three ways of selling, by the chance that a fair offer is taken in the end. */
export interface Ways {
	direct: number;
	"two-step": number;
	content: number;
}

/** An offer that is fair: all that is needed, for most of what could be paid. Design choice. */
const fair = { priceShare: 0.88, prepaymentBp: 3000, stepShare: 0.06, objection: 0.55, weeklyGain: 0.08, delay: 0.04 } as const;

/** What each way comes to with a lead as it stands now. Chances follow from the same rules by which leads decide. */
export function waysOf(buyer: Buyer, deliverables: readonly Deliverable[]): Ways {
	const at = (trust: number) => {
		const { take, object } = appraise(
			{
				basis: "retainer",
				period: buyer.period,
				lines: [...buyer.needs],
				priceCents: Math.round(fair.priceShare * buyer.budgetCents),
				prepaymentBp: fair.prepaymentBp,
				contract: true,
				validWeeks: 2,
			},
			{ ...buyer, trust: between(trust) },
			deliverables,
		);
		return take + fair.objection * object;
	};
	const { trust, urgency, budgetCents } = buyer;
	const price = fair.stepShare * budgetCents;
	const weeks = Math.max(1, Math.ceil((warm - trust) / fair.weeklyGain));
	let stays = 1;
	for (let week = 0; week < weeks; week++) stays *= 1 - readerGoes(urgency);
	return {
		direct: at(trust),
		"two-step": takesStep(trust, price, budgetCents) * (1 - goneAfterStep(urgency)) * at(trust + stepGain("audit", price)),
		content: stays * at(Math.max(trust, warm)) * between(1 - fair.delay * weeks),
	};
}

/** The best of the three. */
export function bestWay(ways: Ways): { way: keyof Ways; chance: number } {
	const [first] = (Object.entries(ways) as [keyof Ways, number][]).sort(([, a], [, b]) => b - a);
	return first ? { way: first[0], chance: first[1] } : { way: "direct", chance: 0 };
}
