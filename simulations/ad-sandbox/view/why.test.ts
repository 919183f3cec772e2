import { expect, test } from "vitest";
import { columnOf, columns } from "./columns.ts";
import { byDay, dayAt, weeksOf } from "./debrief-series.ts";
import { adSetLines } from "./lines.ts";
import { adSet, material, row, seen } from "./make.ts";
import { dateOf, periodsOf } from "./periods.ts";
import { linePath } from "./plot-line.ts";
import { daysOf, seriesOf } from "./plots.ts";
import { latelyOf, whyOf } from "./why.ts";

const of = seen({
	day: 14,
	adSets: [adSet()],
	results: [
		row({ day: 5, impressions: 10_000, newReach: 8000, clicks: 200, conversions: 20, spentCents: 40_000 }),
		row({ day: 12, impressions: 10_000, newReach: 4000, clicks: 100, conversions: 10, spentCents: 40_000 }),
	],
});
const [line] = adSetLines(of, { from: 1, to: 14 });
const why = (id: Parameters<typeof columnOf>[0]) => {
	if (!line) throw new RangeError("There is no line.");
	const { value, unit } = columnOf(id);
	return whyOf(line, id, unit, value(line, material.revenueCents), { seen: of, material, lately: latelyOf(line, of) });
};

test("the chain of a result's cost leads to the cost itself", () => {
	const { result, chain } = why("cpa");
	const [cpm, ctr, cvr] = chain.map(({ value }) => value ?? Number.NaN);
	expect((cpm as number) / (1000 * (ctr as number) * (cvr as number))).toBeCloseTo(result as number, 9);
});

test("the price of a thousand is the published one times all that is known of it, and a rest", () => {
	const [last, ...factors] = why("cpm").chain.map(({ value }) => value ?? Number.NaN);
	expect(factors.reduce((product, factor) => product * factor, 1)).toBeCloseTo(last as number, 6);
	expect(last).toBe(4000);
});

test("what moved a cost is the last seven days against the seven before", () => {
	expect(why("cpa").moved).toEqual([
		{ id: "cpm", unit: "money", before: 4000, after: 4000 },
		{ id: "ctr", unit: "percent", before: 0.02, after: 0.01 },
		{ id: "cvr", unit: "percent", before: 0.1, after: 0.1 },
	]);
});

test("chance leaves room on both sides of a rate, and the more the fewer cases", () => {
	const [low, high] = why("cvr").between ?? [1, 0];
	expect(low).toBeLessThan(0.1);
	expect(high).toBeGreaterThan(0.1);
});

test("every column can say why", () => {
	for (const { id } of columns) expect(why(id).terms.length).toBeGreaterThan(0);
});

test("dates run over months and years, without a leap day", () => {
	const startsOn = { month: 12, day: 28 };
	expect([1, 4, 5, 70, -30].map((day) => dateOf(day, startsOn))).toEqual([
		{ month: 12, day: 28 },
		{ month: 12, day: 31 },
		{ month: 1, day: 1 },
		{ month: 3, day: 7 },
		{ month: 11, day: 27 },
	]);
});

test("one can look at the whole, the last week, and what ran before", () => {
	expect(periodsOf({ day: 0, results: [] }).map(({ id }) => id)).toEqual(["campaign"]);
	expect(periodsOf({ day: 9, results: [row({ day: -6 })] }).map(({ id, from, to }) => [id, from, to])).toEqual([
		["campaign", 1, 9],
		["last-7", 3, 9],
		["before", -6, 0],
		["week-1", 1, 7],
		["week-2", 8, 14],
	]);
});

test("a plot has a value for each day, and a gap where there is none", () => {
	const days = daysOf(of);
	expect(days).toHaveLength(14);
	expect(seriesOf(of, "cpm", days, false)[0]?.values.filter((value) => value !== null)).toEqual([4000, 4000]);
	expect(seriesOf(of, "frequency", days, false)[0]?.values.at(-1)).toBeCloseTo(20_000 / 12_000, 9);
	expect(linePath([1, 2, null, 2], 2, 300, 100)).toBe("M0 50L100 0M296 0h8");
	expect(linePath([], 0, 300, 100)).toBe("");
});

test("weeks of a debrief are what came in each of them", () => {
	const day = 86_400;
	const series = {
		spend: [1, 2, 8].map((at) => ({ at: at * day, value: 100 })),
		caused: [
			{ at: 2 * day, value: 1 },
			{ at: 8 * day, value: 4 },
		],
	};
	expect(byDay(series.caused, 3)).toEqual([null, 1, 1]);
	expect(weeksOf({ series: { ...series, spend: [...Array(14)].map((_, index) => ({ at: (index + 1) * day, value: 100 })) } }, 14)).toEqual([
		{ week: 1, spentCents: 700, caused: 1, cpaCents: 700 },
		{ week: 2, spentCents: 700, caused: 3, cpaCents: 700 / 3 },
	]);
	expect([0, 1, day, day + 1].map(dayAt)).toEqual([1, 1, 1, 2]);
});

test("the marginal cost looks back over the latest five results, and says nothing before there are five", () => {
	const of = {
		day: 4,
		adSets: [],
		results: [1, 2, 3, 4].map((day) => row({ day, conversions: day, spentCents: 1000 * day })),
	};
	// 1, 3 and 6 results so far, then 10: five of the latest came on days 2 and 3, and on days 3 and 4.
	expect(seriesOf(of, "marginal", daysOf(of), false)[0]?.values).toEqual([null, null, 1000, 1000]);
	const dearer = { ...of, results: of.results.map((row) => (row.day === 4 ? { ...row, conversions: 5, spentCents: 20_000 } : row)) };
	expect(seriesOf(dearer, "marginal", daysOf(of), false)[0]?.values.at(-1)).toBe(4000);
});
