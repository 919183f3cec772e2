import type { Run } from "../kernel/simulation.ts";
import * as kernel from "../kernel/tape.ts";
import type { AdAction } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import type { AdScenario } from "./schema.ts";
import type { AdState } from "./state.ts";

/** One accepted action of a campaign; `before.day` days had passed. */
export type Act = kernel.Act<AdState, AdAction>;
export type Tape = kernel.Tape<AdScenario, AdState, AdAction>;

/** The longest wait that one action can be, days. */
const longestWait = 28;

const recorder: kernel.Recorder<AdScenario, AdState, AdAction> = {
	begin,
	step,
	isOver,
	timeOf: ({ day }) => day,
	wait: (days) => ({ type: "wait", days: Math.min(longestWait, days) }),
	waitsFor: (action) => (action.type === "wait" ? action.days : 0),
};

/** A run as far as it is valid. */
export function tapeOf(run: Run<AdScenario, AdAction>): Tape {
	return kernel.Tape.of(recorder, run);
}

/** The state at the end of the campaign when nothing more is done. */
export function waitOut(from: AdState): AdState {
	return kernel.waitOut(recorder, from);
}
