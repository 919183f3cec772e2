import { expect, test } from "vitest";
import type { QuoteDraft } from "./quote-draft.ts";
import { warningsOf } from "./quote-warnings.ts";

const deliverables = [{ id: "post", hours: 1, overheadHours: 0.5 }];
const floor = {
	answers: {
		takeHomeCents: 1,
		taxBp: 0,
		expensesCents: 0,
		benefitsCents: 0,
		profitBp: 0,
		weeks: 1,
		hoursPerWeek: 1,
		utilisationBp: 10_000,
	},
	hourCents: 3000,
};
const desk = { floor, deliverables, hours: { capacity: 10, clients: 2, acts: 0 } };
const lead = { elsewhere: false, toldBudgetCents: null };
const good: QuoteDraft = {
	basis: "retainer",
	period: "month",
	counts: { post: 8 },
	priceCents: 36_000,
	prepaymentBp: 5000,
	contract: true,
	validWeeks: 2,
};
const codes = (own: Partial<QuoteDraft>, of: Parameters<typeof warningsOf>[1] = lead, at: Parameters<typeof warningsOf>[2] = desk) =>
	warningsOf({ ...good, ...own }, of, at).map(({ code }) => code);

test("an offer that pays every hour, is protected and has an end needs no second look", () => {
	expect(codes({})).toEqual([]);
});

test("below the floor is said with both rates, and at the floor it is not", () => {
	expect(warningsOf({ ...good, priceCents: 30_000 }, lead, desk)).toEqual([{ code: "below-floor", hourCents: 2500, floorCents: 3000 }]);
	expect(codes({ basis: "hour", priceCents: 3000 })).toEqual([]);
	expect(codes({ basis: "hour", priceCents: 2900 })).toEqual(["below-floor"]);
	expect(codes({}, lead, { ...desk, floor: null })).toEqual(["no-floor"]);
});

test("by the piece somebody has to say who pays for the hours in between", () => {
	expect(codes({ basis: "deliverable" })).toEqual(["between-unpaid"]);
});

test("work that does not fit beside the clients, and a price beyond what was told, are pointed out", () => {
	expect(codes({ counts: { post: 24 }, priceCents: 108_000 })).toEqual(["no-room"]);
	expect(codes({}, { ...lead, toldBudgetCents: [20_000, 35_000] })).toEqual(["over-budget"]);
	expect(codes({ basis: "hour", priceCents: 3000 }, { ...lead, toldBudgetCents: [20_000, 35_000] })).toEqual(["over-budget"]);
});

test("no end and no protection are said, and distance makes it worse", () => {
	expect(codes({ validWeeks: null })).toEqual(["no-end"]);
	expect(codes({ contract: false, prepaymentBp: 0 })).toEqual(["no-protection"]);
	expect(codes({ contract: false, prepaymentBp: 0 }, { ...lead, elsewhere: true })).toEqual(["far-away"]);
});
