import type { KeptRun, Practice } from "#src/stores/practice-driver.ts";
import { entry, record } from "#src/stores/progress.ts";

/** Where a scenario's practice runs are kept: among the person's progress. */
export function shelfOf<Action extends { type: string }>(scenarioId: string): Practice<never, never, never, Action>["shelf"] {
	return {
		open: () => keptRun<Action>(entry("open-run", scenarioId)?.data),
		last: () => keptRun<Action>(entry("practice", scenarioId)?.data),
		keep: (run) => record("open-run", scenarioId, run as never),
		finished: (run) => record("practice", scenarioId, run as never),
	};
}

/** What another device, or another version of this page, left under progress: a run, or nothing. */
export function keptRun<Action extends { type: string }>(data: unknown): (KeptRun<Action> & { score?: number }) | null {
	if (typeof data !== "object" || data === null) return null;
	const run = data as Partial<KeptRun<Action>>;
	const whole = typeof run.seed === "number" && typeof run.version === "number" && Array.isArray(run.log);
	return whole && run.log?.every((action) => typeof action?.type === "string") ? (run as KeptRun<Action>) : null;
}
