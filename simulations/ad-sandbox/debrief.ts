import type { Debrief, Run } from "../kernel/simulation.ts";
import { debriefOf, type Teller } from "../kernel/telling.ts";
import type { AdAction } from "./action.ts";
import { rightAnswers } from "./answers.ts";
import { costliestDecisions } from "./decisions.ts";
import { difference, type Figures, figuresOf } from "./figures.ts";
import { verdictOf } from "./grade.ts";
import { momentsOf } from "./moments.ts";
import { referenceOf } from "./references.ts";
import { type Retold, retellTape } from "./retold.ts";
import type { AdScenario } from "./schema.ts";
import { daySeconds, seriesOf } from "./series.ts";
import type { AdState } from "./state.ts";
import { tapeOf } from "./tape.ts";

const teller: Teller<AdScenario, AdState, AdAction, Retold, Figures> = {
	unitSeconds: daySeconds,
	tapeOf,
	retell: retellTape,
	lengthOf: ({ days }) => days,
	verdictOf,
	referenceOf,
	momentsOf: (retold) => momentsOf(retold, referenceOf(retold.scenario, retold.final.seed).bounds),
	decisionsOf: costliestDecisions,
	seriesOf,
	shown: "caused",
	figuresOf,
	difference,
	answersOf: rightAnswers,
};

/** A day is 86,400 seconds. */
export function debrief(run: Run<AdScenario, AdAction>): Debrief<AdAction> {
	return debriefOf(teller, run);
}
