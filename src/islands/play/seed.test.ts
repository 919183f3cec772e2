import fc from "fast-check";
import { expect, test } from "vitest";
import { greatestSeed, readSeed, rollSeed, seedOf, withSeed } from "./seed.ts";

test("a number typed, shared and read again is the same number", () => {
	fc.assert(
		fc.property(fc.nat({ max: greatestSeed }), (seed) => {
			const shared = withSeed("https://example.org/practice/feed/?lang=en#start", seed);
			expect(shared).toBe(`/practice/feed/?lang=en&seed=${seed}#start`);
			expect(readSeed(seedOf(new URL(shared, "https://example.org").search))).toEqual({ ok: true, seed });
		}),
	);
});

test("nothing typed is no number, and that is fine", () => {
	expect(readSeed("  ")).toEqual({ ok: true, seed: null });
	expect(readSeed(seedOf(""))).toEqual({ ok: true, seed: null });
	expect(withSeed("https://example.org/a/?seed=7", null)).toBe("/a/");
});

test("what is no number is refused with a reason, whatever it is", () => {
	for (const text of ["seven", "-1", "1.5", "1e3", "0x10", "7 8", "٣", "NaN"])
		expect(readSeed(text)).toEqual({ ok: false, code: "seed-not-a-number" });
	expect(readSeed(String(greatestSeed + 1))).toEqual({ ok: false, code: "seed-too-large" });
	fc.assert(
		fc.property(fc.string(), (text) => {
			const read = readSeed(text);
			expect(!read.ok || read.seed === null || (Number.isInteger(read.seed) && read.seed >= 0 && read.seed <= greatestSeed)).toBe(true);
		}),
	);
});

test("rolled numbers are short, and all of them can be typed", () => {
	fc.assert(
		fc.property(fc.nat({ max: greatestSeed }), (random) => {
			const seed = rollSeed(random);
			expect(String(seed).length).toBeLessThanOrEqual(5);
			expect(readSeed(String(seed))).toEqual({ ok: true, seed });
		}),
	);
	expect([rollSeed(0), rollSeed(99_998), rollSeed(99_999)]).toEqual([1, 99_999, 1]);
});
