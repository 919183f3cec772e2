import { stepHours } from "./selling.ts";
import type { ClientRow, PricingState } from "./state.ts";
import { weeksOfMonth, workloadOf } from "./workload.ts";

/** Share of capacity that clients and acts can take in a week at the very most; beyond it nothing gets done. Design choice. */
export const mostLoad = 1.6;

/** A project is worked over about a month, a small one faster: such a share of capacity a week at least. Design choice. */
const leastOfCapacity = 0.15;

/** Hours a week that clients have to be worked for, without extras. Overhead comes with every piece foreseen, ordered or not. */
export function hoursPerWeek({ scenario }: Pick<PricingState, "scenario">, client: ClientRow): number {
	if (client.state !== "active") return 0;
	const { pieces, overhead, all } = workloadOf(client.quote.lines, scenario.deliverables);
	if (client.quote.period === "month") return (pieces * client.ordered + overhead) / weeksOfMonth;
	return Math.min(Math.max(0, all - client.doneHours), Math.max(all / weeksOfMonth, leastOfCapacity * scenario.self.hoursPerWeek));
}

/** Hours that clients and first steps take this week. */
export function clientHours(state: PricingState): number {
	const steps = state.leads.reduce((sum, { step }) => sum + (step?.stage === "working" ? stepHours[step.kind] : 0), 0);
	return state.clients.reduce(
		(sum, client) => sum + hoursPerWeek(state, client) + (client.state === "active" ? client.favourHours + client.chargedHours : 0),
		steps,
	);
}

/** Hours still free this week for acts. */
export function freeHours(state: PricingState): number {
	return mostLoad * state.scenario.self.hoursPerWeek - clientHours(state) - state.actHours;
}
