import { type AdScenario, type AdWords, adScenarioSchema, adWordsSchema } from "#simulations/ad-sandbox/schema.ts";
import { type FeedScenario, type FeedWords, feedScenarioSchema, feedWordsSchema } from "#simulations/community-feed/schema.ts";

/** Schemas of each simulation's scenarios and of their words, by simulation id. */
export const scenarioSchemas = {
	"community-feed": { scenario: feedScenarioSchema, words: feedWordsSchema },
	"ad-sandbox": { scenario: adScenarioSchema, words: adWordsSchema },
} as const;

export type { AdScenario, AdWords, FeedScenario, FeedWords };

/** A scenario with its words; `simulation` tells which. */
export type FeedEntry = { simulation: "community-feed"; scenario: FeedScenario; words: FeedWords };
export type AdEntry = { simulation: "ad-sandbox"; scenario: AdScenario; words: AdWords };
export type ScenarioEntry = FeedEntry | AdEntry;

/** The shifts in a feed among scenarios, by id. */
export function feedEntries(scenarios: ReadonlyMap<string, ScenarioEntry>): ReadonlyMap<string, FeedEntry> {
	return new Map([...scenarios].flatMap(([id, entry]) => (entry.simulation === "community-feed" ? [[id, entry] as const] : [])));
}
