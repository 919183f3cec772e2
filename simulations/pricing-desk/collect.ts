import { collect, overdue } from "./money.ts";
import { isPaid, payment } from "./paying.ts";
import type { PricingState } from "./state.ts";

/** Invoices of the week: those that are paid, those that are overdue from now on, and those that are lost. */
export function collectInvoices(state: PricingState, week: number): void {
	for (const client of state.clients) {
		for (const [place, invoice] of client.invoices.entries()) {
			if (invoice.state !== "open" || invoice.billedWeek >= week) continue;
			if (isPaid(state, client, invoice, place, week)) collect(state, client, invoice, week);
			else if (week - invoice.dueWeek > payment.writeOffWeeks) {
				invoice.state = "written-off";
				invoice.closedWeek = week;
				state.notices.push({ week, kind: "written-off", clientId: client.id, cents: invoice.cents });
			}
		}
		const [oldest] = overdue(client, week);
		if (oldest && oldest.dueWeek === week - 1) state.notices.push({ week, kind: "overdue", clientId: client.id, cents: oldest.cents });
	}
}
