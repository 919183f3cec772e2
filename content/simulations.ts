import { type AdScenario, type AdWords, adScenarioSchema, adWordsSchema } from "#simulations/ad-sandbox/schema.ts";
import { type FeedScenario, type FeedWords, feedScenarioSchema, feedWordsSchema } from "#simulations/community-feed/schema.ts";
import { type PricingScenario, type PricingWords, pricingScenarioSchema, pricingWordsSchema } from "#simulations/pricing-desk/schema.ts";

/** Schemas of each simulation's scenarios and of their words, by simulation id. */
export const scenarioSchemas = {
	"community-feed": { scenario: feedScenarioSchema, words: feedWordsSchema },
	"ad-sandbox": { scenario: adScenarioSchema, words: adWordsSchema },
	"pricing-desk": { scenario: pricingScenarioSchema, words: pricingWordsSchema },
} as const;

export type { AdScenario, AdWords, FeedScenario, FeedWords, PricingScenario, PricingWords };

/** A scenario with its words; `simulation` tells which. */
export type FeedEntry = { simulation: "community-feed"; scenario: FeedScenario; words: FeedWords };
export type AdEntry = { simulation: "ad-sandbox"; scenario: AdScenario; words: AdWords };
export type PricingEntry = { simulation: "pricing-desk"; scenario: PricingScenario; words: PricingWords };
export type ScenarioEntry = FeedEntry | AdEntry | PricingEntry;

/** The shifts in a feed among scenarios, by id. */
export function feedEntries(scenarios: ReadonlyMap<string, ScenarioEntry>): ReadonlyMap<string, FeedEntry> {
	return new Map([...scenarios].flatMap(([id, entry]) => (entry.simulation === "community-feed" ? [[id, entry] as const] : [])));
}
