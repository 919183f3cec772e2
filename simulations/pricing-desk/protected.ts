import type { Retold } from "./retold.ts";
import type { ClientRow, PricingState } from "./state.ts";

/** What a contract covers of the money at risk, and what half of it in advance covers. Design choice. */
const covers = { contract: 0.45, prepayment: 0.55, enoughBp: 5000 } as const;
/** Of protection, what reminding and stopping in time count for where something was overdue. Design choice. */
const ofChasing = 0.35;

/** How well the money was protected, 0–1: by contract and prepayment, and by reminding in time; null where there was none. */
export function protectionOf({ acts, final }: Retold): number | null {
	const won = final.clients.filter(({ before }) => !before);
	const money = won.reduce((sum, client) => sum + client.earned, 0);
	const covered = money > 0 ? won.reduce((sum, client) => sum + client.earned * coverOf(client), 0) / money : null;
	const late = final.clients.flatMap((client) => {
		const weeks = overdueWeeks(final, client);
		if (weeks === 0) return [];
		const stops = acts.filter(
			({ action, before }) => action.type === "stop-work" && action.clientId === client.id && owes(before, client.id),
		).length;
		return [Math.min(1, (client.chased + 2 * stops) / Math.ceil(weeks / 2))];
	});
	const chasing = late.length > 0 ? late.reduce((sum, share) => sum + share, 0) / late.length : null;
	if (covered === null) return chasing;
	return chasing === null ? covered : (1 - ofChasing) * covered + ofChasing * chasing;
}

export function coverOf({ quote }: Pick<ClientRow, "quote">): number {
	return (quote.contract ? covers.contract : 0) + covers.prepayment * Math.min(1, quote.prepaymentBp / covers.enoughBp);
}

/** Weeks that a client's invoices have been overdue, in the quarter, the longest; the first week of it may still be a slow bank. */
function overdueWeeks({ week }: PricingState, { invoices }: ClientRow): number {
	return Math.max(0, ...invoices.map(({ dueWeek, closedWeek }) => (closedWeek ?? week) - Math.max(0, dueWeek) - 1));
}

function owes({ clients, week }: PricingState, id: string): boolean {
	return clients.some((client) => client.id === id && client.invoices.some(({ state, dueWeek }) => state === "open" && dueWeek < week));
}
