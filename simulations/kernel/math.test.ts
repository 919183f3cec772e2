import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exp, ln, pow } from "./math.ts";
import { ulpsApart } from "./ulps.test-suite.ts";

const finite = { noNaN: true, noDefaultInfinity: true };

test("exp is within 1 ulp of @stdlib's and Math's", () => {
	fc.assert(
		fc.property(fc.double({ min: -708, max: 709.7, ...finite }), (x) => {
			expect(ulpsApart(exp(x), stdlibExp(x))).toBeLessThanOrEqual(1);
			expect(ulpsApart(exp(x), Math.exp(x))).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 5000 },
	);
});

test("exp at its edges", () => {
	expect(exp(0)).toBe(1);
	expect(exp(710)).toBe(Number.POSITIVE_INFINITY);
	expect(exp(-746)).toBe(0);
	expect(exp(-745)).toBeGreaterThan(0);
	expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
	expect(exp(Number.NaN)).toBeNaN();
});

test("ln is within 1 ulp of @stdlib's and Math's, subnormals included", () => {
	fc.assert(
		fc.property(fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, ...finite }), (x) => {
			expect(ulpsApart(ln(x), stdlibLn(x))).toBeLessThanOrEqual(1);
			expect(ulpsApart(ln(x), Math.log(x))).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 5000 },
	);
	fc.assert(
		fc.property(fc.double({ min: 0.5, max: 2, ...finite }), (x) => ulpsApart(ln(x), stdlibLn(x)) <= 1),
		{ numRuns: 5000 },
	);
});

test("ln at its edges", () => {
	expect(ln(1)).toBe(0);
	expect(ln(0)).toBe(Number.NEGATIVE_INFINITY);
	expect(ln(-1)).toBeNaN();
	expect(ln(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
});

test("pow is Math.pow to the ulps that its logarithm costs", () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-6, max: 1e6, ...finite }), fc.double({ min: -20, max: 20, ...finite }), (base, exponent) => {
			const logarithm = Math.abs(exponent * ln(base));
			expect(ulpsApart(pow(base, exponent), base ** exponent)).toBeLessThanOrEqual(3 + 2 * logarithm);
		}),
		{ numRuns: 5000 },
	);
	expect(pow(0, 0)).toBe(1);
	expect(pow(0, 2)).toBe(0);
	expect(pow(0, -1)).toBe(Number.POSITIVE_INFINITY);
});
