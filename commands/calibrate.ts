/**
 * `npm run calibrate -- --seeds 200`: plays policies × scenarios × seeds on all cores and holds the scores against MODELS
 * "4. Scores". Exits with 1 when a scenario does not meet a demand. `--scenario <id>` takes one; `--by-seed` prints raw
 * scores seed by seed as well; `--json` prints JSON.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { loadCatalog } from "#content/catalog.ts";
import { ordered, passed } from "#simulations/kernel/calibration.ts";
import { mean, variance } from "#simulations/kernel/statistics.ts";
import { askWorker } from "./ask-worker.ts";
import type { Calibrated, Job } from "./calibrate/job.ts";
import { table } from "./columns.ts";
import { stopWith } from "./stop.ts";

const { values } = parseArgs({
	options: {
		seeds: { type: "string", default: "200" },
		scenario: { type: "string" },
		"by-seed": { type: "boolean", default: false },
		json: { type: "boolean", default: false },
	},
});
const count = Number(values.seeds);
if (!Number.isInteger(count) || count < 2) stopWith(`--seeds is "${values.seeds}": give a whole number from 2 up, e.g. --seeds 200.`);
const seeds = Array.from({ length: count }, (_, i) => i + 1);

const known = [...loadCatalog().scenarios.keys()];
const chosen = known.filter((id) => values.scenario === undefined || id === values.scenario);
if (chosen.length === 0) stopWith(`There is no scenario "${values.scenario}". Name one of: ${known.join(", ")}.`);

const results: Calibrated[] = [];
const jobs: Job[] = chosen.map((scenario) => ({ scenario, seeds })).reverse();
await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
results.sort((a, b) => chosen.indexOf(a.scenario) - chosen.indexOf(b.scenario));
if (values.json) console.log(JSON.stringify(results, null, "\t"));

const failing = results.filter(({ demands }) => demands.some(({ met }) => !met)).map(({ scenario }) => scenario);
if (failing.length > 0) {
	console.error(`\nNot fit for use: ${failing.join(", ")}. Mend labels, arrivals or answer time, or the engine's coefficients.`);
	process.exitCode = 1;
}

/** Takes jobs until none is left; each result is printed as soon as it is there. */
async function work(): Promise<void> {
	const worker = new Worker(new URL("./calibrate/job.ts", import.meta.url));
	for (let job = jobs.pop(); job; job = jobs.pop()) {
		const result = await askWorker<Job, Calibrated>(worker, job);
		results.push(result);
		if (!values.json) print(result);
	}
	await worker.terminate();
}

function print({ scenario, passMark, tallies, demands }: Calibrated): void {
	console.log(`\n${scenario}: ${count} seeds, pass mark ${passMark}\n`);
	console.log(
		table(
			["policy", "raw", "sd", "least", "most", "score", "passes %"],
			tallies.map((tally) => [
				tally.policy,
				...[mean(tally.raw), Math.sqrt(variance(tally.raw)), Math.min(...tally.raw), Math.max(...tally.raw), mean(tally.scores)].map(
					tenths,
				),
				tenths(100 * passed(tally, passMark)),
			]),
		),
	);
	console.log(
		`\n${table(
			["demand", "measured", "met"],
			demands.map(({ demand, measured, met }) => [demand, hundredths(measured), met ? "yes" : "NO"]),
		)}`,
	);
	console.log(`\nidle < careless < competent < expert on ${tenths(100 * ordered(tallies))} % of single seeds`);
	if (!values["by-seed"]) return;
	const head = ["seed", ...tallies.map(({ policy }) => policy)];
	console.log(
		`\n${table(
			head,
			seeds.map((seed, i) => [seed, ...tallies.map(({ raw }) => tenths(raw[i] ?? 0))]),
		)}`,
	);
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}

function hundredths(value: number): number {
	return Math.round(value * 100) / 100;
}
