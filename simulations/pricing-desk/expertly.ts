import type { PricingAction } from "./action.ts";
import { step } from "./engine.ts";
import type { PricingObservation } from "./observation.ts";
import { observe } from "./observe.ts";
import { expert } from "./policies/expert.ts";
import { clearList } from "./policies/paperwork.ts";
import { read } from "./read.ts";
import type { PricingReading } from "./reading.ts";
import type { PricingState } from "./state.ts";

/** More questions than this nobody asks before an offer. */
const mostActs = 6;

/** What the expert would say to one lead now, as if nothing else were to be done; null for nothing. */
export function toLead(state: PricingState, leadId: string): PricingAction | null {
	const seen = observe(state);
	const first = seen.leads.filter(({ id }) => id === leadId);
	const others = seen.leads.filter(({ id }) => id !== leadId);
	const clients = seen.clients.map(
		(client) => ({ ...client, ...nothingOpen, state: client.state === "ended" ? client.state : "active" }) as const,
	);
	const action = decide({ ...seen, leads: [...first, ...others], clients }, read(state), ["reprice"]);
	return "leadId" in action && action.leadId === leadId ? action : null;
}

/** The same up to what decides about the lead: the questions first. */
export function decisionOnLead(state: PricingState, leadId: string): readonly PricingAction[] {
	const acts: PricingAction[] = [];
	let now = state;
	while (acts.length < mostActs) {
		const action = toLead(now, leadId);
		const next = action && step(now, action);
		if (!action || !next?.ok) return [];
		acts.push(action);
		if (action.type !== "ask") return acts;
		now = next.state;
	}
	return [];
}

/** What the expert would do about one client now; null for nothing. */
export function toClient(state: PricingState, clientId: string): PricingAction | null {
	const seen = observe(state);
	const row = state.clients.find(({ id }) => id === clientId);
	const mine = seen.clients.filter(({ id }) => id === clientId);
	const clients = mine.map((client) => (row?.chasedWeek === state.week ? { ...client, overdueCents: 0 } : client));
	const action = decide({ ...seen, leads: [], clients }, read(state), row?.nextPriceCents === null ? [] : ["reprice"]);
	return "clientId" in action ? action : null;
}

/** The form as it follows from the briefing, and a list that can be read in one way only. */
export const paper = {
	floor: (state: PricingState): PricingAction => ({ type: "set-floor", answers: read(state).rightFloor }),
	list: (state: PricingState): PricingAction => ({ type: "set-price-list", list: clearList(observe(state), read(state)) }),
} as const;

const nothingOpen = { request: null, overdueCents: 0, overdueWeeks: 0 } as const;

/** Form and list are taken for done, and so is one's own page. */
function decide(seen: PricingObservation, reading: PricingReading, done: readonly string[]): PricingAction {
	const floor = seen.floor ?? { answers: reading.rightFloor, hourCents: reading.floorCents };
	const priceList = seen.priceList ?? clearList(seen, reading);
	const memory = { week: seen.week, done: ["write", "prospect", ...done] };
	return expert.decide({ ...seen, floor, priceList }, reading, memory).action;
}
