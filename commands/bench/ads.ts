/** How fast campaigns play, how that grows with ad sets and days, the forecast, and what the closed form saves. */
import type { AdSetSettings } from "#simulations/ad-sandbox/action.ts";
import { begin, step } from "#simulations/ad-sandbox/engine.ts";
import { closedForm, sameDay } from "#simulations/ad-sandbox/facts/brute-force.ts";
import { naiveDay } from "#simulations/ad-sandbox/facts/naive.ts";
import { forecast } from "#simulations/ad-sandbox/forecast.ts";
import { generateCampaign, leadsRow, makeAudience, makeSettings } from "#simulations/ad-sandbox/make.ts";
import { observe } from "#simulations/ad-sandbox/observe.ts";
import type { AdState } from "#simulations/ad-sandbox/state.ts";
import type { Row } from "./table.ts";

const scenario = generateCampaign(3, { weeks: 13, budgetCents: 10_000_000, questions: [] });

/** @returns rows of the bench's table, the least times over the tries: what the machine does besides only ever adds to them */
export function benchAds(): readonly Row[] {
	const month = fastest(250, (seed) => campaign(12, 28, seed));
	const dragged = fastest(60, (more) => forecast(scenario, settingsOf(more), 28));
	const late = campaign(12, 84, 1);
	const seen = fastest(60, () => observe(late));
	return [
		{ what: "28 days × 12 ad sets", measured: month, unit: "ms", atMost: 5 },
		{ what: "forecast of 28 days, with what the next conversion costs", measured: dragged, unit: "ms", atMost: 2 },
		{ what: "the screen after 84 days of 12 ad sets", measured: seen * 1000, unit: "µs" },
		...growth("ad sets", [1, 12, 48], (count, seed) => campaign(count, 28, seed)),
		...growth("days", [7, 28, 90], (days, seed) => campaign(12, days, seed)),
		...againstBruteForce(),
	];
}

/** Linear in what grows, with as much again for pairs of ad sets, caches and the collector of garbage. */
function growth(of: string, sizes: readonly number[], play: (size: number, seed: number) => void): readonly Row[] {
	const times = sizes.map((size) => fastest(30, (seed) => play(size, seed)));
	return sizes.slice(1).map((size, i): Row => {
		const fewer = sizes[i] as number;
		const ratio = (times[i + 1] as number) / (times[i] as number);
		return {
			what: `growth from ${fewer} to ${size} ${of}, bound linear × 2`,
			measured: ratio,
			unit: "×",
			atMost: Math.round((200 * size) / fewer) / 100,
		};
	});
}

function againstBruteForce(): readonly Row[] {
	const day = sameDay(1);
	const naive = fastest(2, (seed) => naiveDay(leadsRow, day, seed));
	const closed = fastest(200, () => closedForm(day));
	return [
		{ what: "a million auctions one by one", measured: naive, unit: "ms" },
		{ what: "the same answer in closed form", measured: closed * 1000, unit: "µs" },
		{ what: "what the closed form saves", measured: naive / closed, unit: "×", atLeast: 1000 },
	];
}

function campaign(adSets: number, days: number, seed: number): AdState {
	let state = begin(scenario, seed);
	for (let i = 0; i < adSets; i++) state = next(state, { type: "create-ad-set", adSetId: `set-${i}`, settings: settingsOf(i) });
	for (let left = days; left > 0; left -= 28) state = next(state, { type: "wait", days: Math.min(28, left) });
	return state;
}

function next(state: AdState, action: Parameters<typeof step>[1]): AdState {
	const stepped = step(state, action);
	if (!stepped.ok) throw new Error(`The bench's campaign was refused as ${stepped.code}.`);
	return stepped.state;
}

/** Different audiences, two networks and two creatives each. */
function settingsOf(i: number): AdSetSettings {
	const interest = ["sport", "cooking", "travel", "music"][i % 4] as string;
	return makeSettings({
		audience: makeAudience({
			source: { kind: "people", interests: [interest] },
			places: ["harbour", "hills", "suburb"].slice(0, 1 + (i % 3)),
			ages: ["young", "middle"],
			placements: ["commons-feed", "glint-feed"],
		}),
		creatives: [`ad-${1 + (i % 6)}`, `ad-${1 + ((i + 1) % 6)}`],
		dailyBudgetCents: 3000 + 137 * i,
	});
}

function fastest(tries: number, play: (seed: number) => unknown): number {
	let least = Number.POSITIVE_INFINITY;
	for (let seed = 1; seed <= tries; seed++) {
		const begun = performance.now();
		play(seed);
		least = Math.min(least, performance.now() - begun);
	}
	return least;
}
