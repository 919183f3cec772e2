import type { Catalog } from "#content/catalog.ts";
import { feedEntries } from "#content/simulations.ts";
import type { AttemptView } from "#server/wire/attempts.ts";
import { communityFeed } from "#simulations/community-feed/simulation.ts";
import type { PolicyName } from "#simulations/kernel/simulation.ts";
import type { Visitor } from "./visitor.ts";

/** What a played attempt needs besides the API: the seed, which no answer tells, and a clock to turn on. */
export interface Backstage {
	catalog: Catalog;
	seedOf(attemptId: string): Promise<number>;
	pass(minutes: number): void;
}

/**
 * Plays an assessed scenario by a policy: the policy looks at a mirror of the run, each action goes through the API.
 *
 * @param share  of the policy's actions that are played, 0–1; below 1 the attempt stays open
 */
export async function playScenario(
	visitor: Visitor,
	scenarioId: string,
	policy: PolicyName,
	backstage: Backstage,
	share = 1,
): Promise<void> {
	const scenario = feedEntries(backstage.catalog.scenarios).get(scenarioId)?.scenario;
	if (!scenario) throw new Error(`There is no scenario ${scenarioId}.`);
	const attempt = await visitor.call<AttemptView>("POST", "/api/attempts", { scenarioId });
	const player = communityFeed.policies[policy];
	const seed = await backstage.seedOf(attempt.id);
	let state = communityFeed.begin(scenario, seed);
	let memory = player.start(seed);
	for (let seq = 0; !communityFeed.isOver(state) && state.second < scenario.lengthMinutes * 60 * share; seq += 1) {
		const decided = player.decide(communityFeed.observe(state), communityFeed.read(state), memory);
		await visitor.call("POST", `/api/attempts/${attempt.id}/actions`, { seq, action: decided.action });
		const next = communityFeed.step(state, decided.action);
		if (!next.ok) throw new Error(`The mirror of ${scenarioId} refused ${JSON.stringify(decided.action)}: ${next.code}.`);
		({ state } = next);
		({ memory } = decided);
	}
	backstage.pass(35);
	if (share === 1) await visitor.call("POST", `/api/attempts/${attempt.id}/finish`, {});
}
