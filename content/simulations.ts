import { type FeedScenario, type FeedWords, feedScenarioSchema, feedWordsSchema } from "#simulations/community-feed/schema.ts";

/** Schemas of each simulation's scenarios and of their words, by simulation id. */
export const scenarioSchemas = {
	"community-feed": { scenario: feedScenarioSchema, words: feedWordsSchema },
} as const;

export type Scenario = FeedScenario;
export type ScenarioWords = FeedWords;
