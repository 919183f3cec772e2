import type { PricingScenario, PricingWords } from "#simulations/pricing-desk/schema.ts";
import { views } from "#simulations/views.ts";
import { practiceDriver } from "#src/stores/practice-driver.ts";
import { shelfOf } from "./practice-shelf.ts";
import { rollSeed } from "./seed.ts";

/** Everything of a practice quarter: it ships whole. */
export interface PracticePricing {
	scenario: PricingScenario;
	words: Pick<PricingWords, "leads" | "clients" | "truth">;
}

/** A driver that plays a practice quarter in this browser, kept among the person's progress. */
export async function practicePricing({ scenario, words }: PracticePricing, passMark: number) {
	const simulation = await views["pricing-desk"].engine();
	const everyone = [...Object.entries(words.leads), ...Object.entries(words.clients)];
	return practiceDriver({
		simulation,
		scenario,
		words: { posts: {}, authors: {}, comments: {} },
		revealed: { labels: {}, why: Object.fromEntries(everyone.map(([id, { truth }]) => [id, truth])), truth: words.truth },
		passMark: scenario.passMark ?? passMark,
		shelf: shelfOf(scenario.id),
		drawSeed: rollSeed,
		breathe: () => new Promise((resolve) => setTimeout(resolve, 30)),
	});
}
