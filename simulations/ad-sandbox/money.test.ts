import fc from "fast-check";
import { expect, test } from "vitest";
import { adSpecimen } from "../../tests/ad-specimen.ts";
import { type AdAction, adActionSchema } from "./action.ts";
import { begin, step } from "./engine.ts";
import { generateCampaign, makeCreative } from "./make.ts";
import { observe } from "./observe.ts";
import type { AdScenario } from "./schema.ts";
import { adScenarioSchema } from "./schema.ts";
import type { AdState } from "./state.ts";

const runs = fc.tuple(fc.constantFrom(...(adSpecimen.scenarios as AdScenario[])), fc.integer({ min: 0 })).chain(([scenario, seed]) =>
	fc.record({
		scenario: fc.constant(scenario),
		seed: fc.constant(seed),
		log: adSpecimen.logsOn(scenario) as fc.Arbitrary<readonly AdAction[]>,
	}),
);

/** All states of a run; refused actions are passed over. */
function states({ scenario, seed, log }: { scenario: AdScenario; seed: number; log: readonly AdAction[] }): readonly AdState[] {
	const all = [begin(scenario, seed)];
	for (const action of log) {
		const next = step(all.at(-1) as AdState, action);
		if (next.ok) all.push(next.state);
	}
	return all;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("cents in are cents spent and cents left, whatever is done", () => {
	fc.assert(
		fc.property(runs, (run) => {
			for (const { scenario, spentCents, results, adSets, truth } of states(run)) {
				const ours = results.filter(({ day }) => day >= 1);
				expect(Number.isInteger(spentCents)).toBe(true);
				expect(spentCents).toBeLessThanOrEqual(scenario.budgetCents);
				expect(sum(ours.map((row) => row.spentCents))).toBe(spentCents);
				expect(sum(adSets.map((adSet) => adSet.spentCents))).toBe(spentCents);
				expect(sum(truth.map((row) => row.spentCents))).toBe(spentCents);
				expect(sum(results.filter(({ day }) => day < 1).map((row) => row.spentCents))).toBe(
					sum(adSets.map((adSet) => adSet.spentBeforeCents)),
				);
			}
		}),
	);
});

test("no day of an ad set costs more than its daily budget", () => {
	fc.assert(
		fc.property(runs, (run) => {
			let before: AdState | undefined;
			for (const after of states(run)) {
				for (const { id, settings } of before?.adSets ?? []) {
					for (let day = (before?.day ?? 0) + 1; day <= after.day; day++) {
						const rows = after.results.filter((row) => row.day === day && row.adSetId === id);
						expect(sum(rows.map(({ spentCents }) => spentCents))).toBeLessThanOrEqual(settings.dailyBudgetCents);
					}
				}
				before = after;
			}
		}),
	);
});

test("every figure of the report is whole, and no part is larger than what it is part of", () => {
	fc.assert(
		fc.property(runs, (run) => {
			const state = states(run).at(-1) as AdState;
			for (const { day: _, adSetId: _a, creativeId: _c, placement: _p, ...row } of state.results) {
				for (const value of Object.values(row)) expect(Number.isInteger(value) && value >= 0).toBe(true);
				expect(row.clicks).toBeLessThanOrEqual(row.impressions);
			}
			for (const adSet of observe(state).adSets) {
				const rows = state.results.filter(({ adSetId }) => adSetId === adSet.id);
				expect(adSet.reach).toBeLessThanOrEqual(sum(rows.map(({ impressions }) => impressions)));
				expect(Math.abs(adSet.reach - sum(rows.map(({ newReach }) => newReach)))).toBeLessThanOrEqual(1);
				expect(adSet.overlapShare).toBeLessThanOrEqual(1);
			}
			expect(JSON.parse(JSON.stringify(state))).toEqual(state);
		}),
	);
});

test("platforms report at least what ads caused", () => {
	fc.assert(
		fc.property(runs, (run) => {
			const { results, truth, adSets } = states(run).at(-1) as AdState;
			for (const { id } of adSets) {
				const reported = results.filter(({ adSetId, day }) => adSetId === id && day >= 1).map(({ conversions }) => conversions);
				expect(sum(reported)).toBeGreaterThanOrEqual(sum(truth.filter(({ adSetId }) => adSetId === id).map(({ caused }) => caused)));
			}
		}),
	);
});

test("what generators and specimens make fits the schemas", () => {
	for (const scenario of adSpecimen.scenarios) expect(adScenarioSchema.safeParse(scenario).error).toBeUndefined();
	fc.assert(
		fc.property(adSpecimen.logsOn(adSpecimen.scenarios[0]), (log) => {
			for (const action of log) expect(adActionSchema.safeParse(action).error).toBeUndefined();
		}),
		{ numRuns: 20 },
	);
});

test("the most extreme market that a scenario may have brings nothing but numbers", () => {
	const extreme = (value: number) =>
		generateCampaign(5, {
			budgetCents: 100_000_000,
			creatives: [
				makeCreative({ id: "ad-1", appeal: value, quality: value, conversion: value }),
				makeCreative({ id: "ad-2", appeal: 1 / value, quality: 1 / value, conversion: 1 / value }),
			],
			visitorsAffinity: value,
			visitorsConversion: value,
			organicPerDay: 1e5,
		});
	for (const value of [0.05, 20]) {
		const scenario = extreme(value);
		for (const log of fc.sample(adSpecimen.logsOn(scenario) as fc.Arbitrary<readonly AdAction[]>, { numRuns: 30, seed: 7 })) {
			const text = JSON.stringify(states({ scenario, seed: 1, log }).at(-1), (_, one) => {
				if (typeof one === "number" && !Number.isFinite(one)) throw new Error(`A figure is ${one}.`);
				return one;
			});
			expect(text).not.toBe("");
		}
	}
});
