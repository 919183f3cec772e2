import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, digest } from "./digest.ts";

test("the order of keys does not matter, the order of lists does", () => {
	expect(digest({ a: 1, b: { c: [1, 2], d: null } })).toBe(digest({ b: { d: null, c: [1, 2] }, a: 1 }));
	expect(digest([1, 2])).not.toBe(digest([2, 1]));
});

test("different values have different digests", () => {
	const seen = new Map<string, string>();
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const text = canonical(value);
			const known = seen.get(digest(value));
			expect(known ?? text).toBe(text);
			seen.set(digest(value), text);
		}),
		{ numRuns: 2000 },
	);
});

test("a trip through JSON leaves the digest as it was", () => {
	fc.assert(fc.property(fc.jsonValue(), (value) => digest(JSON.parse(JSON.stringify(value))) === digest(value)));
	expect(digest({ a: 1, b: undefined })).toBe(digest({ a: 1 }));
});

test("what JSON cannot hold is refused", () => {
	expect(() => digest(Number.NaN)).toThrow(TypeError);
	expect(() => digest([undefined])).toThrow(TypeError);
	expect(() => digest(() => 1)).toThrow(TypeError);
});
