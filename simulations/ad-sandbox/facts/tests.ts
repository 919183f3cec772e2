import type { Fact } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { mean } from "../../kernel/statistics.ts";
import type { AdAction } from "../action.ts";
import { leadsRow, makeCreative } from "../make.ts";
import type { AdState } from "../state.ts";
import { budgetFor, create, play, playOn, quietCampaign, totals, wait } from "./runs.ts";

const people = 50_000_000;
/** 5 %, two-sided. */
const significant = 1.959964;
const test: AdAction = { type: "start-test", adSetId: "it", creatives: ["bread", "oven"] };

/** z of two shares: `hits` of `tries` of the one against the other. */
function zOf(state: AdState, tries: "impressions" | "clicks", hits: "clicks" | "conversions"): number {
	const [one, other] = (["bread", "oven"] as const).map((id) =>
		totals({ results: state.results.filter(({ creativeId }) => creativeId === id) }),
	);
	if (!one || !other) return 0;
	const pooled = (one[hits] + other[hits]) / (one[tries] + other[tries]);
	return (other[hits] / other[tries] - one[hits] / one[tries]) / Math.sqrt(pooled * (1 - pooled) * (1 / one[tries] + 1 / other[tries]));
}

/** At the end of each of twenty days of a test of two equal ads: would they be called different? */
export function looks(seed: number): readonly boolean[] {
	const scenario = quietCampaign(people, 5_000_000);
	let state = play(scenario, seed, [create({ creatives: ["bread", "oven"], dailyBudgetCents: 50_000 }), test]);
	return Array.from({ length: 20 }, () => {
		state = playOn(state, [wait(1)]);
		return Math.abs(zOf(state, "impressions", "clicks")) > significant;
	});
}

export const a11: Fact = {
	id: "A11",
	finding: "Peeking at a test inflates false positives",
	source: "Armitage, McPherson and Rowe 1969: 5 % becomes 25 % with 20 looks",
	sure: "P",
	measure(share = 1) {
		const runs = overSeeds(1200 * share, looks);
		const part = (isCalled: (found: readonly boolean[]) => boolean) => 100 * mean(runs.map((found) => (isCalled(found) ? 1 : 0)));
		return [
			{
				what: "tests of equals called with 20 looks, %",
				measured: part((found) => found.includes(true)),
				atLeast: 21,
				atMost: 29,
				digits: 1,
			},
			{ what: "called with one look at the end, %", measured: part((found) => found.at(-1) === true), atLeast: 3, atMost: 7, digits: 1 },
		];
	},
};

export const a12: Fact = {
	id: "A12",
	finding: "Detecting a quarter more conversions of 7.7 % takes about 3,350 clicks on each side",
	source: "The sample size of two proportions: 80 % power, 5 % two-sided",
	sure: "D",
	measure(share = 1) {
		const scenario = quietCampaign(people, 5_000_000, {
			market: { leads: { ...leadsRow, cvr: 0.077 } },
			creatives: [makeCreative({ id: "bread" }), makeCreative({ id: "oven", conversion: 1.25 })],
		});
		const played = (seed: number, dailyBudgetCents: number) =>
			play(scenario, seed, [create({ creatives: ["bread", "oven"], dailyBudgetCents }), test, wait(10)]);
		const dailyBudgetCents = budgetFor((2 * 3350) / 0.0259, (cents) => played(1, cents));
		const found = overSeeds(1000 * share, (seed) => played(seed, dailyBudgetCents));
		const clicks = mean(found.map((state) => totals(state).clicks / 2));
		const power = mean(found.map((state) => (zOf(state, "clicks", "conversions") > significant ? 1 : 0)));
		return [
			{ what: "clicks on each side", measured: clicks, atLeast: 3250, atMost: 3450, digits: 0 },
			{ what: "power", measured: power, atLeast: 0.77, atMost: 0.83, digits: 3 },
		];
	},
};
