import type { FeedAction } from "#simulations/community-feed/action.ts";
import type { FeedScenario, FeedWords } from "#simulations/community-feed/schema.ts";
import { views } from "#simulations/views.ts";
import { type KeptRun, type Practice, practiceDriver } from "#src/stores/practice-driver.ts";
import { entry, record } from "#src/stores/progress.ts";
import { rollSeed } from "./seed.ts";

/** Everything of a practice scenario: it ships whole. */
export interface PracticeScenario {
	scenario: FeedScenario;
	words: FeedWords;
}

/** A driver that plays a practice scenario of the feed in this browser, kept among the person's progress. */
export async function practiceFeed({ scenario, words }: PracticeScenario, passMark: number) {
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

export function shelfOf(scenarioId: string): Practice<never, never, never, FeedAction>["shelf"] {
	return {
		open: () => keptRun(entry("open-run", scenarioId)?.data),
		last: () => keptRun(entry("practice", scenarioId)?.data),
		keep: (run) => record("open-run", scenarioId, run as never),
		finished: (run) => record("practice", scenarioId, run as never),
	};
}

/** What another device, or another version of this page, left under progress: a run, or nothing. */
export function keptRun(data: unknown): (KeptRun<FeedAction> & { score?: number }) | null {
	if (typeof data !== "object" || data === null) return null;
	const run = data as Partial<KeptRun<FeedAction>>;
	const whole = typeof run.seed === "number" && typeof run.version === "number" && Array.isArray(run.log);
	return whole && run.log?.every((action) => typeof action?.type === "string") ? (run as KeptRun<FeedAction>) : null;
}
