import { uniform } from "../kernel/rng.ts";
import type { Quote } from "./action.ts";
import { collect, inAdvance } from "./money.ts";
import type { ClientRow, Invoice, PricingState } from "./state.ts";
import { totalCents } from "./workload.ts";

/** Regard of a new client. Design choice. */
const firstRegard = 0.6;

/** Work by the piece is not ordered as foreseen in half of the months; then between half and all of it. Design choice. */
const fewer = { chance: 0.5, least: 0.5 } as const;

export function newClient(id: string, quote: Quote, sinceWeek: number): ClientRow {
	return {
		id,
		before: false,
		quote,
		sinceWeek,
		state: "active",
		regard: firstRegard,
		conceded: false,
		favours: 0,
		weekOfMonth: 0,
		months: 0,
		ordered: 1,
		doneHours: 0,
		favourHours: 0,
		chargedHours: 0,
		extraCents: 0,
		hours: 0,
		unpaidHours: 0,
		earned: 0,
		monthEarned: 0,
		aheadCents: 0,
		invoices: [],
		paidCents: 0,
		refundedCents: 0,
		nextPriceCents: null,
		ending: false,
		stoppedWeeks: 0,
		request: null,
		requests: 0,
		chased: 0,
		chasedWeek: null,
	};
}

/** Takes a client on: what is due in advance is paid with the yes. */
export function engage(state: PricingState, client: ClientRow, week: number): void {
	client.ordered = orderedShare(state, client);
	payAhead(state, client, week);
	state.clients.push(client);
}

/** What is due in advance of a period: it does not begin before that is paid. */
export function payAhead(state: PricingState, client: ClientRow, week: number): void {
	const cents = inAdvance(client, priceOf(state, client));
	if (cents === 0) return;
	const invoice: Invoice = { cents, billedWeek: week, dueWeek: week, state: "open", closedWeek: null };
	client.invoices.push(invoice);
	collect(state, client, invoice, week);
	client.aheadCents += cents;
}

/** Share of the pieces that is ordered in a client's present month. */
export function orderedShare({ seed }: PricingState, { id, quote, months }: ClientRow): number {
	if (quote.basis !== "deliverable" || quote.period !== "month") return 1;
	const drawn = uniform(seed, id, `orders-${months}`);
	return drawn < fewer.chance ? fewer.least + (1 - fewer.least) * (drawn / fewer.chance) : 1;
}

/** What the present period costs, as far as it is known beforehand. */
export function priceOf({ scenario }: Pick<PricingState, "scenario">, { quote, ordered }: ClientRow): number {
	return Math.round(totalCents(quote, scenario.deliverables) * ordered);
}
