import { uniform } from "../kernel/rng.ts";
import { between } from "./between.ts";
import { orderedShare, payAhead } from "./engage.ts";
import { bill, spend } from "./money.ts";
import { payment } from "./paying.ts";
import type { ClientRow, PricingState } from "./state.ts";
import { characterOf } from "./truth.ts";
import { totalCents, weeksOfMonth, workloadOf } from "./workload.ts";

/**
 * Whether ongoing work is renewed for another month. Design choices: regard decides; who would have stopped by itself mostly
 * does, a rise is weighed against what can be paid, who once got a discount expects it again,
 * and who does not pay in advance what was agreed is not worked for.
 */
export const renewing = {
	stranger: 0.4,
	regard: 0.75,
	most: 0.98,
	beyond: 0.55,
	rise: 0.6,
	conceded: 1.6,
	aboveBudget: 2,
	ahead: 0.5,
} as const;

/** Weeks after which a client whose work was stopped looks for somebody else. Design choice. */
const stoppedFor = 4;

/** Ends months and projects that are done with this week: writes the invoice, and renews or ends the work. */
export function endPeriods(state: PricingState, week: number): void {
	for (const client of state.clients) {
		if (client.state === "stopped") {
			client.stoppedWeeks += 1;
			if (client.stoppedWeeks >= stoppedFor) endClient(state, client, week);
		} else if (client.state === "active") {
			const { all } = workloadOf(client.quote.lines, state.scenario.deliverables);
			if (client.quote.period === "once" ? client.doneHours >= all : client.weekOfMonth >= weeksOfMonth) endPeriod(state, client, week);
		}
	}
}

function endPeriod(state: PricingState, client: ClientRow, week: number): void {
	if (client.quote.period === "once" || client.ending) {
		endClient(state, client, week);
		return;
	}
	settle(client, week);
	client.months += 1;
	client.weekOfMonth = 0;
	if (uniform(state.seed, client.id, `renews-${client.months}`) >= renewChance(state, client)) {
		endClient(state, client, week);
		return;
	}
	if (client.nextPriceCents !== null) client.quote = { ...client.quote, priceCents: client.nextPriceCents };
	client.nextPriceCents = null;
	client.ordered = orderedShare(state, client);
	payAhead(state, client, week);
	state.notices.push({ week, kind: "renewed", clientId: client.id });
}

export function renewChance(state: PricingState, client: ClientRow): number {
	const { months, budgetCents, pays } = characterOf(state, client);
	let chance = between(renewing.stranger + renewing.regard * client.regard, 0, renewing.most);
	chance *= 1 - renewing.ahead * (client.quote.prepaymentBp / 10_000) * (1 - pays);
	if (client.months >= months) chance *= renewing.beyond;
	if (client.nextPriceCents !== null) {
		const { deliverables } = state.scenario;
		const rise = client.nextPriceCents / Math.max(1, client.quote.priceCents) - 1;
		const cost = totalCents({ ...client.quote, priceCents: client.nextPriceCents }, deliverables);
		const above = Math.max(0, cost / budgetCents - 1);
		const minds = Math.max(0, rise) * renewing.rise * (client.conceded ? renewing.conceded : 1) + above * renewing.aboveBudget;
		chance *= 1 - between(minds);
	}
	return chance;
}

/** Bills what was worked for and not billed yet; what was paid in advance beyond it stays to the client's credit. */
function settle(client: ClientRow, week: number): void {
	const worth = Math.round(client.monthEarned) + client.extraCents;
	bill(client, worth - client.aheadCents, week, payment.termWeeks);
	client.aheadCents = Math.max(0, client.aheadCents - worth);
	client.monthEarned = 0;
	client.extraCents = 0;
}

/** Ends the work: the last invoice is written, and what was paid in advance and not worked for is given back. */
export function endClient(state: PricingState, client: ClientRow, week: number): void {
	settle(client, week);
	const back = Math.min(client.aheadCents, client.before ? client.aheadCents : client.paidCents - client.refundedCents);
	if (back > 0) {
		client.refundedCents += back;
		spend(state, back);
	}
	client.aheadCents = 0;
	client.state = "ended";
	client.request = null;
	client.favourHours = 0;
	client.chargedHours = 0;
	state.notices.push({ week, kind: "ended", clientId: client.id });
}
