import fc from "fast-check";
import type { AdAction, AdSetSettings } from "#simulations/ad-sandbox/action.ts";
import { generateCampaign } from "#simulations/ad-sandbox/make.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import { objectives } from "#simulations/ad-sandbox/vocabulary.ts";
import type { Specimen } from "./specimens.ts";

/** A campaign begun from nothing, and one taken over from somebody else, with a fixed date. */
export const adSpecimen: Specimen = {
	scenarios: [generateCampaign(1, { weeks: 3 }), taken(generateCampaign(2, { weeks: 2, deadlineDay: 12 }))],
	logsOn: (scenario) => fc.array(adActions(scenario as AdScenario), { minLength: 1, maxLength: 60, size: "max" }),
	counts: ["spentCents", "impressions", "newReach", "clicks", "conversions", "reach", "audiencePeople", "learningEvents", "people"],
};

/** An account in which two ad sets run already. */
function taken(scenario: AdScenario): AdScenario {
	const settings = (own: Partial<AdSetSettings["audience"]>): AdSetSettings => ({
		objective: "leads",
		audience: {
			source: { kind: "people", interests: [] },
			places: ["suburb"],
			ages: ["old"],
			placements: ["commons-feed"],
			exclude: [],
			...own,
		},
		creatives: ["ad-1", "ad-2"],
		dailyBudgetCents: 6000,
		bidding: { kind: "lowest-cost" },
		startDay: 1,
		endDay: 400,
		pacing: "even",
	});
	return {
		...scenario,
		account: [
			{ id: "old-one", settings: settings({}), ranDays: 20 },
			{ id: "old-two", settings: settings({ source: { kind: "visitors", days: 30 }, places: ["harbour"] }), ranDays: 9 },
		],
	};
}

/** Actions on what exists, and now and then on what does not. */
function adActions(scenario: AdScenario): fc.Arbitrary<AdAction> {
	const strange = fc.constantFrom("nobody", "constructor", "to-string");
	const among = (ids: readonly string[]) =>
		fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...(ids as [string])) }, { weight: 1, arbitrary: strange });
	const some = (ids: readonly string[], maxLength: number) => fc.uniqueArray(among(ids), { maxLength });
	const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
	const adSetId = among(["one", "two", "three", ...idsOf(scenario.account)]);
	const creative = among(idsOf(scenario.creatives));
	const cents = fc.oneof(fc.constantFrom(0, 1, scenario.budgetCents, 100_000_000), fc.integer({ min: 100, max: 60_000 }));
	const day = fc.integer({ min: 1, max: 40 });
	const of = <T extends string>(name: T) => fc.constant(name);
	const settings = fc.record({
		objective: fc.constantFrom(...objectives),
		audience: fc.record({
			source: fc.oneof(
				fc.record({ kind: of("people"), interests: some(idsOf(scenario.interests), 3) }),
				fc.record({ kind: of("visitors"), days: fc.integer({ min: 1, max: 180 }) }),
				fc.record({ kind: of("lookalike"), percent: fc.integer({ min: 1, max: 10 }) }),
			),
			places: some(idsOf(scenario.places), 3),
			ages: some(idsOf(scenario.ages), 3),
			placements: fc.uniqueArray(fc.constantFrom(...scenario.placements.map(({ id }) => id)), { maxLength: 3 }),
			exclude: fc.uniqueArray(fc.constantFrom("visitors", "customers"), { maxLength: 2 }),
		}),
		creatives: some(idsOf(scenario.creatives), 4),
		dailyBudgetCents: cents,
		bidding: fc.oneof(fc.record({ kind: of("lowest-cost") }), fc.record({ kind: fc.constantFrom("cost-cap", "bid-cap"), capCents: cents })),
		startDay: day,
		endDay: fc.oneof({ weight: 1, arbitrary: day }, { weight: 3, arbitrary: fc.constant(400) }),
		pacing: fc.constantFrom("even", "fast"),
	});
	const questionId = among(idsOf(scenario.questions));
	const choice = fc.oneof(fc.constantFrom("under-5", "yes", "no", "too-early", "budget", "audience", "nothing"), creative, adSetId);
	return fc.oneof(
		{ weight: 10, arbitrary: fc.record({ type: of("create-ad-set"), adSetId, settings }) },
		{ weight: 6, arbitrary: fc.record({ type: of("edit-ad-set"), adSetId, settings }) },
		{ weight: 4, arbitrary: fc.record({ type: fc.constantFrom("pause", "resume"), adSetId }) },
		{ weight: 4, arbitrary: fc.record({ type: of("start-test"), adSetId, creatives: fc.tuple(creative, creative) }) },
		{ weight: 3, arbitrary: fc.record({ type: of("end-test"), adSetId, keep: fc.oneof(of("none"), creative) }) },
		{ weight: 4, arbitrary: fc.record({ type: of("answer"), questionId, choice }) },
		{ weight: 12, arbitrary: fc.record({ type: of("wait"), days: fc.integer({ min: 1, max: 3 }) }) },
		{ weight: 1, arbitrary: fc.record({ type: of("wait"), days: fc.integer({ min: 4, max: 28 }) }) },
	) as fc.Arbitrary<AdAction>;
}
