import stdlibCdf from "@stdlib/stats-base-dists-normal-cdf";
import stdlibQuantile from "@stdlib/stats-base-dists-normal-quantile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { erfc, normalCdf, normalQuantile } from "./normal.ts";
import { ulpsApart } from "./ulps.test-suite.ts";

const finite = { noNaN: true, noDefaultInfinity: true };

test("Φ is @stdlib's to a few ulps where the square of z is not the limit", () => {
	fc.assert(
		fc.property(fc.double({ min: -5, max: 8, ...finite }), (z) => {
			// The rounding of z/√2 alone moves Φ by about z² ulps in the lower tail.
			expect(ulpsApart(normalCdf(z), stdlibCdf(z, 0, 1))).toBeLessThanOrEqual(6 + 2 * z * z);
		}),
		{ numRuns: 5000 },
	);
});

test("Φ and erfc at published values", () => {
	expect(normalCdf(0)).toBe(0.5);
	expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14);
	expect(normalCdf(-40)).toBe(0);
	expect(normalCdf(40)).toBe(1);
	expect(erfc(1)).toBeCloseTo(0.15729920705028513, 15);
	expect(erfc(5) / 1.5374597944280349e-12).toBeCloseTo(1, 13);
});

test("Φ⁻¹ is @stdlib's to a relative 1e-15, and the published check values of AS 241", () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-300, max: 1 - 1e-15, ...finite }), (p) => {
			// @stdlib goes by erfinv(2p − 1), which loses the digits of a tiny p: compare from 1e-5 up.
			if (p < 1e-5) return;
			const z = normalQuantile(p);
			expect(Math.abs(z - stdlibQuantile(p, 0, 1))).toBeLessThanOrEqual(1e-10 + 1e-14 * Math.abs(z));
		}),
		{ numRuns: 5000 },
	);
	expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
	expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
	expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
});

test("Φ⁻¹ undoes Φ", () => {
	fc.assert(fc.property(fc.double({ min: -8, max: 4, ...finite }), (z) => Math.abs(normalQuantile(normalCdf(z)) - z) < 1e-11));
	expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
	expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
	expect(normalQuantile(1.1)).toBeNaN();
});
