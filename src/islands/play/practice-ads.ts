import type { AdScenario, AdWords } from "#simulations/ad-sandbox/schema.ts";
import { views } from "#simulations/views.ts";
import { practiceDriver } from "#src/stores/practice-driver.ts";
import { shelfOf } from "./practice-shelf.ts";
import { rollSeed } from "./seed.ts";

/** Everything of a practice campaign: it ships whole. */
export interface PracticeAds {
	scenario: AdScenario;
	words: Pick<AdWords, "truth">;
}

/** A driver that plays a practice campaign in this browser, kept among the person's progress. */
export async function practiceAds({ scenario, words }: PracticeAds, passMark: number) {
	const simulation = await views["ad-sandbox"].engine();
	return practiceDriver({
		simulation,
		scenario,
		words: { posts: {}, authors: {}, comments: {} },
		revealed: { labels: {}, why: {}, truth: words.truth },
		passMark: scenario.passMark ?? passMark,
		shelf: shelfOf(scenario.id),
		drawSeed: rollSeed,
		breathe: () => new Promise((resolve) => setTimeout(resolve, 30)),
	});
}
