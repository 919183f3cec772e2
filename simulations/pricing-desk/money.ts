import type { FloorAnswers } from "./action.ts";
import { floorSum } from "./floor.ts";
import type { PricingScenario } from "./schema.ts";
import type { ClientRow, Invoice, PricingState } from "./state.ts";

type Self = PricingScenario["self"];

/** The form of the rate floor as it follows from what one lives on: by the year, other income taken off. */
export function rightFloor(self: Self): FloorAnswers {
	return {
		takeHomeCents: 12 * Math.max(0, self.livingCentsPerMonth - self.otherIncomeCentsPerMonth),
		taxBp: self.taxBp,
		expensesCents: 12 * self.expensesCentsPerMonth,
		benefitsCents: self.benefitsCentsPerYear,
		profitBp: self.profitBp,
		weeks: 52 - self.weeksOff,
		hoursPerWeek: self.hoursPerWeek,
		utilisationBp: self.utilisationBp,
	};
}

/** What an hour must bring, cents, not rounded. */
export function trueFloor(self: Self): number {
	return floorSum(rightFloor(self)).hourCents ?? 0;
}

/** What so many weeks must bring before tax so that a year of such weeks is enough, cents, not rounded. */
export function neededCents(self: Self, weeks: number): number {
	return ((floorSum(rightFloor(self)).totalCents ?? 0) * weeks) / (52 - self.weeksOff);
}

/** What life and work take in a week, other income counted in; tax comes on top, by what is received. */
export function outgoingsPerWeek(self: Self): number {
	const { takeHomeCents, expensesCents, benefitsCents } = rightFloor(self);
	return Math.round((takeHomeCents + expensesCents + benefitsCents) / 52);
}

export function receive(state: PricingState, cents: number): void {
	state.receivedCents += cents;
	state.savingsCents += cents;
}

export function spend(state: PricingState, cents: number): void {
	state.spentCents += cents;
	state.savingsCents -= cents;
}

/** Tax of all that has come in beyond the costs of the work, whole cents, set aside as it comes; none is given back. */
export function taxDue({ scenario: { self }, receivedCents, taxCents, week }: PricingState): number {
	const costs = ((self.expensesCentsPerMonth * 12 + self.benefitsCentsPerYear) * (week + 1)) / 52;
	return Math.max(0, Math.floor((Math.max(0, receivedCents - costs) * self.taxBp) / 10_000) - taxCents);
}

export function bill(client: ClientRow, cents: number, week: number, termWeeks: number): void {
	if (cents > 0) client.invoices.push({ cents, billedWeek: week, dueWeek: week + termWeeks, state: "open", closedWeek: null });
}

export function collect(state: PricingState, client: ClientRow, invoice: Invoice, week: number): void {
	invoice.state = "paid";
	invoice.closedWeek = week;
	client.paidCents += invoice.cents;
	receive(state, invoice.cents);
	state.notices.push({ week, kind: "paid", clientId: client.id, cents: invoice.cents });
}

/** Open invoices past their day, oldest first. */
export function overdue(client: ClientRow, week: number): readonly Invoice[] {
	return client.invoices.filter((one) => one.state === "open" && one.dueWeek < week).sort((a, b) => a.dueWeek - b.dueWeek);
}

/** What is billed in advance of a period at this price. */
export function inAdvance({ quote }: Pick<ClientRow, "quote">, priceCents: number): number {
	return Math.floor((priceCents * quote.prepaymentBp) / 10_000);
}
