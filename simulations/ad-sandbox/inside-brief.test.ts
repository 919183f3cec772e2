import fc from "fast-check";
import { expect, test } from "vitest";
import type { Audience } from "./action.ts";
import { traitsOf } from "./audience.ts";
import { begin } from "./engine.ts";
import { insideBrief } from "./inside-brief.ts";
import { generateCampaign } from "./make.ts";
import { observe } from "./observe.ts";

const scenario = generateCampaign(3);
const { market } = observe(begin(scenario, 1));
const some = (all: readonly { id: string }[]) =>
	fc.subarray(
		all.map(({ id }) => id),
		{ minLength: 1 },
	);
const audiences: fc.Arbitrary<Audience> = fc.record({
	source: fc.oneof(
		fc.record({ kind: fc.constant("people" as const), interests: fc.subarray(scenario.interests.map(({ id }) => id)) }),
		fc.record({ kind: fc.constant("visitors" as const), days: fc.integer({ min: 1, max: 180 }) }),
		fc.record({ kind: fc.constant("lookalike" as const), percent: fc.integer({ min: 1, max: 10 }) }),
	),
	places: some(scenario.places),
	ages: some(scenario.ages),
	placements: fc.constant(["commons-feed" as const]),
	exclude: fc.constant([]),
});

test("whoever reckons with what can be looked up finds the share that the market has", () => {
	fc.assert(
		fc.property(audiences, (audience) => {
			expect(insideBrief(market, audience, scenario.brief)).toBeCloseTo(traitsOf(scenario, audience).insideBrief, 9);
		}),
	);
});

test("the brief's own people are all meant, and of an empty audience nobody is", () => {
	const { places, ages, interests } = scenario.brief;
	const own: Audience = { source: { kind: "people", interests }, places, ages, placements: ["commons-feed"], exclude: [] };
	expect(insideBrief(market, own, scenario.brief)).toBe(1);
	expect(insideBrief(market, { ...own, places: [] }, scenario.brief)).toBe(0);
});
