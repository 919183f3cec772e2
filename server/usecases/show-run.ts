import { digest } from "#simulations/kernel/digest.ts";
import { playToEnd } from "#simulations/kernel/replay.ts";
import { registered } from "#simulations/registry.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { endedView } from "../play/attempt-view.ts";
import { fold } from "../play/take-up-attempt.ts";
import type { Account, Attempt } from "../storage/port.ts";
import type { RunView } from "../wire/runs.ts";
import { nameOf } from "./work-view.ts";

type Needs = Pick<Deps, "storage" | "catalog">;

/**
 * A learner's finished attempt, for a curator to go through it with them: with seed, log and scenario, so that it can be
 * played again.
 *
 * An attempt under way is nobody's but its player's: `not-found`. One's own is `own-work`. Whoever has an open attempt
 * at the same scenario is refused `run-under-way`: what a run tells would decide it.
 */
export async function showRun(deps: Needs, curator: Account, attemptId: string): Promise<Outcome<RunView>> {
	const attempt = await deps.storage.attempt(attemptId);
	if (!attempt || attempt.state === "open") return refuse("not-found");
	if (attempt.accountId === curator.id) return refuse("own-work");
	if (attempt.state === "void") return refuse("attempt-void");
	const own = await deps.storage.attemptsOf(curator.id);
	if (own.some(({ scenarioId, state }) => scenarioId === attempt.scenarioId && state === "open")) return refuse("run-under-way");
	const { seed, version, log, accountId } = attempt;
	return accept({
		...endedView(deps, attempt),
		learner: await nameOf(deps, accountId),
		seed,
		version,
		log: [...log] as RunView["log"],
		...playable(deps, attempt),
	});
}

/** The scenario, when playing the log on it today ends where the attempt ended; otherwise why it does not. */
function playable(deps: Needs, attempt: Attempt): Pick<RunView, "scenario" | "stopped"> {
	const live = fold(deps, attempt, attempt.log);
	if (live) {
		const { simulation } = live.play;
		const end = simulation.observe(playToEnd(simulation, live.state, attempt.seed));
		if (digest(end) === digest(attempt.observation)) return { scenario: live.entry.scenario as RunView["scenario"], stopped: null };
	}
	return { scenario: null, stopped: isOfNow(attempt) ? "scenario-changed" : "older-version" };
}

function isOfNow({ simulation, version }: Attempt): boolean {
	return registered(simulation)?.simulation.version === version;
}
