/**
 * `npm run calibrate -- --seeds 200`: plays policies × scenarios × seeds and holds the scores against MODELS "4. Scores".
 * Exits with 1 when a scenario does not meet a demand. `--scenario <id>` takes one; `--json` prints JSON.
 */
import { parseArgs } from "node:util";
import { loadCatalog } from "#content/catalog.ts";
import { type Calibration, calibrate, passed } from "#simulations/kernel/calibration.ts";
import { mean, variance } from "#simulations/kernel/statistics.ts";
import { registered } from "#simulations/registry.ts";
import { table } from "./columns.ts";
import { stopWith } from "./stop.ts";

const { values } = parseArgs({
	options: { seeds: { type: "string", default: "200" }, scenario: { type: "string" }, json: { type: "boolean", default: false } },
});
const count = Number(values.seeds);
if (!Number.isInteger(count) || count < 2) stopWith(`--seeds is "${values.seeds}": give a whole number from 2 up, e.g. --seeds 200.`);
const seeds = Array.from({ length: count }, (_, i) => i + 1);

const catalog = loadCatalog();
const chosen = [...catalog.scenarios.values()].filter(({ scenario }) => values.scenario === undefined || scenario.id === values.scenario);
if (chosen.length === 0) stopWith(`There is no scenario "${values.scenario}". Name one of: ${[...catalog.scenarios.keys()].join(", ")}.`);

const results = chosen.map(({ scenario }) => {
	const simulation = registered(scenario.simulation)?.simulation;
	if (!simulation) stopWith(`${scenario.id} is for the simulation "${scenario.simulation}", which is not registered.`);
	const passMark = scenario.passMark ?? catalog.course.scenarioPassMark;
	const calibration = calibrate(simulation, scenario, seeds, passMark);
	if (!values.json) print(scenario.id, passMark, calibration);
	return { scenario: scenario.id, passMark, seeds: count, ...calibration };
});
if (values.json) console.log(JSON.stringify(results, null, "\t"));

const failing = results.filter(({ demands }) => demands.some(({ met }) => !met)).map(({ scenario }) => scenario);
if (failing.length > 0) {
	console.error(`\nNot fit for use: ${failing.join(", ")}. Mend labels, arrivals or answer time, or the engine's coefficients.`);
	process.exitCode = 1;
}

function print(id: string, passMark: number, { tallies, demands }: Calibration): void {
	console.log(`\n${id}: ${count} seeds, pass mark ${passMark}\n`);
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
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}

function hundredths(value: number): number {
	return Math.round(value * 100) / 100;
}
