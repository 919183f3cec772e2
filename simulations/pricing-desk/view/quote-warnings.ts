import type { PricingObservation, SeenLead } from "../observation.ts";
import { workloadOf } from "../workload.ts";
import { hoursPerWeek, linesOf, type QuoteDraft, rateOf } from "./quote-draft.ts";

/** Something worth a second look before an offer goes out. Sums in cents, hours of a week. */
export type Warning =
	| { code: "below-floor"; hourCents: number; floorCents: number }
	| { code: "no-floor" }
	| { code: "between-unpaid"; hours: number }
	| { code: "no-room"; hours: number; free: number }
	| { code: "over-budget"; cents: number }
	| { code: "no-end" }
	| { code: "no-protection" }
	| { code: "far-away" };

/** What teaches about a draft; nothing of it forbids the offer. */
export function warningsOf(
	draft: QuoteDraft,
	lead: Pick<SeenLead, "elsewhere" | "toldBudgetCents">,
	{ floor, deliverables, hours }: Pick<PricingObservation, "floor" | "deliverables" | "hours">,
): readonly Warning[] {
	const found: Warning[] = [];
	const lines = linesOf(draft.counts, deliverables);
	const rate = rateOf(draft, deliverables);
	if (rate && floor && rate.hourCents < floor.hourCents - 0.5)
		found.push({ code: "below-floor", hourCents: rate.hourCents, floorCents: floor.hourCents });
	if (rate && !floor) found.push({ code: "no-floor" });
	const { overhead } = workloadOf(lines, deliverables);
	if (draft.basis === "deliverable" && overhead > 0) found.push({ code: "between-unpaid", hours: overhead });
	const weekly = hoursPerWeek(lines, deliverables);
	const free = Math.max(0, hours.capacity - hours.clients);
	if (weekly > free) found.push({ code: "no-room", hours: weekly, free });
	const total = draft.priceCents === null ? 0 : draft.basis === "hour" ? draft.priceCents * (rate?.all ?? 0) : draft.priceCents;
	if (lead.toldBudgetCents && total > lead.toldBudgetCents[1]) found.push({ code: "over-budget", cents: lead.toldBudgetCents[1] });
	if (draft.validWeeks === null) found.push({ code: "no-end" });
	if (!draft.contract && draft.prepaymentBp === 0) found.push({ code: lead.elsewhere ? "far-away" : "no-protection" });
	return found;
}
