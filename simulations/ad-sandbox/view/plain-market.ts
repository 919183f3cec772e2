import { cached } from "../cached.ts";
import type { AdObservation } from "../observation.ts";
import type { AdScenario } from "../schema.ts";
import type { AdsMaterial } from "./material.ts";

/**
 * The market as far as a player can know it: sizes as they are shown, published medians, and everything that has to be found
 * out (how well an ad works, what an age or a place costs) taken as the mean. Estimates before launch rest on it, in practice
 * and assessment alike.
 */
export const plainMarket = cached((market: AdObservation["market"], material: AdsMaterial): AdScenario => {
	const mean = { affinity: 1, conversion: 1, price: 1 };
	return {
		id: "as-seen",
		simulation: "ad-sandbox",
		assessed: false,
		level: 1,
		brand: material.brand.id,
		currency: "EUR",
		startsOn: material.startsOn,
		weeks: 1,
		goal: material.goal,
		rows: {},
		market: material.market,
		budgetCents: 100,
		targetCents: material.targetCents,
		valueCents: material.valueCents,
		revenueCents: material.revenueCents,
		places: market.places.map((place) => ({ ...place, price: 1 })),
		ages: market.ages.map((age) => ({ ...age, ...mean })),
		interests: market.interests.map((interest) => ({ ...interest, ...mean })),
		placements: market.placements.map(({ id, reachable, formats }) => ({
			id,
			reachable,
			// Of a person who uses the network; design choice, as no platform tells it.
			visitsPerDay: 3,
			slotsPerVisit: 2,
			price: 1,
			fits: Object.fromEntries(formats.map((format) => [format, 1])),
		})),
		brief: { ...material.brief },
		visitors: market.visitors,
		customers: market.customers,
		visitorsAffinity: 1,
		visitorsConversion: 1,
		organicPerDay: 0,
		organicFromVisitors: 0,
		creatives: [],
		account: [],
		questions: [],
		trains: [],
	};
});
