import type { PriceList, Quote } from "../action.ts";
import type { PricingObservation, SeenLead } from "../observation.ts";
import type { PricingReading } from "../reading.ts";
import { workloadOf } from "../workload.ts";
import { type Choice, firstOf, type PricingPolicy, weekly } from "./policy.ts";

/** What one thinks an hour costs who forgets tax, costs and the hours that nobody pays. */
export function naiveHour({ rightFloor: { takeHomeCents, weeks, hoursPerWeek } }: PricingReading): number {
	return takeHomeCents / (weeks * hoursPerWeek);
}

/** Asks for the pieces alone, at this price of an hour. */
export function byThePiece(lead: SeenLead, { deliverables }: PricingObservation, hourCents: number): Quote {
	return {
		basis: "deliverable",
		period: lead.period,
		lines: [...lead.asksFor],
		priceCents: Math.max(100, Math.round(workloadOf(lead.asksFor, deliverables).pieces * hourCents)),
		prepaymentBp: 0,
		contract: false,
		validWeeks: null,
	};
}

const prices: Choice = (seen, read) => {
	if (!seen.floor) {
		return {
			type: "set-floor",
			answers: { ...read.rightFloor, expensesCents: 0, benefitsCents: 0, profitBp: 0, weeks: 52, utilisationBp: 10_000 },
		};
	}
	if (seen.priceList) return null;
	const hourCents = Math.round(1.6 * naiveHour(read));
	const list: PriceList = {
		hourCents,
		pieces: seen.deliverables.map(({ id, hours }) => ({ deliverable: id, priceCents: Math.round(hours * hourCents) })),
		packages: [
			{
				id: "all-you-need",
				period: "month",
				lines: [{ deliverable: (seen.deliverables[0] as { id: string }).id, count: 8 }],
				priceCents: Math.round(8 * hourCents * (seen.deliverables[0]?.hours ?? 1)),
				revisions: null,
				minMonths: null,
			},
		],
		prepaymentBp: 0,
		contract: false,
	};
	return { type: "set-price-list", list };
};

const offer: Choice = (seen, read) => {
	const lead = seen.leads.find(({ state }) => state === "new" || state === "asks");
	return lead ? { type: "offer", leadId: lead.id, quote: byThePiece(lead, seen, 1.6 * naiveHour(read)) } : null;
};

/** Gives way to whoever finds it too dear. */
export const giveWay: Choice = (seen) => {
	const lead = seen.leads.find(({ state, quote }) => state === "objects" && quote && quote.priceCents > 1);
	if (!lead?.quote) return null;
	return { type: "answer-objection", leadId: lead.id, answer: "concede", priceCents: Math.floor(lead.quote.priceCents * 0.75) };
};

export const doFavours: Choice = (seen) => {
	const client = seen.clients.find(({ request, state }) => request && state !== "ended");
	return client ? { type: "answer-request", clientId: client.id, answer: "for-free" } : null;
};

/** Reckons like an employee, offers at once and without a contract, gives way, does favours, and never reminds. */
export const careless: PricingPolicy = weekly(firstOf(prices, doFavours, giveWay, offer));
