import type { Catalog } from "#content/catalog.ts";
import type { AttemptView } from "#server/wire/attempts.ts";
import { playPolicy } from "#simulations/kernel/replay.ts";
import type { PolicyName } from "#simulations/kernel/simulation.ts";
import { registered } from "#simulations/registry.ts";
import type { Caller } from "./visitor.ts";

/** What a played attempt needs besides the API: the seed, which no answer tells, and a clock to turn on. */
export interface Backstage {
	catalog: Catalog;
	seedOf(attemptId: string): Promise<number>;
	pass(minutes: number): void;
}

/**
 * Plays an assessed scenario by a policy on a mirror of the run, and sends each action through the API.
 *
 * @param share  of the policy's actions that are played, 0–1; below 1 the attempt stays open
 */
export async function playScenario(
	visitor: Caller,
	scenarioId: string,
	policy: PolicyName,
	backstage: Backstage,
	share = 1,
): Promise<void> {
	const scenario = backstage.catalog.scenarios.get(scenarioId)?.scenario;
	const simulation = scenario && registered(scenario.simulation)?.simulation;
	if (!simulation) throw new Error(`There is no scenario ${scenarioId}.`);
	const attempt = await visitor.call<AttemptView>("POST", "/api/attempts", { scenarioId });
	const { run } = playPolicy(simulation, scenario, await backstage.seedOf(attempt.id), simulation.policies[policy]);
	for (const [seq, action] of run.log.slice(0, Math.floor(run.log.length * share)).entries())
		await visitor.call("POST", `/api/attempts/${attempt.id}/actions`, { seq, action });
	backstage.pass(35);
	if (share === 1) await visitor.call("POST", `/api/attempts/${attempt.id}/finish`, {});
}
