import { playToEnd } from "#simulations/kernel/replay.ts";
import type { Deps } from "../deps.ts";
import type { Outcome } from "../outcome.ts";
import { takeUpAttempt } from "../play/take-up-attempt.ts";
import type { AttemptView } from "../wire/attempts.ts";
import { viewAttempt } from "./show-attempt.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "live" | "turns">;

/**
 * Grades an attempt and stores the verdict, once; asked again it shows the same. Time that is left is waited out.
 */
export function finishAttempt(deps: Needs, ask: { accountId: string; attemptId: string }): Promise<Outcome<AttemptView>> {
	return deps.turns.take(`attempt ${ask.attemptId}`, async () => {
		const taken = await takeUpAttempt(deps, ask.accountId, ask.attemptId);
		if (!taken.ok) return taken.code === "attempt-done" ? viewAttempt(deps, ask) : taken;
		const { attempt, play, entry, state } = taken.value;
		const { simulation } = play;
		const log = await deps.storage.actions(attempt.id);
		const run = { simulation: simulation.id, version: simulation.version, scenario: entry.scenario, seed: attempt.seed, log };
		await deps.storage.endAttempt({
			...attempt,
			state: "done",
			endedAt: deps.clock.now().toISOString(),
			log,
			verdict: simulation.grade(run),
			debrief: simulation.debrief(run),
			observation: simulation.observe(playToEnd(simulation, state, attempt.seed)),
		});
		deps.live.forget(attempt.id);
		return viewAttempt(deps, ask);
	});
}
