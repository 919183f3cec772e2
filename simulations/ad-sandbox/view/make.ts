import type { AdSetSettings, Audience } from "../action.ts";
import type { AdObservation, ResultRow, SeenAdSet } from "../observation.ts";
import type { AdsMaterial } from "./material.ts";

/** Builders for tests of the view: what matters to a test is given. */
export function audience(own: Partial<Audience> = {}): Audience {
	return {
		source: { kind: "people", interests: ["bread"] },
		places: ["town"],
		ages: ["young", "old"],
		placements: ["commons-feed"],
		exclude: ["customers"],
		...own,
	};
}

export function settings(own: Partial<AdSetSettings> = {}): AdSetSettings {
	return {
		objective: "leads",
		audience: audience(),
		creatives: ["loaf", "oven"],
		dailyBudgetCents: 30_000,
		bidding: { kind: "lowest-cost" },
		startDay: 1,
		endDay: 28,
		pacing: "even",
		...own,
	};
}

export function adSet(own: Partial<SeenAdSet> = {}): SeenAdSet {
	return {
		id: "neighbours",
		settings: settings(),
		paused: false,
		delivery: "active",
		audiencePeople: 20_000,
		overlapShare: 0,
		reach: 1000,
		frequency: 1.5,
		firstTimeShare: 0.6,
		learningEvents: 60,
		spentCents: 0,
		ranDaysBefore: 0,
		test: null,
		...own,
	};
}

export function row(own: Partial<ResultRow> = {}): ResultRow {
	return {
		day: 1,
		adSetId: "neighbours",
		creativeId: "loaf",
		placement: "commons-feed",
		impressions: 1000,
		newReach: 600,
		clicks: 20,
		conversions: 2,
		spentCents: 3000,
		...own,
	};
}

export function seen(own: Partial<AdObservation> = {}): AdObservation {
	return {
		scenarioId: "made",
		day: 0,
		days: 28,
		over: false,
		currency: "EUR",
		budgetCents: 1_000_000,
		spentCents: 0,
		adSets: [],
		results: [],
		creatives: [
			{ id: "loaf", format: "image", angle: "craft", offer: "trial", landing: "shop" },
			{ id: "oven", format: "video", angle: "craft", offer: "trial", landing: "shop" },
		],
		market: {
			places: [
				{ id: "town", people: 100_000 },
				{ id: "hills", people: 50_000 },
			],
			ages: [
				{ id: "young", share: 0.4 },
				{ id: "old", share: 0.6 },
			],
			interests: [
				{ id: "bread", share: 0.2 },
				{ id: "sport", share: 0.5 },
			],
			placements: [
				{ id: "commons-feed", reachable: 0.8, formats: ["image", "video"] },
				{ id: "pigeon-channel", reachable: 0.3, formats: ["text"] },
			],
			visitors: 3000,
			customers: 500,
		},
		questions: [],
		notices: [],
		...own,
	};
}

export const material: AdsMaterial = {
	title: "Made",
	language: "en",
	brand: { id: "bakery", name: "Pennyquern", handle: "@pennyquern", line: "Bread" },
	briefing: [],
	goals: [],
	goal: "leads",
	startsOn: { month: 11, day: 24 },
	targetCents: 3000,
	valueCents: 9000,
	revenueCents: 20_000,
	brief: { places: ["town"], ages: ["young", "old"], interests: ["bread"] },
	market: { leads: { id: "leads", ctr: 0.0259, cpcCents: 192, cvr: 0.07 }, traffic: { id: "traffic", ctr: 0.0171, cpcCents: 70 } },
	names: { places: {}, ages: {}, interests: {}, creatives: {}, angles: {}, offers: {}, landings: {}, account: { taken: "Taken over" } },
};
