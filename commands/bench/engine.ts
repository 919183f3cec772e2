/** How fast a simulation plays: a whole shift, a step, a verdict with its debrief. */
import { loadCatalog } from "#content/catalog.ts";
import { communityFeed } from "#simulations/community-feed/simulation.ts";
import { playPolicy } from "#simulations/kernel/replay.ts";
import { median, type Row } from "./table.ts";

const seeds = 40;

/** @returns rows of the bench's table, medians over seeds */
export function benchEngine(): readonly Row[] {
	const scenario = loadCatalog().scenarios.get("opening-day")?.scenario;
	if (!scenario) throw new Error("There is no scenario opening-day.");
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

		const grading = performance.now();
		communityFeed.grade(run);
		communityFeed.debrief(run);
		verdicts.push(performance.now() - grading);
	}
	return [
		{ what: "8-hour shift played by the expert policy", measured: median(whole), unit: "ms", atMost: 10 },
		{ what: "one action, stepped and observed", measured: median(steps), unit: "µs" },
		{ what: "verdict and debrief of a shift, references included", measured: median(verdicts), unit: "ms" },
	];
}
