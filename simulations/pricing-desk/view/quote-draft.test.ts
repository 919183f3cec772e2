import fc from "fast-check";
import { expect, test } from "vitest";
import type { PriceList, Quote } from "../action.ts";
import { hourlyCents, workloadOf } from "../workload.ts";
import { hoursPerWeek, linesOf, newQuote, priceOfFewer, quoteOf, rateOf, shareOfWorth, withPackage } from "./quote-draft.ts";

const deliverables = [
	{ id: "post", hours: 1, overheadHours: 0.5 },
	{ id: "plan", hours: 4, overheadHours: 2 },
];
const lead = { asksFor: [{ deliverable: "post", count: 8 }], period: "month" } as const;
const list: PriceList = {
	hourCents: 0,
	pieces: [],
	packages: [{ id: "steady", period: "month", lines: [{ deliverable: "plan", count: 1 }], priceCents: 30_000, revisions: 1, minMonths: 3 }],
	prepaymentBp: 5000,
	contract: true,
};
const quote: Quote = {
	basis: "retainer",
	period: "month",
	lines: [
		{ deliverable: "post", count: 8 },
		{ deliverable: "plan", count: 1 },
	],
	priceCents: 72_000,
	prepaymentBp: 0,
	contract: false,
	validWeeks: 2,
};

test("a quote begins with what is asked for and the rules of the house, and is none until basis and price are decided", () => {
	const draft = newQuote(lead, list);
	expect(draft).toMatchObject({ period: "month", counts: { post: 8 }, prepaymentBp: 5000, contract: true, basis: null, priceCents: null });
	expect(quoteOf(draft, deliverables)).toBeNull();
	expect(quoteOf({ ...draft, basis: "retainer", priceCents: 40_000 }, deliverables)).toMatchObject({
		lines: [{ deliverable: "post", count: 8 }],
		priceCents: 40_000,
	});
	expect(quoteOf({ ...draft, basis: "retainer", priceCents: 40_000, counts: { post: 0 } }, deliverables)).toBeNull();
});

test("a package brings its work and its price", () => {
	const [steady] = list.packages as [PriceList["packages"][number]];
	expect(withPackage(newQuote(lead, list), steady)).toMatchObject({ counts: { plan: 1 }, priceCents: 30_000, basis: "retainer" });
});

test("the rate counts the hours around the work, whatever the basis", () => {
	const counts = { post: 8, plan: 1 };
	expect(rateOf({ basis: "deliverable", counts, priceCents: 36_000 }, deliverables)).toEqual({
		hourCents: 2000,
		pieces: 12,
		overhead: 6,
		all: 18,
	});
	expect(rateOf({ basis: "hour", counts, priceCents: 3500 }, deliverables)?.hourCents).toBe(3500);
	expect(rateOf({ basis: null, counts, priceCents: null }, deliverables)).toBeNull();
	expect(rateOf({ basis: null, counts: {}, priceCents: 100 }, deliverables)).toBeNull();
});

test("a month's work is spread over its four weeks", () => {
	expect(hoursPerWeek(quote.lines, deliverables)).toBe(4.5);
});

test("doing less for less leaves the price of an hour as it was, to half a cent of the whole", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 1 }), (post, plan) => {
			const counts = { post, plan };
			const lines = linesOf(counts, deliverables);
			fc.pre(lines.length > 0);
			const priceCents = priceOfFewer(quote, counts, deliverables);
			const before = hourlyCents(quote, deliverables) as number;
			expect(Math.abs(priceCents - before * workloadOf(lines, deliverables).all)).toBeLessThanOrEqual(0.5);
		}),
	);
	expect(priceOfFewer({ ...quote, basis: "hour", priceCents: 3000 }, { post: 2 }, deliverables)).toBe(3000);
});

test("a price by value is held against the middle of what the client hopes for", () => {
	expect(shareOfWorth(50_000, [150_000, 250_000])).toBe(0.25);
	expect([shareOfWorth(null, [1, 2]), shareOfWorth(100, null)]).toEqual([null, null]);
});
