import { between } from "./between.ts";
import { renewChance } from "./ends.ts";
import { priceOf } from "./engage.ts";
import { countsOn } from "./paying.ts";
import type { ClientRow, PricingState } from "./state.ts";

/** Weeks after which ongoing work counts in full as something that goes on. Design choice: one does not build a base in a week. */
const settledWeeks = 8;

/** What a client has brought, with what it owes and what was worked for and not billed at its expected value. Cents, not rounded. */
export function broughtBy(state: PricingState, client: ClientRow): number {
	const { week } = state;
	let cents = client.paidCents - client.refundedCents;
	for (const invoice of client.invoices)
		if (invoice.state === "open") cents += invoice.cents * countsOn(state, client, week - invoice.dueWeek);
	const unbilled = client.monthEarned + client.extraCents - client.aheadCents;
	return cents + (unbilled > 0 ? unbilled * countsOn(state, client, 0) : unbilled);
}

/** What ongoing work is worth beyond the quarter: one more month, if it is renewed and paid. */
export function goesOn(state: PricingState, client: ClientRow): number {
	if (client.state !== "active" || client.quote.period !== "month" || client.ending) return 0;
	const settled = between((state.week - client.sinceWeek) / settledWeeks);
	return priceOf(state, client) * renewChance(state, client) * countsOn(state, client, 0) * settled;
}

/** What first steps have brought. */
export function stepsBrought({ leads }: PricingState): number {
	return leads.reduce((sum, { stepCents }) => sum + stepCents, 0);
}

/** What a quarter was worth: all that was worked for, and what goes on. */
export function worthOf(state: PricingState): number {
	return state.clients.reduce((sum, client) => sum + broughtBy(state, client) + goesOn(state, client), stepsBrought(state));
}

/** Hours worked for clients, extras and overhead in. */
export function hoursFor({ clients }: PricingState): number {
	return clients.reduce((sum, { hours }) => sum + hours, 0);
}
