import fc from "fast-check";
import { expect, test } from "vitest";
import { leadsRow } from "./make.ts";
import { centsAt, fullPrice, growthAt, medianOf, mostShare, sellImpression, sigma, valueFor, wonAt } from "./market.ts";
import { buy, type DaySlot } from "./pacing.ts";

const level = 5;
const median = medianOf(level);

test("a row's price is what a tenth of the auctions costs", () => {
	const full = fullPrice(leadsRow);
	const tenth = wonAt(medianOf(full) + sigma * -1.2815515655446004, full, medianOf(full));
	expect(tenth.share).toBeCloseTo(0.1, 12);
	expect((1000 * tenth.cents) / tenth.share).toBeCloseTo(1000 * 0.0259 * 192, 8);
});

test("the more is won, the dearer each of it", () => {
	let before = 0;
	for (let value = median - 3; value < median + 1; value += 0.1) {
		const { share, cents } = wonAt(value, level, median);
		expect(cents / share).toBeGreaterThan(before);
		before = cents / share;
	}
	expect(wonAt(median + 100, level, median).share).toBeCloseTo(mostShare, 12);
});

test("the bid for a spend brings that spend, and the growth is the slope", () => {
	for (const cents of [0.001, 0.5, 2, 4]) {
		const value = valueFor(cents, level, median);
		expect(wonAt(value, level, median).cents).toBeCloseTo(cents, 9);
		expect(centsAt(value, level, median)).toBe(wonAt(value, level, median).cents);
		const slope = (centsAt(value + 1e-5, level, median) - centsAt(value - 1e-5, level, median)) / 2e-5;
		expect(growthAt(value, level, median)).toBeCloseTo(slope, 6);
	}
	expect(wonAt(valueFor(100, level, median), level, median).share).toBeCloseTo(mostShare, 12);
});

test("the winner of an impression pays just enough to win, less for quality", () => {
	const plain = { bidCents: 100, actionRate: 0.02, quality: 1 };
	expect(sellImpression([plain, { bidCents: 80, actionRate: 0.02, quality: 2 }])).toEqual({ winner: 1, priceCents: 1 });
	expect(sellImpression([plain])).toEqual({ winner: 0, priceCents: 0 });
	expect(sellImpression([])).toBeNull();
});

const slot = fc.record({
	auctions: fc.double({ min: 1, max: 1e7, noNaN: true }),
	rivals: fc.double({ min: 0.01, max: 100, noNaN: true }),
	rate: fc.double({ min: 1e-7, max: 0.5, noNaN: true }),
	dearness: fc.double({ min: 0.05, max: 20, noNaN: true }),
});
const asSlot = ({ auctions, rivals, rate, dearness }: { auctions: number; rivals: number; rate: number; dearness: number }): DaySlot => ({
	auctions,
	rivals,
	rate,
	level: rivals * dearness,
	weight: rate / dearness,
});
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("one bid for several placements meets the budget, or takes all there is", () => {
	const bidding = { kind: "lowest-cost" } as const;
	fc.assert(
		fc.property(fc.array(slot, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 10_000_000 }), (made, budget) => {
			const { cents, limitedBy } = buy(made.map(asSlot), { bidding, pacing: "even" }, budget);
			if (limitedBy === "budget") expect(Math.abs(sum(cents) / budget - 1)).toBeLessThan(1e-6);
			else expect(sum(cents)).toBeLessThanOrEqual(budget);
		}),
	);
});

test("no cap is passed, whatever it is, and nothing is bought for nothing", () => {
	fc.assert(
		fc.property(
			fc.array(slot, { minLength: 1, maxLength: 5 }),
			fc.integer({ min: 0, max: 100_000 }),
			fc.constantFrom("cost-cap" as const, "bid-cap" as const),
			fc.constantFrom("even" as const, "fast" as const),
			(made, capCents, kind, pacing) => {
				const slots = made.map(asSlot);
				const { cents, impressions } = buy(slots, { bidding: { kind, capCents }, pacing }, 1_000_000);
				const results = sum(impressions.map((shown, i) => shown * (slots[i] as DaySlot).rate));
				expect(sum(cents)).toBeLessThanOrEqual(1_000_000 * (1 + 1e-8));
				expect(sum(cents)).toBeLessThanOrEqual(capCents * results * (1 + 1e-6) + 1e-6);
			},
		),
	);
});
