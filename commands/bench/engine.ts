/** How fast a simulation plays: a whole shift, a step, a verdict with its debrief, and how that grows with the comments. */
import { loadCatalog } from "#content/catalog.ts";
import { generateShift } from "#simulations/community-feed/generate.ts";
import type { FeedScenario } from "#simulations/community-feed/schema.ts";
import { communityFeed } from "#simulations/community-feed/simulation.ts";
import { playPolicy } from "#simulations/kernel/replay.ts";
import { median, type Row } from "./table.ts";

const seeds = 40;

/** @returns rows of the bench's table, medians over seeds */
export function benchEngine(): readonly Row[] {
	const scenario = loadCatalog().scenarios.get("opening-day")?.scenario;
	if (scenario?.simulation !== "community-feed") throw new Error("There is no scenario opening-day of the feed.");
	const whole: number[] = [];
	const steps: number[] = [];
	const verdicts: number[] = [];
	for (let seed = 1; seed <= seeds; seed += 1) {
		const begun = performance.now();
		const { run } = playPolicy(communityFeed, scenario, seed, communityFeed.policies.expert);
		whole.push(performance.now() - begun);

		let state = communityFeed.begin(scenario, seed);
		const stepping = performance.now();
		for (const action of run.log) {
			const next = communityFeed.step(state, action);
			if (next.ok) state = next.state;
			communityFeed.observe(state);
		}
		steps.push(((performance.now() - stepping) * 1000) / run.log.length);

		// Of a careless run, in which a dozen decisions are worth playing again.
		const careless = playPolicy(communityFeed, scenario, seed, communityFeed.policies.careless).run;
		const grading = performance.now();
		communityFeed.grade(careless);
		communityFeed.debrief(careless);
		verdicts.push(performance.now() - grading);
	}
	return [
		{ what: "8-hour shift played by the expert policy", measured: median(whole), unit: "ms", atMost: 10 },
		{ what: "one action, stepped and observed", measured: median(steps), unit: "µs" },
		{
			what: "verdict and debrief of a careless shift, references and counterfactuals included",
			measured: median(verdicts),
			unit: "ms",
			atMost: 500,
		},
		...growth(),
	];
}

const sizes = [30, 120, 480] as const;

/** Shifts of more and more comments by the expert: each four times as many may take no more than n·log n allows. */
function growth(): readonly Row[] {
	const times = sizes.map((comments) => ({ comments, milliseconds: fastest(shiftOf(comments)) }));
	return times.flatMap(({ comments, milliseconds }, i): readonly Row[] => {
		const played = { what: `shift of ${comments} comments by the expert`, measured: milliseconds, unit: "ms" };
		const fewer = times[i - 1];
		if (!fewer) return [played];
		const allowed = Math.round((100 * comments * Math.log(comments)) / (fewer.comments * Math.log(fewer.comments))) / 100;
		const ratio = milliseconds / fewer.milliseconds;
		return [
			played,
			{
				what: `growth from ${fewer.comments} to ${comments} comments, bound n·log n`,
				measured: ratio,
				unit: "×",
				atMost: allowed,
			},
		];
	});
}

/** A generated shift of so many comments, drawn from a pool twice as large. */
function shiftOf(comments: number): FeedScenario {
	const shift = generateShift(1);
	const pool = Array.from({ length: 2 * comments }, (_, i) => {
		const one = shift.pool[i % shift.pool.length] as FeedScenario["pool"][number];
		return { ...one, id: `${one.id}-${i}`, wave: undefined, always: false };
	});
	return { ...shift, pool, draw: comments };
}

/** The least time over the seeds, milliseconds: what the machine does besides only ever adds to it. */
function fastest(scenario: FeedScenario): number {
	let least = Number.POSITIVE_INFINITY;
	for (let seed = 1; seed <= seeds; seed += 1) {
		const begun = performance.now();
		playPolicy(communityFeed, scenario, seed, communityFeed.policies.expert);
		least = Math.min(least, performance.now() - begun);
	}
	return least;
}
