import type { Fact, Measured } from "../../kernel/fact.ts";
import { overSeeds } from "../../kernel/measure.ts";
import { mean } from "../../kernel/statistics.ts";
import { observe } from "../observe.ts";
import type { AdState } from "../state.ts";
import { budgetFor, create, play, playOn, plenty, quietCampaign, totals, wait } from "./runs.ts";

const people = 1_000_000;

function reachOf(state: AdState): number {
	return observe(state).adSets[0]?.reach ?? 0;
}

export const a4: Fact = {
	id: "A4",
	finding: "Reach is concave in impressions",
	source: "Gamma-mixture reach curves; 50 % at k = 1, 63 % at k → ∞",
	sure: "D",
	measure(): readonly Measured[] {
		const scenario = quietCampaign(people, 4 * people);
		const reachAt = (impressions: number) => {
			const played = (dailyBudgetCents: number) => play(scenario, 1, [create({ dailyBudgetCents }), wait(1)]);
			return reachOf(played(budgetFor(impressions * people, played))) / people;
		};
		const [half, whole, double] = [reachAt(0.5), reachAt(1), reachAt(2)] as const;
		return [
			{ what: "people reached by one impression for each of them, %", measured: 100 * whole, atLeast: 49, atMost: 64, digits: 1 },
			{ what: "second half of those impressions ÷ the first, new people", measured: (whole - half) / half, atLeast: 0, atMost: 0.9 },
			{ what: "as many again ÷ all of those, new people", measured: (double - whole) / whole, atLeast: 0, atMost: 0.7 },
		];
	},
};

/** Clicks for each person reached, at each number of showings that a campaign came through. */
export function clicksByShowings(seed: number): readonly { showings: number; clicks: number }[] {
	const scenario = quietCampaign(people, people / 20, { weeks: 13 });
	let state = play(scenario, seed, [create({ dailyBudgetCents: Math.floor(plenty / 91) })]);
	const points = [{ showings: 0, clicks: 0 }];
	for (let day = 1; day <= 91; day++) {
		state = playOn(state, [wait(1)]);
		const { impressions, clicks } = totals(state);
		points.push({ showings: impressions / reachOf(state), clicks: clicks / reachOf(state) });
	}
	return points;
}

export function between(points: readonly { showings: number; clicks: number }[], showings: number): number {
	const after = points.findIndex((point) => point.showings >= showings);
	const [a, b] = [points[after - 1], points[after]];
	if (!a || !b) throw new Error(`No campaign came to ${showings} showings.`);
	return a.clicks + ((b.clicks - a.clicks) * (showings - a.showings)) / (b.showings - a.showings);
}

export const a5: Fact = {
	id: "A5",
	finding: "Click likelihood falls by the fourth exposure",
	source: "Meta research on creative fatigue: −45 %",
	sure: "S",
	measure(share = 1) {
		const left = overSeeds(10 * share, (seed) => {
			const points = clicksByShowings(seed);
			return (between(points, 4) - between(points, 3)) / between(points, 1);
		});
		return [
			{ what: "clicks of the fourth showing against the first, %", measured: 100 * (mean(left) - 1), atLeast: -48, atMost: -42, digits: 1 },
		];
	},
};
