import fc from "fast-check";
import { expect, test } from "vitest";
import { neededPerArm, rateOf, sameRate } from "./proportions.ts";
import { isWeaker } from "./weaker.ts";

test("to tell 25 % more of 7.7 % apart takes about 3,350 clicks an arm", () => {
	expect(neededPerArm(0.077, 0.25)).toBeGreaterThan(3250);
	expect(neededPerArm(0.077, 0.25)).toBeLessThan(3450);
});

test("a rate's interval is Wilson's, holds the rate, and stays within 0 and 1", () => {
	const { from, to } = rateOf({ hits: 8, of: 10 });
	expect(from).toBeCloseTo(0.4902, 4);
	expect(to).toBeCloseTo(0.9433, 4);
	expect(rateOf({ hits: 0, of: 0 })).toEqual({ rate: 0, from: 0, to: 1 });
	fc.assert(
		fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (hits, more) => {
			const { rate, from, to } = rateOf({ hits, of: hits + more });
			return from >= 0 && from <= rate + 1e-12 && rate <= to + 1e-12 && to <= 1;
		}),
	);
});

test("two equal rates are the same, 2 % and 4 % of three thousand are not, and the order does not matter", () => {
	const [low, high] = [
		{ hits: 60, of: 3000 },
		{ hits: 120, of: 3000 },
	];
	expect(sameRate(low, low)).toBeCloseTo(1, 12);
	expect(sameRate(low, high)).toBeLessThan(0.001);
	expect(sameRate(high, low)).toBe(sameRate(low, high));
	expect(sameRate({ hits: 0, of: 0 }, high)).toBe(1);
	expect(sameRate({ hits: 0, of: 50 }, { hits: 0, of: 90 })).toBe(1);
});

test("an ad is weaker when its clicks or its conversions are clearly fewer, and never when they are more", () => {
	const tally = (clicks: number, conversions: number) => ({ impressions: 4000, newReach: 0, clicks, conversions, spentCents: 0 });
	expect(isWeaker(tally(60, 5), tally(120, 10))).toBe(true);
	expect(isWeaker(tally(118, 1), tally(120, 14))).toBe(true);
	expect(isWeaker(tally(115, 10), tally(120, 11))).toBe(false);
	expect(isWeaker(tally(200, 20), tally(120, 11))).toBe(false);
});
