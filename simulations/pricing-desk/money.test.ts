import fc from "fast-check";
import { expect, test } from "vitest";
import { pricingSpecimen } from "../../tests/pricing-specimen.ts";
import { type PricingAction, pricingActionSchema } from "./action.ts";
import { begin, step } from "./engine.ts";
import { observe } from "./observe.ts";
import { type PricingScenario, pricingScenarioSchema } from "./schema.ts";
import type { PricingState } from "./state.ts";

const runs = fc
	.tuple(fc.constantFrom(...(pricingSpecimen.scenarios as PricingScenario[])), fc.integer({ min: 0 }))
	.chain(([scenario, seed]) =>
		fc.record({
			scenario: fc.constant(scenario),
			seed: fc.constant(seed),
			log: pricingSpecimen.logsOn(scenario) as fc.Arbitrary<readonly PricingAction[]>,
		}),
	);

/** All states of a run; refused actions are passed over. */
function states({
	scenario,
	seed,
	log,
}: {
	scenario: PricingScenario;
	seed: number;
	log: readonly PricingAction[];
}): readonly PricingState[] {
	const all = [begin(scenario, seed)];
	for (const action of log) {
		const next = step(all.at(-1) as PricingState, action);
		if (next.ok) all.push(next.state);
	}
	return all;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("cents in are cents spent and cents left, whatever is done", () => {
	fc.assert(
		fc.property(runs, (run) => {
			for (const { scenario, savingsCents, receivedCents, spentCents, taxCents, clients, leads, past } of states(run)) {
				for (const cents of [savingsCents, receivedCents, spentCents, taxCents]) expect(Number.isInteger(cents)).toBe(true);
				expect(savingsCents).toBe(scenario.self.savingsCents + receivedCents - spentCents);
				expect(receivedCents).toBe(sum(clients.map(({ paidCents }) => paidCents)) + sum(leads.map(({ stepCents }) => stepCents)));
				for (const { paidCents, invoices } of clients)
					expect(paidCents).toBe(sum(invoices.filter(({ state }) => state === "paid").map(({ cents }) => cents)));
				expect(sum(past.map((week) => week.receivedCents))).toBe(receivedCents);
				expect(sum(past.map((week) => week.spentCents))).toBeLessThanOrEqual(spentCents);
			}
		}),
	);
});

test("every invoice is whole cents, and closed once and for all", () => {
	fc.assert(
		fc.property(runs, (run) => {
			let before: PricingState | undefined;
			for (const state of states(run)) {
				for (const client of state.clients) {
					const known = before?.clients.find(({ id }) => id === client.id);
					for (const [place, invoice] of client.invoices.entries()) {
						expect(Number.isInteger(invoice.cents) && invoice.cents > 0).toBe(true);
						const was = known?.invoices[place];
						if (was && was.state !== "open") expect(invoice).toEqual(was);
					}
				}
				before = state;
			}
		}),
	);
});

test("a state is plain JSON, and the screen adds up", () => {
	fc.assert(
		fc.property(runs, (run) => {
			const state = states(run).at(-1) as PricingState;
			expect(JSON.parse(JSON.stringify(state))).toEqual(state);
			const { clients, leads } = observe(state);
			for (const { owedCents, overdueCents, done, hours } of clients) {
				expect(overdueCents).toBeLessThanOrEqual(owedCents);
				expect(hours).toBeGreaterThanOrEqual(0);
				if (done !== null) expect(done >= 0 && done <= 1).toBe(true);
			}
			const wonNames = leads.filter((lead) => lead.state === "won").map(({ id }) => id);
			expect(wonNames.every((id) => clients.some((client) => client.id === id))).toBe(true);
		}),
	);
});

test("what generators and specimens make fits the schemas", () => {
	for (const scenario of pricingSpecimen.scenarios) expect(pricingScenarioSchema.safeParse(scenario).error).toBeUndefined();
	fc.assert(
		fc.property(pricingSpecimen.logsOn(pricingSpecimen.scenarios[0]), (log) => {
			for (const action of log) expect(pricingActionSchema.safeParse(action).error).toBeUndefined();
		}),
		{ numRuns: 20 },
	);
});
