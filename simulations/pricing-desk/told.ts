import { uniform } from "../kernel/rng.ts";
import type { LeadRow, PricingState } from "./state.ts";
import { truthOf } from "./truth.ts";

/** Who trusts less does not say what could be paid, or what it is worth. Design choice. */
const leastTrust = { budget: 0.15, worth: 0.1, frankly: 0.35 } as const;
/** Half of the span that a budget and a worth are told in, and how far the middle lies beside the truth. Design choice. */
const span = { budget: 0.12, worth: 0.2, beside: 0.06 } as const;
/** Who hardly trusts names so much less than could be paid. Design choice. */
const understated = 0.15;

/** The figure behind the answer on the budget, cents from and to; null where it was not asked, or they would not say. */
export function toldBudget(state: PricingState, row: LeadRow): readonly [number, number] | null {
	const lead = truthOf(state, row.id);
	if (!row.told.budget || lead.trust < leastTrust.budget) return null;
	const less = lead.trust < leastTrust.frankly ? 1 - understated : 1;
	return around(lead.budgetCents * less * beside(state, row, "budget"), span.budget);
}

/** What the work is worth to them, as they reckon it. */
export function toldWorth(state: PricingState, row: LeadRow): readonly [number, number] | null {
	const lead = truthOf(state, row.id);
	if (!row.told.goal || lead.trust < leastTrust.worth) return null;
	return around(lead.worthCents * beside(state, row, "worth"), span.worth);
}

/** In how many weeks they want somebody; null where there is no hurry. */
export function toldWeeks(state: PricingState, row: LeadRow): number | null {
	const { urgency } = truthOf(state, row.id);
	return row.told.deadline && urgency >= 0.35 ? Math.max(1, Math.round(9 * (1 - urgency))) : null;
}

function beside({ seed }: PricingState, { id }: LeadRow, what: string): number {
	return 1 + span.beside * (2 * uniform(seed, id, `tells-${what}`) - 1);
}

/** Whole units of money, as people name them. */
function around(cents: number, half: number): readonly [number, number] {
	const step = 1000;
	const low = Math.max(step, Math.round((cents * (1 - half)) / step) * step);
	return [low, Math.max(low, Math.round((cents * (1 + half)) / step) * step)];
}
