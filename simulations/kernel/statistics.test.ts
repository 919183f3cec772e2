import { expect, test } from "vitest";
import { auc, cohensD, icc11, interval99, mean, variance } from "./statistics.ts";

test("mean and variance of a known sample", () => {
	expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
	expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12);
});

test("Cohen's d is 1 for groups one standard deviation apart", () => {
	expect(cohensD([1, 2, 3], [2, 3, 4])).toBeCloseTo(1, 12);
	expect(cohensD([2, 3, 4], [1, 2, 3])).toBeCloseTo(-1, 12);
});

test("ICC(1,1) of Shrout and Fleiss's table of six targets and four judges is 0.17", () => {
	const ratings = [
		[9, 2, 5, 8],
		[6, 1, 3, 2],
		[8, 4, 6, 8],
		[7, 1, 2, 6],
		[10, 5, 6, 9],
		[6, 2, 4, 7],
	];
	expect(icc11(ratings)).toBeCloseTo(0.17, 2);
});

test("the 99 % interval of a hundred zeros and ones", () => {
	const { mean: centre, from, to } = interval99(Array.from({ length: 100 }, (_, i) => i % 2));
	expect(centre).toBe(0.5);
	expect(to - from).toBeCloseTo(2 * 2.5758 * Math.sqrt(25 / 99 / 100), 6);
});

test("AUC is 1 for a perfect order, one half for ties", () => {
	expect(auc([3, 4], [1, 2])).toBe(1);
	expect(auc([1], [1])).toBe(0.5);
	expect(auc([1, 4], [2])).toBe(0.5);
});
