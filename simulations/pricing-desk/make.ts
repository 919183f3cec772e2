import { int, uniform } from "../kernel/rng.ts";
import type { FloorAnswers, Line, PriceList, Quote } from "./action.ts";
import type { PricingScenario } from "./schema.ts";
import type { Deliverable } from "./workload.ts";
import { workloadOf } from "./workload.ts";

type Self = PricingScenario["self"];
type Lead = PricingScenario["leads"][number];
type Client = PricingScenario["clients"][number];

export const deliverables: readonly Deliverable[] = [
	{ id: "post", hours: 1, overheadHours: 0.5 },
	{ id: "video", hours: 3, overheadHours: 1 },
	{ id: "plan", hours: 6, overheadHours: 2 },
	{ id: "page", hours: 5, overheadHours: 1 },
	{ id: "report", hours: 2, overheadHours: 0.5 },
];

/** Somebody who lives on 2,500 a month and bills 25 of 40 hours: about 39 an hour. */
export function makeSelf(own: Partial<Self> = {}): Self {
	return {
		livingCentsPerMonth: 220_000,
		otherIncomeCentsPerMonth: 0,
		taxBp: 2500,
		expensesCentsPerMonth: 30_000,
		benefitsCentsPerYear: 240_000,
		profitBp: 1000,
		weeksOff: 6,
		hoursPerWeek: 40,
		utilisationBp: 6000,
		savingsCents: 600_000,
		readers: 40,
		...own,
	};
}

/** A lead for twelve posts a month that could pay 1,000 for them, in its first week here. */
export function makeLead(own: Partial<Lead> & { id: string }): Lead {
	return {
		always: true,
		arrives: [1, 1],
		source: "cold",
		elsewhere: false,
		needs: [{ deliverable: "post", count: 12 }],
		period: "month",
		months: 6,
		budgetCents: 100_000,
		worthCents: 300_000,
		urgency: 0.4,
		trust: 0.5,
		pays: 0.9,
		creep: 0.2,
		reads: {},
		...own,
	};
}

/** Twelve posts a month for 800 by contract, half of it in advance. */
export function makeQuote(own: Partial<Quote> = {}): Quote {
	return {
		basis: "retainer",
		period: "month",
		lines: [{ deliverable: "post", count: 12 }],
		priceCents: 80_000,
		prepaymentBp: 5000,
		contract: true,
		validWeeks: 2,
		...own,
	};
}

export function makeClient(own: Partial<Client> & { id: string }): Client {
	return {
		quote: makeQuote(),
		ranWeeks: 8,
		budgetCents: 100_000,
		worthCents: 300_000,
		pays: 0.9,
		creep: 0.2,
		regard: 0.6,
		owedCents: 0,
		elsewhere: false,
		...own,
	};
}

export function makeFloor(own: Partial<FloorAnswers> = {}): FloorAnswers {
	return {
		takeHomeCents: 2_640_000,
		taxBp: 2500,
		expensesCents: 360_000,
		benefitsCents: 240_000,
		profitBp: 1000,
		weeks: 46,
		hoursPerWeek: 40,
		utilisationBp: 6000,
		...own,
	};
}

export function makeList(own: Partial<PriceList> = {}): PriceList {
	return {
		hourCents: 4500,
		pieces: [{ deliverable: "post", priceCents: 7000 }],
		packages: [
			{ id: "steady", period: "month", lines: [{ deliverable: "post", count: 12 }], priceCents: 80_000, revisions: 2, minMonths: 3 },
		],
		prepaymentBp: 5000,
		contract: true,
		...own,
	};
}

/** Twelve weeks with one lead; what matters to a test is given. */
export function makeQuarter(own: Partial<PricingScenario> = {}): PricingScenario {
	const leads = own.leads ?? [makeLead({ id: "bakery" })];
	return {
		id: "made",
		simulation: "pricing-desk",
		assessed: false,
		currency: "EUR",
		weeks: 12,
		self: makeSelf(),
		deliverables: deliverables.map((one) => ({ ...one })),
		draw: leads.length,
		clients: [],
		level: 2,
		trains: [],
		...own,
		leads,
	};
}

/** A market made up from a seed: strangers, tenders, acquaintances, referrals and readers, good payers and bad ones. */
export function generateQuarter(seed: number, own: Partial<PricingScenario> = {}): PricingScenario {
	return makeQuarter({ id: `made-${seed}`, draw: 14, leads: Array.from({ length: 26 }, (_, place) => generateLead(seed, place)), ...own });
}

/** About what an hour brings in this market, cents. */
const usual = 5000;
const sources = ["cold", "acquaintance", "cold", "referral", "tender", "cold", "reader", "acquaintance"] as const;

function generateLead(seed: number, place: number): Lead {
	const id = `lead-${place + 1}`;
	const drawn = (what: string, from: number, to: number) => Math.round(100 * (from + (to - from) * uniform(seed, id, what))) / 100;
	const source = sources[place % sources.length] as Lead["source"];
	const stranger = source === "cold" || source === "tender";
	const period = uniform(seed, id, "period") < 0.6 ? "month" : "once";
	const first = deliverables[int(seed, id, "first", 0, deliverables.length - 1)] as Deliverable;
	const second = deliverables[int(seed, id, "second", 0, deliverables.length - 1)] as Deliverable;
	const needs: Line[] = [{ deliverable: first.id, count: Math.max(1, Math.round(int(seed, id, "count", 8, 24) / first.hours)) }];
	if (second.id !== first.id)
		needs.push({ deliverable: second.id, count: Math.max(1, Math.round(int(seed, id, "more", 2, 8) / second.hours)) });
	const cost = workloadOf(needs, deliverables).all * usual;
	const poor = place % 6 === 5;
	const bad = place % 5 === 2;
	const week = 1 + Math.floor((place * 9) / 26);
	return makeLead({
		id,
		always: false,
		arrives: [week, Math.min(10, week + 2)],
		source,
		elsewhere: bad,
		needs,
		period,
		months: int(seed, id, "months", 1, 8),
		budgetCents: Math.round(cost * (poor ? drawn("budget", 0.2, 0.4) : drawn("budget", 0.85, 1.6))),
		worthCents: Math.round(cost * drawn("worth", 2, 6)),
		urgency: drawn("urgency", 0.1, 0.95),
		trust: stranger ? drawn("trust", 0.15, 0.4) : drawn("trust", 0.5, 0.85),
		pays: bad ? drawn("pays", 0.1, 0.4) : drawn("pays", 0.75, 0.98),
		creep: drawn("creep", 0.05, 0.7),
		reads: place % 9 === 4 ? { pays: 0.7 } : {},
	});
}
