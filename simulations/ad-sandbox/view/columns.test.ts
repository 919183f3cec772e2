import fc from "fast-check";
import { expect, test } from "vitest";
import { sumOf } from "../tally.ts";
import { columnIds, columnOf, columns, sorted } from "./columns.ts";
import { csvOf } from "./csv.ts";
import { adSetLines, breakdowns, partLines } from "./lines.ts";
import { adSet, row, seen } from "./make.ts";

const all = { from: -100, to: 100 };
const rows = fc.array(
	fc.record({
		day: fc.integer({ min: -3, max: 28 }),
		adSetId: fc.constantFrom("a", "b"),
		creativeId: fc.constantFrom("x", "y", "z"),
		placement: fc.constantFrom("commons-feed" as const, "glint-feed" as const),
		impressions: fc.nat(5000),
		newReach: fc.nat(5000),
		clicks: fc.nat(100),
		conversions: fc.nat(20),
		spentCents: fc.nat(10_000),
	}),
	{ maxLength: 40 },
);

test("however a campaign is split, its parts add up to the whole", () => {
	fc.assert(
		fc.property(rows, fc.constantFrom(...breakdowns), (results, by) => {
			const of = seen({ results, adSets: [adSet({ id: "a" }), adSet({ id: "b" })] });
			const parts = adSetLines(of, all).flatMap(({ id }) => partLines(of, all, id, by));
			const whole = sumOf(results);
			for (const key of ["impressions", "clicks", "conversions", "spentCents"] as const) {
				expect(parts.reduce((sum, part) => sum + part.sums[key], 0)).toBe(whole[key]);
			}
		}),
	);
});

test("every column of every line is a number or unknown, never NaN", () => {
	fc.assert(
		fc.property(rows, (results) => {
			for (const line of adSetLines(seen({ results, adSets: [adSet({ id: "a" })] }), all)) {
				for (const { value } of columns) expect(value(line, 2400)).not.toBeNaN();
			}
		}),
	);
});

test("an ad set that never delivered is in the table all the same", () => {
	expect(adSetLines(seen({ adSets: [adSet({ id: "new" })] }), all).map(({ id, sums }) => [id, sums.spentCents])).toEqual([["new", 0]]);
});

test("unknown costs stand last, whichever way the table is sorted", () => {
	const of = seen({
		adSets: ["dear", "none", "cheap"].map((id) => adSet({ id })),
		results: [
			row({ adSetId: "dear", spentCents: 9000, conversions: 1 }),
			row({ adSetId: "none", spentCents: 500, conversions: 0 }),
			row({ adSetId: "cheap", spentCents: 2000, conversions: 1 }),
		],
	});
	const order = (down: boolean) => sorted(adSetLines(of, all), { by: "cpa", down }, ({ id }) => id, 0).map(({ id }) => id);
	expect(order(true)).toEqual(["dear", "cheap", "none"]);
	expect(order(false)).toEqual(["cheap", "dear", "none"]);
});

test("names sort as people count", () => {
	const lines = adSetLines(seen({ adSets: ["week-10", "week-9"].map((id) => adSet({ id })) }), all);
	expect(sorted(lines, { by: null, down: false }, ({ id }) => id, 0).map(({ id }) => id)).toEqual(["week-9", "week-10"]);
});

test("each column can be found by its id", () => {
	expect(columnIds.map((id) => columnOf(id).id)).toEqual([...columnIds]);
});

test("a file of the table quotes what needs it and is no formula", () => {
	expect(
		csvOf([
			["Name", "Spent"],
			['Nell, "next door"', 12.5],
			["=1+1", null],
		]),
	).toBe('\uFEFFName,Spent\r\n"Nell, ""next door""",12.5\r\n\'=1+1,\r\n');
});
