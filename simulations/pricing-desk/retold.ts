import type { Run } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import type { PricingScenario } from "./schema.ts";
import type { PricingState } from "./state.ts";
import { type Act, type Tape, tapeOf, waitOut } from "./tape.ts";

/** A run as the verdict looks at it. */
export interface Retold {
	scenario: PricingScenario;
	acts: readonly Act[];
	/** At the end of the quarter. */
	final: PricingState;
}

/** Replays a run as far as it is valid, then waits to its end. */
export function retell(run: Run<PricingScenario, PricingAction>): Retold {
	return retellTape(tapeOf(run));
}

/** Retells a recorded run after waiting to its end. */
export function retellTape({ acts, state }: Tape): Retold {
	return { scenario: state.scenario, acts, final: waitOut(state) };
}
