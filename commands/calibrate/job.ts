/** A worker of `npm run calibrate`: plays all policies on one scenario and answers with the calibration. */
import { parentPort } from "node:worker_threads";
import { loadCatalog } from "#content/catalog.ts";
import { type Calibration, calibrate } from "#simulations/kernel/calibration.ts";
import { registered } from "#simulations/registry.ts";

export interface Job {
	scenario: string;
	seeds: readonly number[];
}

export type Calibrated = Calibration & { scenario: string; passMark: number; seeds: number };

const { scenarios, course } = loadCatalog();

parentPort?.on("message", ({ scenario: id, seeds }: Job) => {
	const scenario = scenarios.get(id)?.scenario;
	const simulation = scenario && registered(scenario.simulation)?.simulation;
	if (!simulation) throw new Error(`${id} is for the simulation "${scenario?.simulation}", which is not registered.`);
	const passMark = scenario.passMark ?? course.scenarioPassMark;
	const answer: Calibrated = { scenario: id, passMark, seeds: seeds.length, ...calibrate(simulation, scenario, seeds, passMark) };
	parentPort?.postMessage(answer);
});
