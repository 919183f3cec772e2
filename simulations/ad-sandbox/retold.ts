import type { Run } from "../kernel/simulation.ts";
import type { AdAction } from "./action.ts";
import { daysOf } from "./ledger.ts";
import type { AdScenario } from "./schema.ts";
import type { AdState } from "./state.ts";
import { type Act, type Tape, tapeOf, waitOut } from "./tape.ts";
import type { TruthRow } from "./truth.ts";

/** A run as the verdict looks at it. */
export interface Retold {
	scenario: AdScenario;
	/** Days of the campaign; the last on which delivery is of use. */
	days: number;
	lastDay: number;
	acts: readonly Act[];
	/** At the end of the campaign. */
	final: AdState;
	/** What was spent by the last day of use. */
	useful: readonly TruthRow[];
}

/** Replays a run as far as it is valid, then waits to its end. */
export function retell(run: Run<AdScenario, AdAction>): Retold {
	return retellTape(tapeOf(run));
}

/** Retells a recorded run after waiting to its end. */
export function retellTape({ acts, state }: Tape): Retold {
	const final = waitOut(state);
	const { scenario } = final;
	const days = daysOf(scenario);
	const lastDay = Math.min(days, scenario.deadlineDay ?? days);
	return { scenario, days, lastDay, acts, final, useful: final.truth.filter(({ day }) => day <= lastDay) };
}

export function spentOn(rows: readonly TruthRow[]): number {
	return rows.reduce((sum, { spentCents }) => sum + spentCents, 0);
}

/** Mean of something over rows by what was spent on each, or null where nothing was spent. */
export function bySpend(rows: readonly TruthRow[], worth: (row: TruthRow) => number): number | null {
	const spent = spentOn(rows);
	return spent === 0 ? null : rows.reduce((sum, row) => sum + row.spentCents * worth(row), 0) / spent;
}

/** Cents of each day on which something was spent. */
export function spentByDay(rows: readonly TruthRow[]): ReadonlyMap<number, number> {
	const days = new Map<number, number>();
	for (const { day, spentCents } of rows) days.set(day, (days.get(day) ?? 0) + spentCents);
	return days;
}
