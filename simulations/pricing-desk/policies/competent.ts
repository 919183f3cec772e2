import type { PricingAction } from "../action.ts";
import type { PricingObservation } from "../observation.ts";
import type { PricingReading } from "../reading.ts";
import { workloadOf } from "../workload.ts";
import { answerRequests, remind } from "./keeping.ts";
import { paperwork, roundUp } from "./paperwork.ts";
import { type Choice, firstOf, type PricingPolicy, weekly } from "./policy.ts";
import { cutTo, type Pair, pairs, quoteFor, roomOf } from "./quoting.ts";

const sell: Choice = (seen, read) => {
	for (const pair of pairs(seen, read)) {
		const action = sellTo(pair, seen, read);
		if (action) return action;
	}
	return null;
};

/** Asks what can be paid, goes two steps with strangers, and otherwise offers what pays the floor, by contract. */
function sellTo(pair: Pair, seen: PricingObservation, read: PricingReading): PricingAction | null {
	const { id: leadId, state, told, source, step } = pair.seen;
	if (state === "objects") return cut(pair, seen);
	if (state !== "new" && state !== "asks") return null;
	if (!told.budget) return { type: "ask", leadId, question: "budget" };
	const stranger = source === "cold" || source === "tender";
	if (stranger && state === "new" && !step && pair.read.urgency < 0.7)
		return { type: "offer-step", leadId, step: "audit", priceCents: roundUp(Math.min(0.1 * pair.read.budgetCents, 3 * read.floorCents)) };
	const room = roomOf(seen, 0.95);
	const manner = { least: 1, most: 1.35, share: 0.9, byWorth: false, room, leastFit: 0.45, prepaymentBp: 3000 };
	const quote = quoteFor(pair, seen, read, manner);
	return quote ? { type: "offer", leadId, quote } : { type: "decline", leadId };
}

function cut({ seen: { id: leadId, quote } }: Pair, seen: PricingObservation): PricingAction {
	if (!quote) return { type: "decline", leadId };
	const { all } = workloadOf(quote.lines, seen.deliverables);
	const lines = cutTo(quote.lines, 0.75 * all, seen);
	const left = workloadOf(lines, seen.deliverables).all;
	if (left >= all) return { type: "answer-objection", leadId, answer: "explain-value" };
	return { type: "answer-objection", leadId, answer: "cut-scope", lines, priceCents: Math.floor((quote.priceCents * left) / all) };
}

/** Does what a good course teaches, without reading between the lines: floor, clear list, contract, reminders. */
export const competent: PricingPolicy = weekly(firstOf(paperwork, answerRequests, remind, sell));
