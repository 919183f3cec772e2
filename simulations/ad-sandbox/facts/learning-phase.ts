import type { Fact } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { mean } from "../../kernel/statistics.ts";
import type { AdAction } from "../action.ts";
import { makeSettings } from "../make.ts";
import { create, play, playOn, quietCampaign, totals, wait } from "./runs.ts";

/** Auctions of which $198 a day at the row's price buy a tenth. */
const auctions = 39_800;
const people = 20_000_000;

/** Seeds begin in every month in turn, so that prices are the year's. */
const scenarioOf = (seed: number) => quietCampaign(people, auctions, { startsOn: { month: 1 + (seed % 12), day: 1 } });

/** Conversions in the first 7 days. */
function whileLearning(seed: number, dailyBudgetCents: number): number {
	return totals(play(scenarioOf(seed), seed, [create({ dailyBudgetCents }), wait(7)])).conversions;
}

/** Conversions in 7 days after learning on a quarter more. */
function onceLearnt(seed: number, dailyBudgetCents: number): number {
	const more = makeSettings({ dailyBudgetCents: Math.floor(dailyBudgetCents * 1.25) });
	const learnt = play(scenarioOf(seed), seed, [{ type: "create-ad-set", adSetId: "it", settings: more }, wait(14)]);
	const less: AdAction = { type: "edit-ad-set", adSetId: "it", settings: { ...more, dailyBudgetCents } };
	return totals(playOn(learnt, [less, wait(7)])).conversions - totals(learnt).conversions;
}

export const a7: Fact = {
	id: "A7",
	finding: "Leaving the learning phase takes 50 events in 7 days",
	source: "Meta's help pages: about 50 events; practitioners: 20–50 % dearer until then; $27.66 a lead",
	sure: "S",
	measure(share = 1) {
		const inside = 22_700 * (50 / mean(overSeeds(240 * share, (seed) => whileLearning(seed, 22_700))));
		const outside = 19_800 * (50 / mean(overSeeds(240 * share, (seed) => onceLearnt(seed, 19_800))));
		return [
			{
				what: "dollars a day for 50 leads in a week, in the learning phase",
				measured: inside / 100,
				atLeast: 215.6,
				atMost: 238.4,
				digits: 0,
			},
			{ what: "dollars a day for 50 leads in a week, out of it", measured: outside / 100, atLeast: 188, atMost: 208, digits: 0 },
		];
	},
};
