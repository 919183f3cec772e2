import { expect, test } from "vitest";
import { peopleIn, traitsOf } from "./audience.ts";
import { begin } from "./engine.ts";
import { insideBrief } from "./inside-brief.ts";
import { generateCampaign, makeAudience, makeCampaign, makeSettings } from "./make.ts";
import { observe } from "./observe.ts";
import { overlapShares, shareAlsoIn } from "./overlap.ts";

const scenario = makeCampaign();
const people = (own: Parameters<typeof makeAudience>[0]) => peopleIn(scenario, makeAudience(own), 0);

test("interests widen an audience, counting nobody twice; ages and places narrow it", () => {
	expect(people({})).toBe(1_000_000);
	expect(people({ source: { kind: "people", interests: ["sport"] } })).toBeCloseTo(200_000);
	expect(people({ source: { kind: "people", interests: ["sport", "cooking"] } })).toBeCloseTo(440_000);
	expect(people({ source: { kind: "people", interests: ["sport", "sport"] } })).toBeCloseTo(200_000);
	expect(people({ ages: ["younger"] })).toBe(500_000);
	expect(people({ ages: [] })).toBe(0);
	expect(people({ places: [] })).toBe(0);
});

test("excluded people are not in it", () => {
	expect(people({ exclude: ["visitors"] })).toBe(997_000);
	expect(people({ exclude: ["visitors", "customers"] })).toBe(996_500);
	expect(people({ source: { kind: "visitors", days: 30 } })).toBe(3000);
	expect(people({ source: { kind: "visitors", days: 30 }, exclude: ["visitors"] })).toBe(0);
});

test("longer memory finds more visitors, and whoever the ads brought is among them", () => {
	const of = (days: number, came = 0) => peopleIn(scenario, makeAudience({ source: { kind: "visitors", days } }), came);
	expect(of(7)).toBeLessThan(of(30));
	expect(of(180)).toBeLessThan(2 * of(30));
	expect(of(30, 200)).toBe(3200);
});

test("a wider lookalike is less alike, and without a hundred customers there is none", () => {
	const of = (percent: number) => traitsOf(scenario, makeAudience({ source: { kind: "lookalike", percent } }));
	expect(people({ source: { kind: "lookalike", percent: 1 } })).toBe(10_000);
	expect(of(1).affinity).toBeGreaterThan(of(5).affinity);
	expect(of(5).insideBrief).toBeGreaterThan(0.2);
	expect(peopleIn(makeCampaign({ customers: 99 }), makeAudience({ source: { kind: "lookalike", percent: 1 } }), 0)).toBe(0);
});

test("the brief's part of an audience is what an independent mind would count", () => {
	const inside = (own: Parameters<typeof makeAudience>[0]) => traitsOf(scenario, makeAudience(own)).insideBrief;
	expect(inside({})).toBeCloseTo(0.2);
	expect(inside({ source: { kind: "people", interests: ["sport"] } })).toBeCloseTo(1);
	// 0.2·0.3 of the people have both, 0.3 like to cook.
	expect(inside({ source: { kind: "people", interests: ["cooking"] } })).toBeCloseTo(0.2);
});

test("audiences lie over each other by the people they share, on networks that both use", () => {
	const sport = makeAudience({ source: { kind: "people", interests: ["sport"] } });
	const young = makeAudience({ ages: ["younger"] });
	expect(shareAlsoIn(scenario, sport, sport)).toBeCloseTo(1);
	expect(shareAlsoIn(scenario, sport, young)).toBeCloseTo(0.5);
	expect(shareAlsoIn(scenario, young, sport)).toBeCloseTo(0.2);
	const sets = [makeSettings({ audience: sport }), makeSettings({ audience: young })];
	expect(overlapShares(scenario, sets, [true, true]).map((share) => Math.round(100 * share))).toEqual([50, 20]);
	expect(overlapShares(scenario, sets, [true, false])).toEqual([0, 0]);
	const elsewhere = makeSettings({ audience: { ...young, placements: ["pigeon-channel"] } });
	expect(overlapShares(scenario, [sets[0] as typeof elsewhere, elsewhere], [true, true])).toEqual([0, 0]);
	const kept = { ...sport, exclude: ["visitors" as const] };
	expect(shareAlsoIn(scenario, kept, makeAudience({ source: { kind: "visitors", days: 30 } }))).toBe(0);
});

test("what everyone can look up tells the brief's part as the market has it", () => {
	const made = generateCampaign(4);
	const { market } = observe(begin(made, 1));
	const sources = [
		{ kind: "people", interests: [] },
		{ kind: "people", interests: ["cooking", "sport"] },
		{ kind: "people", interests: ["music"] },
		{ kind: "visitors", days: 30 },
		{ kind: "lookalike", percent: 4 },
	] as const;
	for (const source of sources) {
		const audience = makeAudience({
			source: source as ReturnType<typeof makeAudience>["source"],
			places: ["harbour", "suburb"],
			ages: ["young", "old"],
		});
		expect(insideBrief(market, audience, made.brief)).toBeCloseTo(traitsOf(made, audience).insideBrief, 10);
	}
});
