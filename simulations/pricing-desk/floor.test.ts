import { expect, test } from "vitest";
import type { FloorAnswers } from "./action.ts";
import { floorHourCents, floorSum } from "./floor.ts";

const answers: FloorAnswers = {
	takeHomeCents: 7_000_000,
	taxBp: 3000,
	expensesCents: 600_000,
	benefitsCents: 0,
	profitBp: 0,
	weeks: 48,
	hoursPerWeek: 40,
	utilisationBp: 6250,
};

test("the worked example comes to 88 an hour, and to 102 with 15 % profit", () => {
	expect(Math.round(floorHourCents(answers) / 100)).toBe(88);
	expect(Math.round(floorHourCents({ ...answers, profitBp: 1500 }) / 100)).toBe(102);
});

test("each step is there as soon as its own answers are", () => {
	const empty = Object.fromEntries(Object.keys(answers).map((key) => [key, null])) as Record<keyof FloorAnswers, null>;
	expect(floorSum(empty)).toEqual({ beforeTaxCents: null, costsCents: null, totalCents: null, billableHours: null, hourCents: null });
	expect(floorSum({ ...empty, takeHomeCents: 7_000_000, taxBp: 3000 }).beforeTaxCents).toBe(10_000_000);
	expect(floorSum({ ...empty, weeks: 48, hoursPerWeek: 40, utilisationBp: 6250 }).billableHours).toBe(1200);
	expect(floorSum({ ...answers, benefitsCents: null }).hourCents).toBeNull();
});
