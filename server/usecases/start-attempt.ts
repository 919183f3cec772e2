import { registered } from "#simulations/registry.ts";
import { type Deps, spoken } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { retakeAt } from "../play/attempt-view.ts";
import type { Attempt } from "../storage/port.ts";
import type { AttemptView } from "../wire/attempts.ts";
import { showAttempt } from "./show-attempt.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "ids" | "live" | "turns">;

interface StartAttempt {
	accountId: string;
	scenarioId: string;
}

/**
 * Begins an assessed scenario on a secret seed, or goes on with the attempt that is open.
 *
 * Refuses `retake-too-early` until the course's pause since the last verdict is over; void attempts do not count.
 */
export function startAttempt(
	deps: Needs,
	{ accountId, scenarioId }: StartAttempt,
): Promise<Outcome<{ created: boolean; attempt: AttemptView }>> {
	return deps.turns.take(`account ${accountId}`, async () => {
		const { storage, catalog, clock } = deps;
		const scenario = catalog.scenarios.get(scenarioId)?.scenario;
		const simulation = scenario?.assessed ? registered(scenario.simulation)?.simulation : undefined;
		if (!scenario || !simulation) return refuse("not-found");

		const earlier = (await storage.attemptsOf(accountId)).filter((attempt) => attempt.scenarioId === scenarioId);
		for (const { id } of earlier.filter(({ state }) => state === "open")) {
			const shown = await showAttempt(deps, { accountId, attemptId: id });
			if (shown.ok && shown.value.state === "open") return accept({ created: false, attempt: shown.value });
		}
		const lastEnd = earlier
			.flatMap(({ state, endedAt }) => (state === "done" && endedAt ? endedAt : []))
			.toSorted()
			.at(-1);
		const again = lastEnd && retakeAt(deps, lastEnd);
		if (again && again > clock.now().toISOString()) return refuse("retake-too-early", { variables: { when: spoken(again) } });

		const attempt = newAttempt(deps, { accountId, scenarioId, simulation: simulation.id, version: simulation.version });
		await storage.addAttempt(attempt);
		const shown = await showAttempt(deps, { accountId, attemptId: attempt.id });
		return shown.ok ? accept({ created: true, attempt: shown.value }) : shown;
	});
}

function newAttempt({ ids, clock }: Needs, what: Pick<Attempt, "accountId" | "scenarioId" | "simulation" | "version">): Attempt {
	return {
		...what,
		id: ids.id(),
		seed: ids.seed(),
		state: "open",
		startedAt: clock.now().toISOString(),
		endedAt: null,
		log: [],
		verdict: null,
		debrief: null,
		observation: null,
	};
}
