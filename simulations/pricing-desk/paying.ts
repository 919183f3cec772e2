import { uniform } from "../kernel/rng.ts";
import { between } from "./between.ts";
import type { ClientRow, Invoice, PricingState } from "./state.ts";
import { characterOf } from "./truth.ts";

/**
 * How invoices are paid. Design choices: the project's sources name non-payment as the trade's common loss, and a contract
 * and a prepayment as the guard against it.
 *
 * - `termWeeks`: an invoice is due after so many.
 * - `writeOffWeeks`: overdue for longer, it is lost.
 * - `neverShare`: of what is not paid on time, so much would never be paid; less by a contract, more by who is elsewhere without one.
 * - `late`, `never`: weekly chances that an overdue invoice is paid, by itself, and added by a reminder and by stopped work,
 *   without and with a contract.
 */
export const payment = {
	termWeeks: 2,
	writeOffWeeks: 6,
	neverShare: 0.5,
	contractShare: 0.5,
	elsewhereShare: 1.5,
	elsewhereChance: 0.5,
	late: { itself: [0.2, 0.3], chased: [0.25, 0.4], stopped: [0.2, 0.25] },
	never: { itself: [0, 0], chased: [0.05, 0.28], stopped: [0.06, 0.15] },
} as const;

type Fate = "on-time" | "late" | "never";

/** What will become of an invoice by itself. */
function fateOf(state: PricingState, client: ClientRow, place: number): Fate {
	const { pays } = characterOf(state, client);
	const drawn = uniform(state.seed, client.id, `pays-${place}`);
	if (drawn < pays) return client.before && place === 0 && overdueAtStart(state, client) ? "late" : "on-time";
	return drawn >= 1 - neverChance(state, client) ? "never" : "late";
}

/** What was overdue on the first day was not paid on time, whoever owes it. */
function overdueAtStart({ scenario }: PricingState, { id }: ClientRow): boolean {
	return (scenario.clients.find((one) => one.id === id)?.owedCents ?? 0) > 0;
}

function neverChance(state: PricingState, client: ClientRow): number {
	const { pays, elsewhere } = characterOf(state, client);
	const { contract } = client.quote;
	const share = payment.neverShare * (contract ? payment.contractShare : elsewhere ? payment.elsewhereShare : 1);
	return (1 - pays) * between(share);
}

/** Whether an open invoice is paid in the week that ends now. */
export function isPaid(state: PricingState, client: ClientRow, invoice: Invoice, place: number, week: number): boolean {
	const fate = fateOf(state, client, place);
	if (fate === "on-time") return week >= invoice.dueWeek - (uniform(state.seed, client.id, `early-${place}`) < 0.5 ? 1 : 0);
	if (week <= invoice.dueWeek) return false;
	const { elsewhere } = characterOf(state, client);
	const { contract } = client.quote;
	const by = contract ? 1 : 0;
	const { itself, chased, stopped } = payment[fate];
	const chance = itself[by] + (client.chasedWeek === week - 1 ? chased[by] : 0) + (client.state === "stopped" ? stopped[by] : 0);
	return uniform(state.seed, client.id, `pays-${place}-week-${week}`) < chance * (elsewhere && !contract ? payment.elsewhereChance : 1);
}

/** Share of an open invoice that one may count on: what was not paid on time is worth less by the week. */
export function countsOn(state: PricingState, client: ClientRow, overdueWeeks: number): number {
	const { pays } = characterOf(state, client);
	const never = neverChance(state, client);
	if (overdueWeeks <= 0) return pays + (1 - pays - never) * 0.8;
	const late = 1 - pays - never;
	return late + never <= 0 ? 0.8 : (late / (late + never)) * falls(overdueWeeks);
}

function falls(overdueWeeks: number): number {
	return between(0.85 - 0.1 * overdueWeeks);
}
