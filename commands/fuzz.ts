/**
 * `npm run fuzz -- --cases 100000`: tries every simulation with any actions and any JSON, on all cores, and exits with 1
 * at the first case that breaks a promise, told with what brings it back. `--seed` starts elsewhere.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { registry } from "#simulations/registry.ts";
import { askWorker } from "./ask-worker.ts";
import { table } from "./columns.ts";
import type { Batch, Tried } from "./fuzz/batch.ts";
import { stopWith } from "./stop.ts";

const { values } = parseArgs({ options: { cases: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } } });
const cases = Number(values.cases);
const seed = Number(values.seed);
if (!Number.isSafeInteger(cases) || cases < 1)
	stopWith(`--cases is "${values.cases}": give a whole number from 1 up, e.g. --cases 100000.`);
if (!Number.isSafeInteger(seed)) stopWith(`--seed is "${values.seed}": give a whole number, e.g. --seed 1.`);

/** Cases in one piece of work: small enough that a failure is told soon. */
const batchCases = 500;

const rows: (string | number)[][] = [];
for (const simulation of Object.keys(registry)) {
	for (const property of ["anyActions", "anyJson"] as const) {
		const from = performance.now();
		const failure = await tryAll(simulation, property);
		if (failure) {
			console.error(failure);
			process.exit(1);
		}
		rows.push([simulation, property, cases, Math.round((performance.now() - from) / 1000), "holds"]);
	}
}
console.log(table(["simulation", "property", "cases", "seconds", ""], rows));

/** Shares the cases among the cores; the first failure, or null. */
async function tryAll(simulation: string, property: Batch["property"]): Promise<string | null> {
	const batches: Batch[] = [];
	for (let left = cases; left > 0; left -= batchCases)
		batches.push({ simulation, property, seed: seed + batches.length, runs: Math.min(left, batchCases) });
	let failure: string | null = null;
	const work = async () => {
		const worker = new Worker(new URL("./fuzz/batch.ts", import.meta.url));
		for (let batch = batches.pop(); batch && !failure; batch = batches.pop())
			failure ??= (await askWorker<Batch, Tried>(worker, batch)).failure;
		await worker.terminate();
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return failure;
}
