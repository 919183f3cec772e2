import { toPractise } from "../kernel/score.ts";
import type { Debrief, Run, Told } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { verdictOf } from "./grade.ts";
import { trueFloor } from "./money.ts";
import { referenceOf } from "./references.ts";
import { type Retold, retell } from "./retold.ts";
import type { PricingScenario } from "./schema.ts";
import { broughtBy } from "./worth.ts";

/** Seconds of a week. */
export const weekSeconds = 604_800;

/** What happened because of the player, and what the expert made of the same seed. Waits are left out of the expert's log. */
export function debrief(run: Run<PricingScenario, PricingAction>): Debrief<PricingAction> {
	const mine = retell(run);
	const reference = referenceOf(run.scenario, run.seed);
	const told = toldOf(retell({ ...run, log: reference.expert.log }));
	return {
		...toldOf(mine),
		moments: [],
		counterfactuals: [],
		expert: { ...told, log: told.log.filter(({ action }) => action.type !== "wait") },
		practise: toPractise(verdictOf(mine, run.seed).criteria, reference.expert.criteria),
	};
}

/** Acts stand where they were decided; a wait where it ended. */
function toldOf({ acts, final, scenario }: Retold): Told<PricingAction> {
	const by = (value: (week: (typeof final.past)[number]) => number) =>
		final.past.map((week) => ({ at: week.week * weekSeconds, value: value(week) }));
	return {
		log: acts.map(({ action, before: { week } }) => ({
			at: (action.type === "wait" ? Math.min(scenario.weeks, week + action.weeks) : week) * weekSeconds,
			action,
		})),
		series: {
			received: by(({ receivedCents }) => receivedCents),
			spent: by(({ spentCents }) => spentCents),
			billable: by(({ billableHours }) => billableHours),
			unpaid: by(({ unpaidHours }) => unpaidHours),
			own: by(({ ownHours }) => ownHours),
		},
		figures: {
			floor: Math.round(trueFloor(scenario.self)),
			received: final.receivedCents,
			...Object.fromEntries(
				final.clients.map((client) => [
					`hourly-${client.id}`,
					client.hours > 0 ? Math.round(broughtBy(final, client) / client.hours) : null,
				]),
			),
		},
	};
}
