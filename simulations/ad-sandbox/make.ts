import { int, uniform } from "../kernel/rng.ts";
import type { AdSetSettings, Audience } from "./action.ts";
import type { AdScenario, CalibrationRow } from "./schema.ts";

/** Medians of Facebook's lead campaigns in 2025, with the conversion rate that its cost per lead implies, and of traffic campaigns. */
export const leadsRow: CalibrationRow = { id: "leads", ctr: 0.0259, cpcCents: 192, cvr: 192 / 2766 };
export const trafficRow: CalibrationRow = { id: "traffic", ctr: 0.0171, cpcCents: 70 };

export function makePlacement(own: Partial<AdScenario["placements"][number]> = {}): AdScenario["placements"][number] {
	const fits = { image: 1, carousel: 1, video: 1, text: 1 };
	return { id: "commons-feed", reachable: 0.8, visitsPerDay: 2, slotsPerVisit: 2, price: 1, fits, ...own };
}

export function makeCreative(own: Partial<AdScenario["creatives"][number]> & { id: string }): AdScenario["creatives"][number] {
	return { format: "image", angle: "craft", offer: "trial", landing: "form", appeal: 1, conversion: 1, quality: 1, appealTo: {}, ...own };
}

/** A campaign of four weeks for leads in April in one town of a million, with two equal creatives; what matters to a test is given. */
export function makeCampaign(own: Partial<AdScenario> = {}): AdScenario {
	return {
		id: "made",
		simulation: "ad-sandbox",
		assessed: false,
		brand: "bakery",
		currency: "USD",
		startsOn: { month: 4, day: 1 },
		weeks: 4,
		goal: "leads",
		rows: { leads: "leads", traffic: "traffic" },
		market: { leads: leadsRow, traffic: trafficRow },
		budgetCents: 1_000_000,
		targetCents: 3000,
		valueCents: 9000,
		revenueCents: 20_000,
		places: [{ id: "town", people: 1_000_000, price: 1 }],
		ages: [
			{ id: "younger", share: 0.5, affinity: 1, conversion: 1, price: 1 },
			{ id: "older", share: 0.5, affinity: 1, conversion: 1, price: 1 },
		],
		interests: [
			{ id: "sport", share: 0.2, affinity: 1.3, conversion: 1.1, price: 1.1 },
			{ id: "cooking", share: 0.3, affinity: 1, conversion: 1, price: 1 },
		],
		placements: [makePlacement()],
		brief: { places: ["town"], ages: ["younger", "older"], interests: ["sport"] },
		visitors: 3000,
		customers: 500,
		visitorsAffinity: 2,
		visitorsConversion: 3,
		organicPerDay: 4,
		organicFromVisitors: 0.5,
		creatives: [makeCreative({ id: "bread" }), makeCreative({ id: "oven" })],
		account: [],
		questions: [],
		level: 2,
		trains: [],
		...own,
	};
}

/** Everybody in the town, on one network. */
export function makeAudience(own: Partial<Audience> = {}): Audience {
	return {
		source: { kind: "people", interests: [] },
		places: ["town"],
		ages: ["younger", "older"],
		placements: ["commons-feed"],
		exclude: [],
		...own,
	};
}

/** An ad set for leads at the lowest cost, $100 a day, as long as the campaign lasts. */
export function makeSettings(own: Partial<AdSetSettings> = {}): AdSetSettings {
	return {
		objective: "leads",
		audience: makeAudience(),
		creatives: ["bread"],
		dailyBudgetCents: 10_000,
		bidding: { kind: "lowest-cost" },
		startDay: 1,
		endDay: 400,
		pacing: "even",
		...own,
	};
}

const networks = ["commons-feed", "glint-feed", "glint-stories", "loopling-video", "pigeon-channel"] as const;
const formats = ["image", "carousel", "video", "text"] as const;

/** A campaign made up from a seed: places, people, prices and creatives of every kind, on so many networks. */
export function generateCampaign(seed: number, own: Partial<AdScenario> = {}, placements = 3): AdScenario {
	const factor = (what: string, spread: number) => 1 - spread + 2 * spread * uniform(seed, "made", what);
	return makeCampaign({
		id: `made-${seed}`,
		startsOn: { month: int(seed, "made", "month", 1, 12), day: int(seed, "made", "day", 1, 28) },
		places: ["harbour", "hills", "suburb"].map((id) => ({
			id,
			people: int(seed, id, "people", 20_000, 400_000),
			price: factor(`price ${id}`, 0.2),
		})),
		ages: ["young", "middle", "old"].map((id, i) => ({
			id,
			share: [0.3, 0.4, 0.3][i] as number,
			affinity: factor(`acts ${id}`, 0.3),
			conversion: factor(`buys ${id}`, 0.3),
			price: factor(`costs ${id}`, 0.15),
		})),
		interests: ["sport", "cooking", "travel", "music"].map((id) => ({
			id,
			share: 0.05 + 0.3 * uniform(seed, id, "share"),
			affinity: factor(`acts ${id}`, 0.4),
			conversion: factor(`buys ${id}`, 0.3),
			price: factor(`costs ${id}`, 0.15),
		})),
		brief: { places: ["harbour", "hills"], ages: ["young", "middle"], interests: ["sport", "travel"] },
		placements: networks.slice(0, placements).map((id) => makePlacement({ id, price: factor(`network ${id}`, 0.3) })),
		creatives: Array.from({ length: 6 }, (_, i) =>
			makeCreative({
				id: `ad-${i + 1}`,
				format: formats[i % formats.length] as (typeof formats)[number],
				appeal: factor(`appeal ${i}`, 0.5),
				conversion: factor(`lands ${i}`, 0.3),
				quality: factor(`quality ${i}`, 0.2),
				appealTo: { [["sport", "cooking", "travel"][i % 3] as string]: factor(`fits ${i}`, 0.4) },
			}),
		),
		questions: [
			{ id: "cheapest", kind: "cheapest-ad-set", afterDay: 7 },
			{ id: "worn", kind: "most-worn-creative", afterDay: 14 },
			{ id: "waste", kind: "waste-share", afterDay: 10 },
			{ id: "real", kind: "difference-real", afterDay: 12, between: ["ad-1", "ad-2"] },
			{ id: "limits", kind: "what-limits", afterDay: 20 },
		],
		...own,
	});
}
