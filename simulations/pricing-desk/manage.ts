import { bernoulli, int } from "../kernel/rng.ts";
import type { PricingAction, Quote } from "./action.ts";
import { between } from "./between.ts";
import { costOf } from "./costs.ts";
import { endClient } from "./ends.ts";
import { comesBack } from "./objections.ts";
import { answerRequest } from "./requests.ts";
import type { ClientRow, LeadRow, PricingState } from "./state.ts";
import { truthOf } from "./truth.ts";

/** Regard that a reminder, stopped work and a rise cost. Design choice; who owes takes a reminder as it is meant. */
const regardOf = { chase: -0.005, stop: -0.08 } as const;

/** Trust that a question wins: somebody listens. Design choice. */
const asked = 0.015;

/** From this urgency on one decides at once. Design choice; others take a week more, or another, and without an end longer still. */
const atOnce = 0.6;
const without = { leastWeeks: 1, mostWeeks: 3 } as const;

/** Does what is no waiting; the action has been found possible. */
export function manage(state: PricingState, action: PricingAction): void {
	state.actHours = Math.round(100 * (state.actHours + costOf(state, action))) / 100;
	if (action.type === "set-floor") state.floor = action.answers;
	else if (action.type === "set-price-list") state.priceList = action.list;
	else if (action.type === "write") state.written[state.written.length - 1] = (state.written.at(-1) ?? 0) + action.hours;
	else if (action.type === "prospect") state.prospected += action.hours;
	else if ("leadId" in action) {
		const row = state.leads.find(({ id }) => id === action.leadId);
		if (row) onLead(state, row, action);
	} else if ("clientId" in action) {
		const client = state.clients.find(({ id }) => id === action.clientId);
		if (client) onClient(state, client, action);
	}
}

function onLead(state: PricingState, row: LeadRow, action: Extract<PricingAction, { leadId: string }>): void {
	switch (action.type) {
		case "ask":
			row.told = { ...row.told, [action.question]: true };
			row.gained += asked;
			break;
		case "offer":
			think(state, row, action.quote);
			break;
		case "offer-step":
			row.step = { kind: action.step, priceCents: action.priceCents, stage: "offered" };
			row.state = "stepping";
			break;
		case "invite-to-read":
			row.state = "reading";
			row.sinceWeek = state.week;
			break;
		case "answer-objection":
			answerObjection(state, row, action);
			break;
		case "decline":
			row.state = "turned-away";
			row.decidesWeek = null;
			break;
	}
}

function answerObjection(state: PricingState, row: LeadRow, action: Extract<PricingAction, { type: "answer-objection" }>): void {
	const { answer, lines, priceCents } = action;
	row.answered = answer;
	if (answer === "walk-away") walkAway(state, row);
	else if (row.quote) {
		const fewer = answer === "cut-scope" && lines ? { lines } : {};
		const lower = answer !== "explain-value" && priceCents !== undefined ? { priceCents } : {};
		think(state, row, { ...row.quote, ...fewer, ...lower });
		row.decidesWeek = state.week + 1;
	}
}

function think(state: PricingState, row: LeadRow, quote: Quote): void {
	row.quote = quote;
	row.offers += 1;
	row.state = "thinking";
	const { urgency } = truthOf(state, row.id);
	const event = `thinks-${row.offers}`;
	const own = urgency >= atOnce ? 1 : int(state.seed, row.id, event, 1, 2);
	const longer = quote.validWeeks === null ? int(state.seed, row.id, `${event}-longer`, without.leastWeeks, without.mostWeeks) : 0;
	row.decidesWeek = state.week + Math.min(own + longer, quote.validWeeks ?? Number.POSITIVE_INFINITY);
}

function walkAway(state: PricingState, row: LeadRow): void {
	row.state = "turned-away";
	row.decidesWeek = null;
	if (row.cameBack || !bernoulli(state.seed, row.id, "comes-back", comesBack.chance)) return;
	row.returnsWeek = state.week + int(state.seed, row.id, "comes-back-after", comesBack.leastWeeks, comesBack.mostWeeks);
	row.gained += comesBack.respect;
}

function onClient(state: PricingState, client: ClientRow, action: Extract<PricingAction, { clientId: string }>): void {
	switch (action.type) {
		case "answer-request":
			answerRequest(state, client, action.answer);
			break;
		case "chase":
			client.chased += 1;
			client.chasedWeek = state.week;
			client.regard = between(client.regard + regardOf.chase);
			break;
		case "stop-work":
			client.state = "stopped";
			client.stoppedWeeks = 0;
			client.regard = between(client.regard + regardOf.stop);
			break;
		case "go-on":
			client.state = "active";
			break;
		case "reprice":
			client.nextPriceCents = action.priceCents;
			break;
		case "end-client":
			if (client.quote.period === "once" || client.state === "stopped") endClient(state, client, state.week);
			else client.ending = true;
			break;
	}
}
