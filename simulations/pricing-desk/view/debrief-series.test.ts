import { expect, test } from "vitest";
import { weekSeconds } from "../series.ts";
import { byWeek, realHourlyCents, summed, total, weekAt } from "./debrief-series.ts";

test("what is told at the end of a week is drawn as that week", () => {
	const points = [1, 2, 3].map((week) => ({ at: week * weekSeconds, value: week * 10 }));
	expect(byWeek(points)).toEqual([
		{ at: 0, value: 10 },
		{ at: 1, value: 20 },
		{ at: 2, value: 30 },
	]);
	expect(total(byWeek(points))).toBe(60);
	expect(byWeek(undefined)).toEqual([]);
});

test("an act before the first week has passed falls into week 1, and nothing falls after the last", () => {
	expect([weekAt(0, 12), weekAt(weekSeconds, 12), weekAt(12 * weekSeconds, 12)]).toEqual([1, 2, 12]);
});

test("hours of one kind and of another make all hours", () => {
	const paid = [
		{ at: 0, value: 4 },
		{ at: 1, value: 6 },
	];
	expect(summed(paid, [{ at: 1, value: 2 }])).toEqual([
		{ at: 0, value: 4 },
		{ at: 1, value: 8 },
	]);
});

test("clients are told apart from other figures, and who took no hour has no rate", () => {
	expect(realHourlyCents({ floor: 3000, "hourly-a-b": 2500, "hourly-c": null, received: 9 })).toEqual([{ id: "a-b", cents: 2500 }]);
});
