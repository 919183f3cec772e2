import { int, uniform } from "../kernel/rng.ts";
import { between } from "./between.ts";
import type { PricingScenario } from "./schema.ts";
import type { ClientRow, LeadRow, PricingState } from "./state.ts";

export type LeadTruth = PricingScenario["leads"][number];

/** What a lead is like. @throws {RangeError} for an id that no lead has */
export function truthOf({ scenario }: Pick<PricingState, "scenario">, id: string): LeadTruth {
	const lead = scenario.leads.find((one) => one.id === id);
	if (!lead) throw new RangeError(`There is no lead ${id}.`);
	return lead;
}

/** What a client is like, whether it was won or here before. `months` is how long it would go on by itself. */
export function characterOf({ scenario }: Pick<PricingState, "scenario">, { id, before }: Pick<ClientRow, "id" | "before">) {
	const one = before ? scenario.clients.find((client) => client.id === id) : scenario.leads.find((lead) => lead.id === id);
	if (!one) throw new RangeError(`There is no client ${id}.`);
	const { pays, creep, elsewhere, budgetCents, worthCents } = one;
	return { pays, creep, elsewhere, budgetCents, worthCents, months: "months" in one ? one.months : lastingMonths };
}

/** Who was a client before the quarter would stay beyond it. Design choice. */
const lastingMonths = 12;

/** How far a lead trusts the player now, 0–1. */
export function trustNow({ trust }: Pick<LeadTruth, "trust">, { gained }: Pick<LeadRow, "gained">): number {
	return between(trust + gained);
}

/** Who comes in this run, and after how many weeks at the earliest, earliest first. */
export function drawLeads(scenario: PricingScenario, seed: number): { id: string; week: number }[] {
	const drawn = scenario.leads
		.map((lead) => ({ lead, place: lead.always ? -1 : uniform(seed, lead.id, "drawn") }))
		.sort((a, b) => a.place - b.place)
		.slice(0, Math.max(scenario.draw, scenario.leads.filter(({ always }) => always).length))
		.map(({ lead: { id, arrives } }) => ({ id, week: int(seed, id, "arrives", arrives[0], Math.max(...arrives)) - 1 }));
	return drawn.sort((a, b) => a.week - b.week || (a.id < b.id ? -1 : 1));
}
