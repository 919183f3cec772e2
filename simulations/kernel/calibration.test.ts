import { expect, test } from "vitest";
import { calibrate, ordered, passed } from "./calibration.ts";
import { counter } from "./counter.test-suite.ts";

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const unmet = (scenario: { minutes: number; chance: number }) =>
	calibrate(counter, scenario, seeds, 60)
		.demands.filter(({ met }) => !met)
		.map(({ demand }) => demand);

test("policies are tallied in order, each over every seed", () => {
	const { tallies } = calibrate(counter, { minutes: 200, chance: 0.5 }, seeds, 60);
	expect(tallies.map(({ policy }) => policy)).toEqual(["idle", "careless", "competent", "expert"]);
	expect(tallies.every(({ raw, scores }) => raw.length === 20 && scores.length === 20)).toBe(true);
	expect(tallies.map((tally) => passed(tally, 60))).toEqual([0, 0, 1, 1]);
});

test("a counter with enough to do measures skill", () => {
	expect(unmet({ minutes: 200, chance: 0.5 })).toEqual([]);
});

test("a counter to which nobody comes says nothing about skill, and is refused for it", () => {
	expect(unmet({ minutes: 200, chance: 0 })).toEqual(
		expect.arrayContaining(["idle < careless on raw, on average", "expert − idle ≥ 30 raw on every seed", "expert ≥ 80 raw on average"]),
	);
});

test("the share of seeds in order counts each seed by itself", () => {
	const of = (policy: string, ...raw: number[]) => ({ policy, trick: false, raw, scores: raw });
	expect(ordered([of("idle", 0, 0), of("careless", 1, 3), of("competent", 2, 2), of("expert", 3, 4)])).toBe(0.5);
});
