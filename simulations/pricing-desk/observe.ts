import { clientHours, hoursPerWeek } from "./due.ts";
import { energyWord } from "./energy.ts";
import { floorHourCents } from "./floor.ts";
import { outgoingsPerWeek, overdue } from "./money.ts";
import type { PricingObservation, SeenClient, SeenLead } from "./observation.ts";
import type { ClientRow, LeadRow, PricingState } from "./state.ts";
import { toldBudget, toldWeeks, toldWorth } from "./told.ts";
import { characterOf, truthOf } from "./truth.ts";
import type { Mood } from "./vocabulary.ts";
import { weeksOfMonth, workloadOf } from "./workload.ts";

/** What lies on the desk, and nothing of what leads and clients keep to themselves. */
export function observe(state: PricingState): PricingObservation {
	const { scenario, week, floor } = state;
	return {
		scenarioId: scenario.id,
		currency: scenario.currency,
		week,
		weeks: scenario.weeks,
		over: week >= scenario.weeks,
		floor: floor && { answers: floor, hourCents: floorHourCents(floor) },
		priceList: state.priceList,
		deliverables: scenario.deliverables,
		savingsCents: state.savingsCents,
		outgoingsCentsPerWeek: outgoingsPerWeek(scenario.self),
		hours: { capacity: scenario.self.hoursPerWeek, clients: tenths(clientHours(state)), acts: hundredths(state.actHours) },
		energy: energyWord(state.energy),
		readers: Math.floor(state.readers),
		leads: state.leads.map((row) => seenLead(state, row)),
		clients: state.clients.map((client) => seenClient(state, client)),
		past: state.past,
		notices: state.notices,
	};
}

const tenths = (value: number) => Math.round(value * 10) / 10;
const hundredths = (value: number) => Math.round(value * 100) / 100;

function seenLead(state: PricingState, row: LeadRow): SeenLead {
	const { source, elsewhere, period, needs, asksFor } = truthOf(state, row.id);
	const waits = row.state === "new" || row.state === "asks" || row.state === "objects";
	return {
		id: row.id,
		cameWeek: row.cameWeek,
		source,
		elsewhere,
		period,
		asksFor: asksFor ?? needs,
		state: row.state,
		told: row.told,
		toldBudgetCents: toldBudget(state, row),
		toldWorthCents: toldWorth(state, row),
		toldWeeks: toldWeeks(state, row),
		step: row.step && { kind: row.step.kind, priceCents: row.step.priceCents, done: row.step.stage === "done" },
		quote: row.quote,
		waits: waits ? state.week - row.sinceWeek : 0,
	};
}

function seenClient(state: PricingState, client: ClientRow): SeenClient {
	const { week, scenario } = state;
	const { quote, request } = client;
	const { all } = workloadOf(quote.lines, scenario.deliverables);
	const late = overdue(client, week);
	const sum = (invoices: readonly { cents: number }[]) => invoices.reduce((total, { cents }) => total + cents, 0);
	const ongoing = quote.period === "month";
	return {
		id: client.id,
		quote,
		sinceWeek: client.sinceWeek,
		state: client.state,
		mood: moodOf(client),
		hoursPerWeek: tenths(hoursPerWeek(state, client)),
		hours: tenths(client.hours),
		paidCents: client.paidCents - client.refundedCents,
		owedCents: sum(client.invoices.filter((one) => one.state === "open")),
		overdueCents: sum(late),
		overdueWeeks: late[0] ? week - late[0].dueWeek : 0,
		chased: client.chased,
		done: ongoing ? null : all > 0 ? client.doneHours / all : 1,
		weeksLeftOfMonth: ongoing && client.state !== "ended" ? weeksOfMonth - client.weekOfMonth : null,
		request: request && { hours: request.hours, text: request.text },
		elsewhere: characterOf(state, client).elsewhere,
	};
}

/** @param client  whose regard shows in how it writes. Design choice: the bounds */
function moodOf({ regard, ending }: ClientRow): Mood {
	if (ending || regard < 0.3) return "leaving";
	if (regard < 0.5) return "uneasy";
	return regard >= 0.7 ? "delighted" : "content";
}
