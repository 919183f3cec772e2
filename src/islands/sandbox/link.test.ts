import fc from "fast-check";
import { expect, test } from "vitest";
import { generateCampaign } from "#simulations/ad-sandbox/make.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import { exclusions, type Objective } from "#simulations/ad-sandbox/vocabulary.ts";
import { mostCapCents, readLink, writeLink } from "./link.ts";
import { firstState, mostBudgetCents, mostDays, type Plan } from "./plan.ts";

const markets = [1, 2, 3].map((seed) => generateCampaign(seed, {}, 5));

const idsOf = <Id extends string>(list: readonly { id: Id }[]) => list.map(({ id }) => id);

function planOf(market: AdScenario): fc.Arbitrary<Plan> {
	const capped = (kind: "cost-cap" | "bid-cap") =>
		fc.record({ kind: fc.constant(kind), capCents: fc.integer({ min: 0, max: mostCapCents }) });
	return fc.record({
		objective: fc.constantFrom(...(Object.keys(market.market) as Objective[])),
		audience: fc.record({
			source: fc.oneof(
				fc.record({ kind: fc.constant("people" as const), interests: fc.subarray(idsOf(market.interests)) }),
				fc.record({ kind: fc.constant("visitors" as const), days: fc.integer({ min: 1, max: 180 }) }),
				fc.record({ kind: fc.constant("lookalike" as const), percent: fc.integer({ min: 1, max: 10 }) }),
			),
			places: fc.subarray(idsOf(market.places)),
			ages: fc.subarray(idsOf(market.ages)),
			placements: fc.subarray(idsOf(market.placements)),
			exclude: fc.subarray([...exclusions]),
		}),
		creatives: fc.subarray(idsOf(market.creatives), { maxLength: Math.min(12, market.creatives.length) }),
		dailyBudgetCents: fc.integer({ min: 0, max: mostBudgetCents }),
		bidding: fc.oneof(fc.constant({ kind: "lowest-cost" as const }), capped("cost-cap"), capped("bid-cap")),
		pacing: fc.constantFrom("even" as const, "fast" as const),
		days: fc.integer({ min: 1, max: mostDays }),
		month: fc.integer({ min: 1, max: 12 }),
	});
}

const states = fc.constantFrom(...markets).chain((market) =>
	fc.record({
		market: fc.constant(market.id),
		on: fc.constantFrom("a" as const, "b" as const),
		plans: fc.record({ a: planOf(market), b: planOf(market) }),
	}),
);

test("whatever is set up comes out of its link as it went in, and the link survives any messenger", () => {
	fc.assert(
		fc.property(states, (state) => {
			const link = writeLink(state);
			expect(link).toMatch(/^[a-z0-9\-._/]+$/);
			expect(readLink(link, markets)).toEqual(state);
		}),
	);
});

test("a link that was cut off is refused, wherever it was cut", () => {
	for (const market of markets) {
		const link = writeLink(firstState(market));
		const atPlans = link.split("/").slice(0, 4).join("/").length;
		for (let end = 0; end <= atPlans; end += 1) expect(readLink(link.slice(0, end), markets)).toBeNull();
	}
});

test("any text is either refused or read as a state that writes itself again", () => {
	const link = writeLink(firstState(markets[0] as AdScenario));
	const broken = fc
		.tuple(fc.nat(link.length), fc.nat(6), fc.string({ maxLength: 6 }))
		.map(([at, gone, put]) => link.slice(0, at) + put + link.slice(at + gone));
	fc.assert(
		fc.property(fc.oneof(fc.string(), broken), (text) => {
			const state = readLink(text, markets);
			if (state) expect(readLink(writeLink(state), markets)).toEqual(state);
		}),
		{ numRuns: 500 },
	);
});

test("links of another version, of another market, and with what the market has not are refused", () => {
	const link = writeLink(firstState(markets[0] as AdScenario));
	for (const wrong of [
		link.replace(/^1/, "2"),
		link.replace(/^1\/[^/]+/, "1/no-such-market"),
		link.replace("leads_", "fame_"),
		link.replace(/_(\d+)_lowest-cost/, "_-$1_lowest-cost"),
		link.replace("_lowest-cost_", "_lowest-cost.5_"),
		link.replace(/_(\d+)_(\d+)\//, "_0_$2/"),
		link.replace(/_(\d+)_(\d+)\//, "_$1_13/"),
		`${link}/more`,
		`${link}${"0".repeat(5000)}`,
	]) {
		expect(wrong).not.toBe(link);
		expect(readLink(wrong, markets)).toBeNull();
	}
	expect(readLink(link, markets)).not.toBeNull();
});
