import type { FeedScenario } from "#simulations/community-feed/schema.ts";
import type { TrainingScenario } from "#simulations/community-feed/view/debrief-material.ts";

interface Trains {
	scenario: Pick<FeedScenario, "id" | "trains" | "lengthMinutes">;
	words: { title: string };
}

/** Practice shifts other than this one and the criteria that each trains, the shortest first. */
export function trainingFor(scenarioId: string, practice: ReadonlyMap<string, Trains>): readonly TrainingScenario[] {
	return [...practice.values()]
		.filter(({ scenario }) => scenario.id !== scenarioId && scenario.trains.length > 0)
		.sort((a, b) => a.scenario.lengthMinutes - b.scenario.lengthMinutes)
		.map(({ scenario, words }) => ({ path: `/practice/community-feed/${scenario.id}/`, title: words.title, trains: scenario.trains }));
}
