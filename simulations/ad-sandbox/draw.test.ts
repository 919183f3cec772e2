import fc from "fast-check";
import { expect, test } from "vitest";
import { withClaims } from "./draw.ts";
import type { ResultRow } from "./observation.ts";

const rowsOf = (impressions: readonly number[]): readonly ResultRow[] =>
	impressions.map((shown, i) => ({
		day: 1,
		adSetId: "a",
		creativeId: `c-${i}`,
		placement: "commons-feed",
		impressions: shown,
		newReach: 0,
		clicks: 0,
		conversions: 0,
		spentCents: 0,
	}));
const conversions = (rows: readonly ResultRow[]) => rows.map((row) => row.conversions);

test("claims are dealt out to the last one, none less and none more than a row's share by one", () => {
	const start = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 20 }),
			fc.nat(5000),
			start,
			(shown, claims, start) => {
				const dealt = conversions(withClaims(rowsOf(shown), claims, start));
				const all = shown.reduce((sum, one) => sum + one, 0);
				expect(dealt.reduce((sum, one) => sum + one, 0)).toBe(claims);
				for (const [i, got] of dealt.entries()) expect(Math.abs(got - (claims * (shown[i] ?? 0)) / all)).toBeLessThan(1 + 1e-6);
			},
		),
	);
});

test("single claims fall on every row by its impressions, not on the last", () => {
	const got = [0, 0, 0];
	for (let n = 0; n < 1000; n++)
		for (const [i, more] of conversions(withClaims(rowsOf([500, 300, 200]), 1, n / 1000)).entries()) got[i] = (got[i] ?? 0) + more;
	expect(got).toEqual([500, 300, 200]);
});
