import type { Run } from "../kernel/simulation.ts";
import * as kernel from "../kernel/tape.ts";
import type { PricingAction } from "./action.ts";
import { begin, isOver, step } from "./engine.ts";
import type { PricingScenario } from "./schema.ts";
import type { PricingState } from "./state.ts";

/** One accepted action of a quarter; `before.week` weeks had passed. */
export type Act = kernel.Act<PricingState, PricingAction>;
export type Tape = kernel.Tape<PricingScenario, PricingState, PricingAction>;

/** The longest wait that one action can be, weeks. */
const longestWait = 4;

const recorder: kernel.Recorder<PricingScenario, PricingState, PricingAction> = {
	begin,
	step,
	isOver,
	timeOf: ({ week }) => week,
	wait: (weeks) => ({ type: "wait", weeks: Math.min(longestWait, weeks) }),
	waitsFor: (action) => (action.type === "wait" ? action.weeks : 0),
};

/** A run as far as it is valid. */
export function tapeOf(run: Run<PricingScenario, PricingAction>): Tape {
	return kernel.Tape.of(recorder, run);
}

/** The state at the end of the quarter when nothing more is done. */
export function waitOut(from: PricingState): PricingState {
	return kernel.waitOut(recorder, from);
}
