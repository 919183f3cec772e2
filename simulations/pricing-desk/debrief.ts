import type { Debrief, Run } from "../kernel/simulation.ts";
import { debriefOf, type Teller } from "../kernel/telling.ts";
import type { PricingAction } from "./action.ts";
import { costliestDecisions } from "./costly-decisions.ts";
import { difference, type Figures, figuresOf } from "./figures.ts";
import { verdictOf } from "./grade.ts";
import { momentsOf } from "./moments.ts";
import { referenceOf } from "./references.ts";
import { type Retold, retellTape } from "./retold.ts";
import type { PricingScenario } from "./schema.ts";
import { seriesOf, weekSeconds } from "./series.ts";
import type { PricingState } from "./state.ts";
import { tapeOf } from "./tape.ts";

const teller: Teller<PricingScenario, PricingState, PricingAction, Retold, Figures> = {
	unitSeconds: weekSeconds,
	tapeOf,
	retell: retellTape,
	lengthOf: ({ scenario }) => scenario.weeks,
	verdictOf,
	referenceOf,
	momentsOf,
	decisionsOf: costliestDecisions,
	seriesOf: ({ final }) => seriesOf(final),
	shown: "received",
	figuresOf,
	difference,
};

export function debrief(run: Run<PricingScenario, PricingAction>): Debrief<PricingAction> {
	return debriefOf(teller, run);
}
