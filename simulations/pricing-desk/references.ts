import { referencesOf } from "../kernel/reference.ts";
import { type Bounds, criteriaOf } from "./criteria.ts";
import { begin, isOver, step } from "./engine.ts";
import { observe } from "./observe.ts";
import { policies } from "./policies/policies.ts";
import { read } from "./read.ts";
import { retell } from "./retold.ts";
import { simulationId, version } from "./version.ts";
import { hoursFor, worthOf } from "./worth.ts";

export const referenceOf = referencesOf({
	player: { id: simulationId, version, begin, step, isOver, observe, read },
	policies,
	retell,
	boundsOf: (idle, expert): Bounds => ({
		worth: { idle: worthOf(idle.final), expert: worthOf(expert.final) },
		hours: hoursFor(expert.final),
	}),
	criteriaOf,
});
