import type { PricingObservation, SeenClient, SeenLead } from "../observation.ts";

/** Something that waits for the player before a week ends. */
export type Matter =
	| { kind: "no-floor" }
	| { kind: "no-list" }
	| { kind: "lead"; id: string; state: SeenLead["state"]; waits: number }
	| { kind: "request"; id: string }
	| { kind: "overdue"; id: string; cents: number; weeks: number }
	| { kind: "over"; hours: number };

/** Whether a lead waits for a word from the player. */
export function isWaiting({ state }: Pick<SeenLead, "state">): boolean {
	return state === "new" || state === "asks" || state === "objects";
}

/** Whether a client waits for a word from the player. */
export function needsWord({ state, request, overdueCents }: Pick<SeenClient, "state" | "request" | "overdueCents">): boolean {
	return (state !== "ended" && request !== null) || overdueCents > 0;
}

/** What is still open, in the order in which it is worth looking at. */
export function openMatters({ floor, priceList, leads, clients, hours }: PricingObservation): readonly Matter[] {
	const over = hours.clients + hours.acts - hours.capacity;
	return [
		...(floor ? [] : [{ kind: "no-floor" } as const]),
		...(priceList ? [] : [{ kind: "no-list" } as const]),
		...leads.filter(isWaiting).map(({ id, state, waits }) => ({ kind: "lead", id, state, waits }) as const),
		...clients.filter(({ request, state }) => request !== null && state !== "ended").map(({ id }) => ({ kind: "request", id }) as const),
		...clients
			.filter(({ overdueCents }) => overdueCents > 0)
			.map(({ id, overdueCents, overdueWeeks }) => ({ kind: "overdue", id, cents: overdueCents, weeks: overdueWeeks }) as const),
		...(over > 0 ? [{ kind: "over", hours: over } as const] : []),
	];
}

/** Leads as they lie in the tray: those who wait first, longest first; then those who are with somebody else; then what is done. */
export function trayOf(leads: readonly SeenLead[]) {
	const done = (lead: SeenLead) => lead.state === "won" || lead.state === "gone" || lead.state === "turned-away";
	return {
		waiting: leads.filter(isWaiting).toSorted((a, b) => b.waits - a.waits),
		away: leads.filter((lead) => !isWaiting(lead) && !done(lead)),
		done: leads.filter(done).toReversed(),
	};
}
