import fc from "fast-check";
import type { AdAction, AdSetSettings } from "#simulations/ad-sandbox/action.ts";
import { generateCampaign, makeAudience, makeSettings } from "#simulations/ad-sandbox/make.ts";
import type { AdScenario } from "#simulations/ad-sandbox/schema.ts";
import type { Specimen } from "./specimens.ts";

const inherited = makeSettings({
	audience: makeAudience({ places: ["harbour", "hills"], ages: ["young", "old"], placements: ["commons-feed", "glint-feed"] }),
	creatives: ["ad-1", "ad-2"],
	dailyBudgetCents: 3000,
});

/** Campaigns of two weeks with anything that the schema lets through: odd audiences, no money at all, ends before beginnings. */
export const adSpecimen: Specimen = {
	scenarios: [
		generateCampaign(1, { weeks: 2, budgetCents: 40_000 }),
		generateCampaign(2, { weeks: 2, account: [{ id: "old", settings: inherited, ranDays: 9 }] }),
	],
	logsOn: (scenario) =>
		fc
			.array(adActions(scenario as AdScenario), { minLength: 1, maxLength: 60, size: "max" })
			.map((actions) => [{ type: "create-ad-set", adSetId: "first", settings: inherited }, { type: "wait", days: 2 }, ...actions]),
	counts: [
		"spentCents",
		"audiencePeople",
		"overlapShare",
		"reach",
		"frequency",
		"learningEvents",
		"impressions",
		"newReach",
		"clicks",
		"conversions",
	],
};

const names = ["first", "old", "second", "third", "fourth"] as const;

/** Actions on what exists, and now and then on what does not. */
function adActions(scenario: AdScenario): fc.Arbitrary<AdAction> {
	const creative = among(scenario.creatives.map(({ id }) => id));
	const adSetId = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.constant("nobody") });
	const settings = anySettings(scenario);
	const of = <T extends AdAction["type"]>(type: T) => fc.constant(type);
	const keep = fc.oneof(fc.constant("none"), creative);
	const choice = fc.constantFrom("yes", "no", "too-early", "under-5", "over-50", "first", "second", "ad-1", "budget");
	return fc.oneof(
		{ weight: 12, arbitrary: fc.record({ type: of("create-ad-set"), adSetId, settings }) },
		{ weight: 12, arbitrary: fc.record({ type: of("edit-ad-set"), adSetId, settings }) },
		{ weight: 6, arbitrary: fc.record({ type: fc.constantFrom("pause", "resume"), adSetId }) },
		{ weight: 8, arbitrary: fc.record({ type: of("start-test"), adSetId, creatives: fc.tuple(creative, creative) }) },
		{ weight: 6, arbitrary: fc.record({ type: of("end-test"), adSetId, keep }) },
		{ weight: 8, arbitrary: fc.record({ type: of("answer"), questionId: among(scenario.questions.map(({ id }) => id)), choice }) },
		{ weight: 8, arbitrary: fc.record({ type: of("wait"), days: fc.integer({ min: 1, max: 2 }) }) },
		{ weight: 1, arbitrary: fc.record({ type: of("wait"), days: fc.integer({ min: 3, max: 28 }) }) },
	) as fc.Arbitrary<AdAction>;
}

function anySettings(scenario: AdScenario): fc.Arbitrary<AdSetSettings> {
	const some = (known: readonly string[], maxLength: number) => fc.array(among(known), { maxLength });
	const ids = <T extends string>(list: readonly { id: T }[]) => list.map(({ id }) => id);
	// Of the networks that there are, one more than the campaign has.
	const placements = [...ids(scenario.placements), ...ids(scenario.placements), "pigeon-channel"];
	const cents = fc.oneof(
		{ weight: 6, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
		{ weight: 1, arbitrary: fc.constantFrom(0, 1, 100_000_000) },
	);
	return fc.record({
		objective: fc.constantFrom("leads", "traffic", "leads", "sales"),
		audience: fc.record({
			source: fc.oneof(
				fc.record({ kind: fc.constant("people"), interests: some(ids(scenario.interests), 4) }),
				fc.record({ kind: fc.constant("visitors"), days: fc.integer({ min: 1, max: 180 }) }),
				fc.record({ kind: fc.constant("lookalike"), percent: fc.integer({ min: 1, max: 10 }) }),
			),
			places: some(ids(scenario.places), 4),
			ages: some(ids(scenario.ages), 4),
			placements: fc.array(fc.constantFrom(...placements), { maxLength: 3 }),
			exclude: fc.subarray(["visitors", "customers"] as const),
		}),
		creatives: some(ids(scenario.creatives), 4),
		dailyBudgetCents: cents,
		bidding: fc.oneof(
			fc.record({ kind: fc.constant("lowest-cost") }),
			fc.record({ kind: fc.constantFrom("cost-cap", "bid-cap"), capCents: cents }),
		),
		startDay: fc.integer({ min: 1, max: 6 }),
		endDay: fc.integer({ min: 4, max: 30 }),
		pacing: fc.constantFrom("even", "fast"),
	}) as fc.Arbitrary<AdSetSettings>;
}

/** Nearly always one of these. */
function among(ids: readonly string[]): fc.Arbitrary<string> {
	return fc.oneof(
		{ weight: 40, arbitrary: fc.constantFrom(...(ids as [string])) },
		{ weight: 1, arbitrary: fc.constantFrom("nobody", "constructor") },
	);
}
