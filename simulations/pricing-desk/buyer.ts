import type { Buyer } from "./appraise.ts";
import { remarksOn } from "./list-remarks.ts";
import type { LeadRow, PricingState } from "./state.ts";
import { trustNow, truthOf } from "./truth.ts";

/** A lead as it decides now. */
export function buyerOf(state: PricingState, row: LeadRow): Buyer {
	const { needs, period, budgetCents, worthCents, urgency, pays, ...lead } = truthOf(state, row.id);
	return {
		needs,
		period,
		budgetCents,
		worthCents,
		urgency,
		pays,
		trust: trustNow(lead, row),
		goalTold: row.told.goal === true,
		knowsDiscount: row.knowsDiscount,
		cameBack: row.cameBack,
		haggles: !hasClearList(state),
	};
}

/** Whether there is a price list that can be read in one way only. */
export function hasClearList({ priceList, scenario }: Pick<PricingState, "priceList" | "scenario">): boolean {
	return priceList !== null && remarksOn(priceList, null, scenario.deliverables).every(({ kind }) => kind !== "unclear");
}
