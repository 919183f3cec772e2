import type { PricingAction } from "../action.ts";
import type { PricingObservation } from "../observation.ts";
import type { PricingReading } from "../reading.ts";
import { stepHours } from "../selling.ts";
import { bestWay, waysOf } from "../ways.ts";
import { workloadOf } from "../workload.ts";
import { answerRequests, raisePrices, remind, stopInTime } from "./keeping.ts";
import { paperwork, roundUp } from "./paperwork.ts";
import { type Choice, firstOf, type PricingPolicy, weekly } from "./policy.ts";
import { cutTo, type Manner, type Pair, pairs, quoteFor, reckoned, roomOf } from "./quoting.ts";

/** Clients may take so much of a week, so that selling and writing have their hours. */
const fullAt = 0.86;

const manner = (seen: PricingObservation, read: Pair["read"]): Manner => ({
	least: 1.03,
	most: 1.9,
	share: 0.9,
	byWorth: true,
	room: roomOf(seen, fullAt),
	leastFit: 0.5,
	prepaymentBp: read.pays < 0.65 || read.trust > 0.5 ? 5000 : 3000,
});

const sell: Choice = (seen, read) => {
	for (const pair of pairs(seen, read)) {
		const action = sellTo(pair, seen, read);
		if (action) return action;
	}
	return null;
};

/** Asks before quoting, sells in the way that fits, cuts scope where it is too dear, and turns away who cannot or will not pay. */
function sellTo(pair: Pair, seen: PricingObservation, read: PricingReading): PricingAction | null {
	const { id, state, told } = pair.seen;
	const leadId = id;
	if (state === "objects") return answerObjection(pair, seen, read);
	if (state !== "new" && state !== "asks") return null;
	for (const question of ["budget", "goal", "payment"] as const) if (!told[question]) return { type: "ask", leadId, question };
	const { read: known } = pair;
	const cost = workloadOf(known.needs, seen.deliverables).all * read.floorCents;
	if (known.pays < 0.4 || known.budgetCents < 0.5 * cost) return { type: "decline", leadId };
	const quote = quoteFor(pair, seen, read, manner(seen, known));
	if (!quote) return roomOf(seen, fullAt) < 2 ? { type: "decline", leadId } : atFloor(pair, seen, read);
	const { way } = bestWay(waysOf(reckoned(pair, seen.priceList !== null), seen.deliverables));
	const late = seen.week + 3 >= seen.weeks;
	if (way === "two-step" && state === "new" && !pair.seen.step && !late) {
		// First steps take their hours on top of all else, so that not too many go at once.
		const steps = seen.leads.filter((lead) => lead.state === "stepping").length;
		if (stepHours.audit * (steps + 1) > Math.max(stepHours.audit, roomOf(seen, 1))) return null;
		return { type: "offer-step", leadId, step: "audit", priceCents: roundUp(Math.min(0.09 * known.budgetCents, 3 * read.floorCents)) };
	}
	if (way === "content" && state === "new" && !late) return { type: "invite-to-read", leadId };
	return { type: "offer", leadId, quote };
}

/** As much as the budget allows at the floor; nothing of that is nothing for either. */
function atFloor(pair: Pair, seen: PricingObservation, read: PricingReading): PricingAction {
	const leadId = pair.seen.id;
	const quote = quoteFor(pair, seen, read, { ...manner(seen, pair.read), share: 1, least: 1, leastFit: 0.35 });
	return quote ? { type: "offer", leadId, quote } : { type: "decline", leadId };
}

function answerObjection(pair: Pair, seen: PricingObservation, read: PricingReading): PricingAction {
	const { id: leadId, quote } = pair.seen;
	if (!quote) return { type: "decline", leadId };
	const limit = quote.basis === "value" ? Math.max(pair.read.budgetCents, 0.25 * pair.read.worthCents) : pair.read.budgetCents;
	if (quote.priceCents <= 0.95 * limit && pair.read.trust >= 0.5) return { type: "answer-objection", leadId, answer: "explain-value" };
	const { all } = workloadOf(quote.lines, seen.deliverables);
	const hourly = Math.max(read.floorCents, quote.priceCents / all);
	const lines = cutTo(quote.lines, Math.min(0.85 * all, (0.9 * limit) / hourly), seen);
	const left = workloadOf(lines, seen.deliverables).all;
	const priceCents = Math.min(quote.priceCents, roundUp((quote.priceCents / all) * left));
	if (left < all && left > 0.4 * all) return { type: "answer-objection", leadId, answer: "cut-scope", lines, priceCents };
	return { type: "answer-objection", leadId, answer: "explain-value" };
}

/** Writes a little every week, and looks for clients when nobody waits and there is room. */
const ownPage: Choice = (seen, _read, done) => {
	const { capacity, clients, acts } = seen.hours;
	const left = Math.floor(0.97 * capacity - clients - acts);
	if (left < 1 || seen.week + 3 >= seen.weeks) return null;
	if (!done.includes("write")) return { type: "write", hours: Math.max(1, Math.min(left, Math.round(0.08 * capacity))) };
	const waiting = seen.leads.some(({ state }) => state === "new" || state === "asks");
	if (waiting || done.includes("prospect") || roomOf(seen, fullAt) < 0.2 * capacity) return null;
	return { type: "prospect", hours: Math.max(1, Math.min(left, Math.round(0.12 * capacity))) };
};

/** Knows the floor, asks before quoting, sells as it fits, protects the money, keeps to capacity, and goes on writing. */
export const expert: PricingPolicy = weekly(firstOf(paperwork, answerRequests, stopInTime, remind, raisePrices, sell, ownPage));
