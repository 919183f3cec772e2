import { expect, test } from "vitest";
import { stepLine, valueAt } from "./step-line.ts";

const frame = { from: 0, to: 60, min: 0, max: 100, width: 600, height: 100 };
const points = [
	{ at: 0, value: 50 },
	{ at: 30, value: 80 },
];

test("a value holds until it changes, and to the right edge", () => {
	expect(stepLine(points, frame)).toBe("M0 50H300V20H600");
});

test("without points there is nothing to draw", () => {
	expect(stepLine([], frame)).toBe("");
});

test("the value between two changes is that of the earlier one", () => {
	expect([valueAt(points, -1), valueAt(points, 0), valueAt(points, 29), valueAt(points, 30), valueAt(points, 99)]).toEqual([
		null,
		50,
		50,
		80,
		80,
	]);
});
