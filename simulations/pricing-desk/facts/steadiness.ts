import { direction, type Fact } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { interval99, mean, variance } from "../../kernel/statistics.ts";
import { begin } from "../engine.ts";
import { makeClient, makeLead, makeQuarter, makeQuote } from "../make.ts";
import type { PricingScenario } from "../schema.ts";
import type { PricingState } from "../state.ts";
import { list, offer, playWeeks } from "./runs.ts";

const lines = [{ deliverable: "post", count: 10 }];
const quote = { lines, priceCents: 75_000, prepaymentBp: 0 } as const;
export const places = 4;

/**
 * So many of four places are held by clients by the month who have long been here, each in another week of its month; the
 * others have to be filled with projects of the same size and price, for which leads come in every week.
 */
function market(retainers: number): PricingScenario {
	return makeQuarter({
		weeks: 12,
		clients: Array.from({ length: retainers }, (_, place) =>
			makeClient({ id: `client-${place + 1}`, quote: makeQuote(quote), ranWeeks: 8 + place, creep: 0, pays: 0.95, regard: 0.8 }),
		),
		leads: Array.from({ length: 22 }, (_, place) => {
			const week = 1 + Math.floor(place / 2);
			return makeLead({
				id: `lead-${place + 1}`,
				period: "once",
				needs: [...lines],
				arrives: [week, week],
				creep: 0,
				pays: 0.95,
				urgency: 0.8,
				trust: 0.4,
				budgetCents: 90_000,
			});
		}),
	});
}

/** Offers a project to whoever comes while a place is free. */
function fillPlaces({ week, clients, leads }: PricingState) {
	const taken = clients.filter(({ state }) => state === "active").length + leads.filter(({ state }) => state === "thinking").length;
	const next = leads.filter(({ state }) => state === "new").slice(0, Math.max(0, places - taken));
	return [...(week === 0 ? [list] : []), ...next.map(({ id }) => offer(id, { ...quote, basis: "deliverable", period: "once" }))];
}

/** Coefficient of variation of the income of the twelve weeks, week by week. */
export function unevenness(retainers: number, seed: number): number {
	const { past } = playWeeks(begin(market(retainers), seed), fillPlaces);
	const weeks = past.map(({ receivedCents }) => receivedCents);
	return Math.sqrt(variance(weeks)) / Math.max(1, mean(weeks));
}

export const p5: Fact = {
	id: "P5",
	finding: "Income over 12 weeks has a coefficient of variation that falls with the share of retainers",
	source: "the project's source material: income is irregular, runs have dry weeks",
	sure: "D",
	measure(share = 1) {
		const fall = (from: number, to: number) => interval99(overSeeds(300 * share, (seed) => unevenness(from, seed) - unevenness(to, seed)));
		return [
			direction("coefficient of variation, no retainer minus two of four", fall(0, 2)),
			direction("coefficient of variation, two of four minus all four", fall(2, 4)),
		];
	},
};
