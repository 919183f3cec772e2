import { referencesOf } from "../kernel/reference.ts";
import { type Bounds, criteriaOf } from "./criteria.ts";
import { begin, isOver, step } from "./engine.ts";
import { observe } from "./observe.ts";
import { outcomeOf } from "./outcome.ts";
import { policies } from "./policies/policies.ts";
import { read } from "./read.ts";
import { retell, spentOn } from "./retold.ts";
import { simulationId, version } from "./version.ts";

export const referenceOf = referencesOf({
	player: { id: simulationId, version, begin, step, isOver, observe, read },
	policies,
	retell,
	boundsOf: (idle, expert): Bounds => ({
		worth: { idle: outcomeOf(idle).worth, expert: outcomeOf(expert).worth },
		spentCents: spentOn(expert.useful),
	}),
	criteriaOf,
});
