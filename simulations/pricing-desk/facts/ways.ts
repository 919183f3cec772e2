import { direction, type Fact } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { interval99 } from "../../kernel/statistics.ts";
import { begin } from "../engine.ts";
import { makeLead, makeQuarter } from "../make.ts";
import type { PricingScenario } from "../schema.ts";
import type { PricingState } from "../state.ts";
import { list, offer, playWeeks } from "./runs.ts";

type Lead = PricingScenario["leads"][number];

/** Four leads at once, alike but for a little; there are hours for all of them. */
export function market(own: Partial<Lead>): PricingScenario {
	const needs = [{ deliverable: "post", count: 4 }];
	return makeQuarter({
		weeks: 8,
		leads: Array.from({ length: 4 }, (_, place) =>
			makeLead({ id: `lead-${place + 1}`, needs, budgetCents: 30_000 + 1000 * place, creep: 0, ...own }),
		),
	});
}

const quote = { lines: [{ deliverable: "post", count: 4 }], priceCents: 26_000, prepaymentBp: 0 };

function won({ leads }: PricingState): number {
	return leads.filter(({ state }) => state === "won").length / leads.length;
}

export function directly(scenario: PricingScenario, seed: number): number {
	return won(playWeeks(begin(scenario, seed), ({ week, leads }) => (week === 0 ? [list, ...leads.map(({ id }) => offer(id, quote))] : [])));
}

/** A cheap audit first, and the same offer to who asks for it afterwards. */
export function inTwoSteps(scenario: PricingScenario, seed: number): number {
	return won(
		playWeeks(begin(scenario, seed), ({ week, leads }) => [
			...(week === 0
				? [list, ...leads.map(({ id }) => ({ type: "offer-step", leadId: id, step: "audit", priceCents: 3000 }) as const)]
				: []),
			...leads.filter(({ state }) => state === "asks").map(({ id }) => offer(id, quote)),
		]),
	);
}

function difference(own: Partial<Lead>, share: number) {
	const differences = overSeeds(300 * share, (seed) => inTwoSteps(market(own), seed) - directly(market(own), seed));
	return interval99(differences);
}

export const p3: Fact = {
	id: "P3",
	finding: "Two steps beat a direct offer with cold leads, a direct offer beats two steps with warm urgent ones",
	source: "the project's source material on the three ways to sell",
	sure: "S",
	measure(share = 1) {
		const cold = difference({ trust: 0.2, urgency: 0.25 }, share);
		const warm = difference({ trust: 0.7, urgency: 0.85, source: "referral" }, share);
		return [
			direction("share of cold leads won, in two steps minus directly", cold),
			direction("share of warm urgent leads won, directly minus in two steps", { from: -warm.to }),
		];
	},
};
