import { expect, test } from "vitest";
import { example } from "./facts/floors.ts";
import { emptyFloor, floorHourCents, floorSum } from "./floor.ts";

test("the worked example comes to 88 an hour, and to 102 with 15 % profit", () => {
	expect(Math.round(floorHourCents(example) / 100)).toBe(88);
	expect(Math.round(floorHourCents({ ...example, profitBp: 1500 }) / 100)).toBe(102);
});

test("each step is there as soon as its own answers are", () => {
	expect(floorSum(emptyFloor)).toEqual({ beforeTaxCents: null, costsCents: null, totalCents: null, billableHours: null, hourCents: null });
	expect(floorSum({ ...emptyFloor, takeHomeCents: 7_000_000, taxBp: 3000 }).beforeTaxCents).toBe(10_000_000);
	expect(floorSum({ ...emptyFloor, weeks: 48, hoursPerWeek: 40, utilisationBp: 6250 }).billableHours).toBe(1200);
	expect(floorSum({ ...example, benefitsCents: null }).hourCents).toBeNull();
});
