import type { Line, PricingAction } from "./action.ts";
import { costOf } from "./costs.ts";
import { freeHours } from "./due.ts";
import { overdue } from "./money.ts";
import type { Refusal } from "./refusals.ts";
import type { ClientRow, LeadRow, PricingState } from "./state.ts";
import { workloadOf } from "./workload.ts";

type OnLead = Extract<PricingAction, { leadId: string }>;
type OnClient = Extract<PricingAction, { clientId: string }>;

/** Why an action cannot be done, or null. Looks at nothing but the state. */
export function refusalOf(state: PricingState, action: PricingAction): Refusal | null {
	if (state.week >= state.scenario.weeks) return "quarter-over";
	if (action.type === "wait") return null;
	const code = refusalByState(state, action);
	if (code) return code;
	const cost = costOf(state, action);
	return cost > 0 && cost > freeHours(state) + 1e-9 ? "no-hours-left" : null;
}

function refusalByState(state: PricingState, action: PricingAction): Refusal | null {
	switch (action.type) {
		case "set-floor":
		case "write":
		case "prospect":
		case "wait":
			return null;
		case "set-price-list": {
			const { pieces, packages } = action.list;
			return isKnown(state, [...pieces, ...packages.flatMap(({ lines }) => lines)]) ? null : "unknown-deliverable";
		}
		default:
			return "leadId" in action ? refusalOnLead(state, action) : refusalOnClient(state, action);
	}
}

function isKnown({ scenario: { deliverables } }: PricingState, lines: readonly { deliverable: string }[]): boolean {
	return lines.every(({ deliverable }) => deliverables.some(({ id }) => id === deliverable));
}

function refusalOnLead(state: PricingState, action: OnLead): Refusal | null {
	const row = state.leads.find(({ id }) => id === action.leadId);
	if (!row) return "no-such-lead";
	const open = row.state !== "won" && row.state !== "gone" && row.state !== "turned-away";
	const waits = row.state === "new" || row.state === "asks" || row.state === "reading";
	switch (action.type) {
		case "ask":
			if (!open) return "lead-not-waiting";
			return row.told[action.question] ? "already-told" : null;
		case "offer":
			if (!waits) return "lead-not-waiting";
			return isKnown(state, action.quote.lines) ? null : "unknown-deliverable";
		case "offer-step":
			if (row.step) return "step-already";
			return waits ? null : "lead-not-waiting";
		case "invite-to-read":
			if (row.state === "reading") return "already-reading";
			return waits ? null : "lead-not-waiting";
		case "answer-objection":
			return row.state === "objects" ? refusalOfAnswer(state, row, action) : "no-objection";
		case "decline":
			return open ? null : "lead-not-waiting";
	}
}

function refusalOfAnswer(
	state: PricingState,
	{ quote }: LeadRow,
	{ answer, lines, priceCents }: OnLead & { type: "answer-objection" },
): Refusal | null {
	if (!quote) return "no-objection";
	const { deliverables } = state.scenario;
	if (answer === "cut-scope") {
		if (!lines) return "answer-needs-lines";
		if (priceCents === undefined) return "answer-needs-price";
		if (!isKnown(state, lines)) return "unknown-deliverable";
		const less = workloadOf(lines, deliverables).all < workloadOf(quote.lines, deliverables).all;
		if (!less || lines.some(({ deliverable }) => counted(lines, deliverable) > counted(quote.lines, deliverable)))
			return "scope-not-smaller";
		return priceCents <= quote.priceCents ? null : "price-not-lower";
	}
	if (answer !== "concede") return null;
	if (priceCents === undefined) return "answer-needs-price";
	return priceCents < quote.priceCents ? null : "price-not-lower";
}

function counted(lines: readonly Line[], id: string): number {
	return lines.reduce((sum, { deliverable, count }) => sum + (deliverable === id ? count : 0), 0);
}

function refusalOnClient(state: PricingState, action: OnClient): Refusal | null {
	const client = state.clients.find(({ id }) => id === action.clientId);
	if (!client) return "not-a-client";
	if (action.type === "chase") {
		if (overdue(client, state.week).length === 0) return "nothing-overdue";
		return client.chasedWeek === state.week ? "already-chased" : null;
	}
	if (client.state === "ended") return "client-ended";
	return refusalOnWork(client, action);
}

function refusalOnWork(client: ClientRow, action: OnClient): Refusal | null {
	switch (action.type) {
		case "answer-request":
			return client.request ? null : "no-request";
		case "stop-work":
			return client.state === "stopped" ? "already-stopped" : null;
		case "go-on":
			return client.state === "stopped" ? null : "not-stopped";
		case "reprice":
			if (client.quote.period !== "month") return "not-by-the-month";
			return action.priceCents === client.quote.priceCents ? "same-price" : null;
		case "end-client":
			return client.ending ? "already-ending" : null;
		default:
			return null;
	}
}
