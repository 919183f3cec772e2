import { registered } from "#simulations/registry.ts";
import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import type { Attempt } from "../storage/port.ts";
import { disclose, nothingSeen, type Seen } from "./disclosure.ts";
import type { LiveAttempt } from "./live-attempts.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "live">;

/**
 * An open attempt of this account, ready to go on: from memory, or folded again from the actions on disk. Callers have
 * the attempt's turn.
 *
 * Refuses what is not theirs as `not-found`. An attempt begun under rules that no longer hold (an older version of the
 * simulation, a scenario changed or gone) is ended void, without penalty.
 */
export async function takeUpAttempt(deps: Needs, accountId: string, attemptId: string): Promise<Outcome<LiveAttempt>> {
	const kept = deps.live.get(attemptId);
	if (kept) return kept.attempt.accountId === accountId ? accept(kept) : refuse("not-found");
	const attempt = await deps.storage.attempt(attemptId);
	if (attempt?.accountId !== accountId) return refuse("not-found");
	if (attempt.state !== "open") return refuse(attempt.state === "done" ? "attempt-done" : "attempt-void");
	const live = fold(deps, attempt, await deps.storage.actions(attemptId));
	if (!live) {
		await endVoid(deps, attempt);
		return refuse("attempt-void");
	}
	deps.live.keep(live);
	return accept(live);
}

/** Plays a log from its beginning; null when today's rules will not play it. */
export function fold({ catalog }: Pick<Deps, "catalog">, attempt: Attempt, log: readonly unknown[]): LiveAttempt | null {
	const play = registered(attempt.simulation);
	const entry = catalog.scenarios.get(attempt.scenarioId);
	if (!play || !entry || play.simulation.version !== attempt.version) return null;
	const { simulation } = play;
	let state: unknown = simulation.begin(entry.scenario, attempt.seed);
	let seen: Seen = disclose(simulation.id, simulation.observe(state), entry, nothingSeen).seen;
	for (const action of log) {
		const next = simulation.step(state, action);
		if (!next.ok) return null;
		state = next.state;
		seen = disclose(simulation.id, simulation.observe(state), entry, seen).seen;
	}
	return { attempt, play, entry, state, seq: log.length, seen, last: null, written: null };
}

async function endVoid({ storage, clock, live }: Needs, attempt: Attempt): Promise<void> {
	await storage.endAttempt({ ...attempt, state: "void", endedAt: clock.now().toISOString(), log: await storage.actions(attempt.id) });
	live.forget(attempt.id);
}
