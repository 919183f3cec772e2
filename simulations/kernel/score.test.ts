import { expect, test } from "vitest";
import { rawScore, relativeScore } from "./score.ts";

test("raw is the weighted sum", () => {
	const criterion = (score: number, weight: number) => ({ id: "c", score, weight, evidence: [] });
	expect(rawScore([criterion(100, 0.25), criterion(40, 0.75)])).toBe(55);
});

test("score runs from idle to expert, and beyond both", () => {
	expect(relativeScore(20, 20, 80)).toBe(0);
	expect(relativeScore(80, 20, 80)).toBe(100);
	expect(relativeScore(86, 20, 80)).toBeCloseTo(110, 12);
	expect(relativeScore(14, 20, 80)).toBeCloseTo(-10, 12);
});

test("a seed on which the expert gains nothing scores 0", () => {
	expect(relativeScore(50, 50, 50.5)).toBe(0);
});
