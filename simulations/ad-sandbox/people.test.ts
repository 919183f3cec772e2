import fc from "fast-check";
import { expect, test } from "vitest";
import { wearOf } from "./fatigue.ts";
import { eventsAfter, eventsOf, learningPremium } from "./learning.ts";
import { reached } from "./reach.ts";
import { seasonOf } from "./season.ts";

const amount = fc.double({ min: 0, max: 1e9, noNaN: true });

test("nobody is reached without an impression, and nobody twice", () => {
	fc.assert(
		fc.property(amount, amount, fc.double({ min: 0.5, max: 1e8, noNaN: true }), (some, more, pool) => {
			const before = reached(some, pool);
			const after = reached(some + more, pool);
			expect(before).toBeLessThanOrEqual(Math.min(some, pool));
			expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-12));
			expect(after - before).toBeLessThanOrEqual(more * (1 + 1e-9) + 1e-6);
		}),
	);
	expect(reached(3, 1e8)).toBeCloseTo(3);
	expect(reached(5, 0)).toBe(0);
});

test("a first showing is fresh, and every further one worse", () => {
	expect(wearOf(0, 1, 1e6).factor).toBeCloseTo(1, 3);
	let before = 1.001;
	for (let showings = 0; showings < 400_000; showings += 5000) {
		const { factor, exposure } = wearOf(showings, 1000, 1000);
		expect(factor).toBeLessThan(before);
		expect(factor).toBeGreaterThan(0);
		expect(exposure).toBeGreaterThanOrEqual(1);
		before = factor;
	}
});

test("what a day wears out does not hang on how it is cut", () => {
	const whole = 4000 * wearOf(1000, 4000, 2000).factor;
	const parts = 1000 * wearOf(1000, 1000, 2000).factor + 3000 * wearOf(2000, 3000, 2000).factor;
	expect(parts).toBeCloseTo(whole, 6);
});

test("learning costs less with every result, and nothing after fifty", () => {
	expect([0, 25, 50, 80].map(learningPremium)).toEqual([1.3, 1.15, 1, 1]);
	let events: readonly number[] = [];
	for (let day = 1; day <= 9; day++) events = eventsAfter(events, day);
	expect(events).toEqual([3, 4, 5, 6, 7, 8, 9]);
	expect(eventsOf(events)).toBe(42);
});

test("days fall into their months, also before the first and over the new year", () => {
	const start = { month: 12, day: 30 };
	expect(seasonOf(start, 1)).toBe(seasonOf({ month: 12, day: 1 }, 1));
	expect(seasonOf(start, 2)).toBe(1.08);
	expect(seasonOf(start, 3)).toBe(0.88);
	expect(seasonOf({ month: 1, day: 3 }, -1)).toBe(0.88);
	expect(seasonOf({ month: 1, day: 3 }, -2)).toBe(1.08);
	expect(seasonOf({ month: 3, day: 1 }, -27)).toBe(0.92);
	expect(seasonOf({ month: 3, day: 1 }, -28)).toBe(0.88);
	const year = Array.from({ length: 365 }, (_, i) => seasonOf({ month: 1, day: 1 }, i + 1));
	expect(year.reduce((a, b) => a + b, 0) / 365).toBeCloseTo(1, 2);
});
