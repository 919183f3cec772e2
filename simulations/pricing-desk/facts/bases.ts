import { direction, type Fact } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { interval99 } from "../../kernel/statistics.ts";
import { begin } from "../engine.ts";
import { makeClient, makeQuarter, makeQuote } from "../make.ts";
import type { PricingScenario } from "../schema.ts";
import type { PricingState } from "../state.ts";
import { workloadOf } from "../workload.ts";
import { playWeeks } from "./runs.ts";

/** What an hour costs in both ways of charging, cents. */
const hourCents = 5000;
const lines = [
	{ deliverable: "post", count: 12 },
	{ deliverable: "report", count: 1 },
];

/** Four months with one client and the same scope; by the piece the pieces are priced, by the month the hours. */
function quarterOf(basis: "deliverable" | "retainer"): PricingScenario {
	const scenario = makeQuarter({ weeks: 16 });
	const { pieces, all } = workloadOf(lines, scenario.deliverables);
	const quote = makeQuote({ basis, lines, priceCents: (basis === "retainer" ? all : pieces) * hourCents, prepaymentBp: 0 });
	return {
		...scenario,
		clients: [makeClient({ id: "client", quote, ranWeeks: 4, pays: 1, creep: 0.2, regard: 0.8, budgetCents: 200_000 })],
	};
}

/** Requests are charged in both, so that only the way of charging differs. */
function playOut(scenario: PricingScenario, seed: number): PricingState {
	return playWeeks(begin(scenario, seed), ({ clients }) =>
		clients
			.filter(({ request, state }) => request && state === "active")
			.map(({ id }) => ({ type: "answer-request", clientId: id, answer: "charge" }) as const),
	);
}

/** What an hour of work has brought, in money of the market. */
export function anHour(basis: "deliverable" | "retainer", seed: number): number {
	const { clients } = playOut(quarterOf(basis), seed);
	const earned = clients.reduce((sum, client) => sum + client.earned, 0);
	return earned / 100 / clients.reduce((sum, { hours, chargedHours }) => sum + hours + chargedHours, 0);
}

export const p4: Fact = {
	id: "P4",
	finding: "Pricing by the post without a fee for strategy earns less per hour than a retainer at equal scope",
	source: "MODELS 3, from the trade's practice: what lies between the posts is nobody's",
	sure: "D",
	measure: (share = 1) => [
		direction(
			"earned per hour, retainer minus by the piece",
			interval99(overSeeds(300 * share, (seed) => anHour("retainer", seed) - anHour("deliverable", seed))),
		),
	],
};
