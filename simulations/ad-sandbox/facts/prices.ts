import type { Fact } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { mean } from "../../kernel/statistics.ts";
import { cpm, create, play, plenty, quietCampaign, wait } from "./runs.ts";

const people = 1_000_000;

/** CPM of everything that can be bought on a day of a month: the same share of the audience everywhere. */
export function priceIn(month: number, seed: number): number {
	const scenario = quietCampaign(people, people, { startsOn: { month, day: 10 } });
	return cpm(play(scenario, seed, [create({ dailyBudgetCents: plenty }), wait(1)]));
}

export const a6: Fact = {
	id: "A6",
	finding: "November is dear and January cheap",
	source: "Meta's overall CPM of 2025: $20.19, January 17.75, November 25.26",
	sure: "P",
	measure(share = 1) {
		const against = (month: number) =>
			100 *
			(mean(overSeeds(10 * share, (seed) => priceIn(month, seed) / mean(Array.from({ length: 12 }, (_, i) => priceIn(i + 1, seed))))) - 1);
		return [
			{ what: "November against the year's mean, %", measured: against(11), atLeast: 24, atMost: 26, digits: 1 },
			{ what: "January against the year's mean, %", measured: against(1), atLeast: -13, atMost: -11, digits: 1 },
		];
	},
};

export const a8: Fact = {
	id: "A8",
	finding: "Lead impressions cost about four times traffic impressions",
	source: "Implied CPM of WordStream's medians for Facebook, 2025",
	sure: "S",
	measure(share = 1) {
		const scenario = quietCampaign(people, people);
		const price = (seed: number, objective: "leads" | "traffic") =>
			cpm(play(scenario, seed, [create({ objective, dailyBudgetCents: plenty }), wait(1)]));
		const ratio = mean(overSeeds(10 * share, (seed) => price(seed, "leads") / price(seed, "traffic")));
		return [{ what: "CPM of leads ÷ CPM of traffic, at equal share", measured: ratio, atLeast: 3.5, atMost: 4.5 }];
	},
};
