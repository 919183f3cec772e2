import fc from "fast-check";
import { expect, test } from "vitest";
import { mean, variance } from "../kernel/statistics.ts";
import { binomial, poisson } from "./binomial.ts";

const draws = (n: number, p: number, count = 4000) => Array.from({ length: count }, (_, seed) => binomial(seed, "it", "draw", n, p));

test.each([
	[1, 0.3],
	[12, 0.5],
	[400, 0.02],
	[400, 0.98],
	[5000, 0.026],
	[200_000, 0.5],
])("of %d with a chance of %d the mean and the spread are the binomial's", (n, p) => {
	const drawn = draws(n, p);
	const sd = Math.sqrt(n * p * (1 - p));
	expect(Math.abs(mean(drawn) - n * p)).toBeLessThan(5 * (sd / Math.sqrt(drawn.length)));
	expect(variance(drawn) / (sd * sd)).toBeGreaterThan(0.9);
	expect(variance(drawn) / (sd * sd)).toBeLessThan(1.1);
});

test("a few tries come out as often as the formula has it", () => {
	const drawn = draws(3, 0.4, 20_000);
	for (const [hits, chance] of [0.216, 0.432, 0.288, 0.064].entries()) {
		expect(drawn.filter((one) => one === hits).length / drawn.length).toBeCloseTo(chance, 1.7);
	}
});

test("no chance, however odd, brings fewer than none or more than all", () => {
	const chance = fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), fc.constantFrom(0, 1, Number.NaN, 1e-300, 1 - 1e-16));
	fc.assert(
		fc.property(fc.integer(), fc.integer({ min: -2, max: 10_000_000 }), chance, (seed, n, p) => {
			const drawn = binomial(seed, "it", "draw", n, p);
			expect(Number.isInteger(drawn)).toBe(true);
			expect(drawn).toBeGreaterThanOrEqual(0);
			expect(drawn).toBeLessThanOrEqual(Math.max(0, n));
		}),
	);
});

test("a better chance never brings less on the same draw", () => {
	const chance = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(fc.integer(), fc.integer({ min: 0, max: 300 }), chance, chance, (seed, n, a, b) => {
			fc.pre(n * Math.max(a, b) <= 20);
			expect(binomial(seed, "it", "draw", n, Math.min(a, b))).toBeLessThanOrEqual(binomial(seed, "it", "draw", n, Math.max(a, b)));
		}),
	);
});

test("organic conversions come at their mean, also far less than one a day", () => {
	for (const rate of [0, 0.05, 3, 80]) {
		const drawn = Array.from({ length: 4000 }, (_, seed) => poisson(seed, "it", "organic", rate));
		expect(Math.abs(mean(drawn) - rate)).toBeLessThanOrEqual(5 * Math.sqrt(rate / drawn.length));
	}
});
