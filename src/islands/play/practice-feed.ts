import type { FeedScenario, FeedWords } from "#simulations/community-feed/schema.ts";
import { views } from "#simulations/views.ts";
import { practiceDriver } from "#src/stores/practice-driver.ts";
import { shelfOf } from "./practice-shelf.ts";
import { rollSeed } from "./seed.ts";

/** Everything of a practice scenario: it ships whole. */
export interface PracticeFeed {
	scenario: FeedScenario;
	words: FeedWords;
}

/** A driver that plays a practice scenario of the feed in this browser, kept among the person's progress. */
export async function practiceFeed({ scenario, words }: PracticeFeed, passMark: number) {
	const simulation = await views["community-feed"].engine();
	return practiceDriver({
		simulation,
		scenario,
		words: {
			posts: Object.fromEntries(Object.entries(words.posts).map(([id, post]) => [id, post.text])),
			authors: words.authors,
			comments: words.comments,
			deskAnswers: words.deskAnswers,
		},
		revealed: {
			labels: Object.fromEntries(
				[...scenario.pool, ...scenario.stock].map(({ id, is, severity, accepts, rules, author, post }) => [
					id,
					{ is, severity, accepts, rules, author, post },
				]),
			),
			why: words.why,
		},
		passMark: scenario.passMark ?? passMark,
		shelf: shelfOf(scenario.id),
		drawSeed: rollSeed,
		breathe: () => new Promise((resolve) => setTimeout(resolve, 30)),
	});
}
