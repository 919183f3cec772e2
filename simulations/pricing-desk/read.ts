import { normal } from "../kernel/rng.ts";
import { between } from "./between.ts";
import { freeHours } from "./due.ts";
import { rightFloor, trueFloor } from "./money.ts";
import type { PricingReading, ReadClient, ReadLead } from "./reading.ts";
import type { LeadRow, PricingState } from "./state.ts";
import { characterOf, truthOf } from "./truth.ts";

/** How far an attentive person is off, standard deviations: from words alone, and once it was asked. Design choice. */
const off = { words: 0.1, asked: 0.04, budget: 0.14, budgetAsked: 0.05, worth: 0.3, worthAsked: 0.12 } as const;

/**
 * What an attentive person takes leads and clients for. Misleading words mislead until the question is asked that would
 * tell; chances are keyed, so that the same words read the same on every day of a run.
 */
export function read(state: PricingState): PricingReading {
	const { self } = state.scenario;
	return {
		rightFloor: rightFloor(self),
		floorCents: trueFloor(self),
		billableHoursPerWeek: (self.hoursPerWeek * self.utilisationBp) / 10_000,
		freeHours: freeHours(state),
		leads: state.leads
			.filter((row) => row.state !== "won" && row.state !== "gone" && row.state !== "turned-away")
			.map((row) => readLead(state, row)),
		clients: state.clients
			.filter((client) => client.state !== "ended")
			.map((client): ReadClient => {
				const { pays, creep, budgetCents } = characterOf(state, client);
				const share = (truth: number, what: string) => guess(state, client.id, what, truth, off.words);
				return {
					id: client.id,
					pays: share(pays, "pays"),
					creep: share(creep, "creep"),
					budgetCents: Math.max(1, Math.round(budgetCents * Math.max(0.3, 1 + off.budget * normal(state.seed, client.id, "reads-budget")))),
				};
			}),
	};
}

function readLead(state: PricingState, row: LeadRow): ReadLead {
	const lead = truthOf(state, row.id);
	const { told } = row;
	const share = (truth: number, words: number | undefined, asked: boolean | undefined, what: string) =>
		asked ? guess(state, row.id, what, truth, off.asked) : guess(state, row.id, what, words ?? truth, off.words);
	const cents = (truth: number, by: number, what: string) =>
		Math.max(1, Math.round(truth * Math.max(0.3, 1 + by * normal(state.seed, row.id, `reads-${what}`))));
	return {
		id: row.id,
		budgetCents: told.budget
			? cents(lead.budgetCents, off.budgetAsked, "budget")
			: cents(lead.reads.budgetCents ?? lead.budgetCents, off.budget, "budget"),
		worthCents: cents(lead.worthCents, told.goal ? off.worthAsked : off.worth, "worth"),
		urgency: share(lead.urgency, lead.reads.urgency, told.deadline, "urgency"),
		trust: between(share(lead.trust, lead.reads.trust, Object.keys(told).length >= 2, "trust") + row.gained),
		pays: share(lead.pays, lead.reads.pays, told.payment, "pays"),
		creep: share(lead.creep, undefined, false, "creep"),
		needs: told.goal ? lead.needs : (lead.asksFor ?? lead.needs),
	};
}

function guess({ seed }: PricingState, id: string, what: string, middle: number, by: number): number {
	return between(middle + by * normal(seed, id, `reads-${what}`));
}
