import type { Step } from "../kernel/simulation.ts";
import type { PricingAction } from "./action.ts";
import { arrive } from "./arrive.ts";
import { refusalOf } from "./check.ts";
import { hoursPerWeek } from "./due.ts";
import { newClient, orderedShare, priceOf } from "./engage.ts";
import { manage } from "./manage.ts";
import { inAdvance } from "./money.ts";
import type { PricingScenario } from "./schema.ts";
import type { ClientRow, PricingState } from "./state.ts";
import { drawLeads } from "./truth.ts";
import { passWeek } from "./week.ts";
import { weeksOfMonth, workloadOf } from "./workload.ts";

/** The first morning: whom one has already, and who has written over the weekend. */
export function begin(scenario: PricingScenario, seed: number): PricingState {
	const state: PricingState = {
		scenario,
		seed,
		week: 0,
		floor: null,
		priceList: null,
		savingsCents: scenario.self.savingsCents,
		receivedCents: 0,
		spentCents: 0,
		taxCents: 0,
		readers: scenario.self.readers,
		written: [0],
		prospected: 0,
		energy: 1,
		actHours: 0,
		coming: drawLeads(scenario, seed),
		leads: [],
		clients: [],
		past: [],
		notices: [],
	};
	for (const client of scenario.clients) state.clients.push(takenOver(state, client));
	arrive(state, 0);
	state.notices = [];
	return state;
}

/** Acts take hours of this week; `wait` lets weeks pass, up to the quarter's end. */
export function step(state: PricingState, action: PricingAction): Step<PricingState> {
	const code = refusalOf(state, action);
	if (code) return { ok: false, code };
	const desk = opened(state);
	if (action.type !== "wait") manage(desk, action);
	else for (let left = action.weeks; left > 0 && !isOver(desk); left--) passWeek(desk);
	return { ok: true, state: desk };
}

export function isOver({ week, scenario }: PricingState): boolean {
	return week >= scenario.weeks;
}

/** Copies what a step may change, and shares the scenario. */
function opened(state: PricingState): PricingState {
	return {
		...state,
		written: [...state.written],
		coming: state.coming.map((one) => ({ ...one })),
		leads: state.leads.map((row) => ({ ...row, step: row.step && { ...row.step } })),
		clients: state.clients.map((client) => ({ ...client, invoices: client.invoices.map((one) => ({ ...one })) })),
		past: [...state.past],
		notices: [],
	};
}

/** A client as it is on the first day: so far into its month or project, paid in advance as agreed, and with what it owes. */
function takenOver(state: PricingState, { id, quote, ranWeeks, regard, owedCents }: PricingScenario["clients"][number]): ClientRow {
	const client = { ...newClient(id, quote, -ranWeeks), before: true, regard };
	if (owedCents > 0) client.invoices.push({ cents: owedCents, billedWeek: -3, dueWeek: -1, state: "open", closedWeek: null });
	if (quote.period === "month") {
		client.weekOfMonth = ranWeeks % weeksOfMonth;
		client.ordered = orderedShare(state, client);
		client.monthEarned = (priceOf(state, client) * client.weekOfMonth) / weeksOfMonth;
	} else {
		const { all } = workloadOf(quote.lines, state.scenario.deliverables);
		client.doneHours = Math.min(0.9 * all, ranWeeks * hoursPerWeek(state, client));
		client.monthEarned = all > 0 ? (priceOf(state, client) * client.doneHours) / all : 0;
	}
	client.aheadCents = inAdvance(client, priceOf(state, client));
	return client;
}
