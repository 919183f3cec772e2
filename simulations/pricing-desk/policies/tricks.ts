import type { PricingAction, Quote } from "../action.ts";
import type { PricingObservation, SeenLead } from "../observation.ts";
import type { PricingReading } from "../reading.ts";
import { workloadOf } from "../workload.ts";
import { doFavours, giveWay } from "./careless.ts";
import { competent } from "./competent.ts";
import { paperwork } from "./paperwork.ts";
import { type Choice, firstOf, type PricingPolicy, weekly } from "./policy.ts";

/** Offers all that is asked for, at once, to everybody, at so many times the floor. */
function toEverybody(
	times: number,
	own: Partial<Quote> = {},
	price?: (lead: SeenLead, seen: PricingObservation, read: PricingReading) => number,
): Choice {
	return (seen, read): PricingAction | null => {
		const lead = seen.leads.find(({ state }) => state === "new" || state === "asks");
		if (!lead) return null;
		const lines = [...lead.asksFor];
		const cents = price?.(lead, seen, read) ?? times * read.floorCents * workloadOf(lines, seen.deliverables).all;
		const quote: Quote = {
			basis: "retainer",
			period: lead.period,
			lines,
			priceCents: Math.min(100_000_000, Math.max(1, Math.round(cents))),
			prepaymentBp: 0,
			contract: false,
			validWeeks: 2,
			...own,
		};
		return { type: "offer", leadId: lead.id, quote };
	};
}

const budgetOf = ({ id }: SeenLead, read: PricingReading) => read.leads.find((one) => one.id === id)?.budgetCents ?? 0;

/** Players with one idea. None of them may pass. */
export const tricks = {
	/** Half of the floor: somebody will always take that. */
	cheapest: weekly(toEverybody(0.5)),
	/** Whatever they ask for, for whatever they have; nobody is turned away, nothing is refused. */
	"takes-everything": weekly(
		firstOf(
			doFavours,
			toEverybody(1, {}, (lead, _seen, read) => 0.85 * budgetOf(lead, read)),
		),
	),
	/** A fair price at once to everybody; no question, no list, no word more. */
	"direct-only": weekly(toEverybody(1.1, { contract: true, prepaymentBp: 3000 })),
	/** A test campaign as a gift for everybody; then one will see. */
	"step-for-free": weekly(
		firstOf((seen) => {
			const lead = seen.leads.find(({ state, step }) => state === "new" && !step);
			return lead ? { type: "offer-step", leadId: lead.id, step: "test-campaign", priceCents: 0 } : null;
		}, toEverybody(1.1)),
	),
	/** Begins high, and gives way whenever somebody frowns. */
	"concede-always": weekly(firstOf(doFavours, giveWay, toEverybody(1.4, { contract: true }))),
	/** Thrice the price, for whoever may be that rich. */
	"asks-the-moon": weekly(firstOf(paperwork, toEverybody(3, { contract: true, prepaymentBp: 5000 }))),
	/** A form and a list without a fault, and nobody who is sold anything. */
	"paper-only": weekly(paperwork),
	/** Sleeps for two months, then does in the last weeks what would have been right all along. */
	harvest: {
		start: (seed) => competent.start(seed),
		decide: (seen, read, memory) =>
			seen.week + 4 < seen.weeks ? { action: { type: "wait", weeks: 1 }, memory } : competent.decide(seen, read, memory),
	},
} satisfies Readonly<Record<string, PricingPolicy>>;
