import { referencesOf } from "../kernel/reference.ts";
import { criteriaOf, type Health } from "./criteria.ts";
import { begin, isOver, step } from "./engine.ts";
import { ledgerOf } from "./ledger.ts";
import { observe } from "./observe.ts";
import { policies } from "./policies/policies.ts";
import { read } from "./read.ts";
import { simulationId, version } from "./version.ts";

/** The bounds are the community's trust at the end. */
export const referenceOf = referencesOf({
	player: { id: simulationId, version, begin, step, isOver, observe, read },
	policies,
	retell: ledgerOf,
	boundsOf: (idle, expert): Health => ({ idle: idle.final.trust, expert: expert.final.trust }),
	criteriaOf,
});
