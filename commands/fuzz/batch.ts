/** A worker of `npm run fuzz`: takes a batch of cases, answers with what broke, or nothing. */
import { parentPort } from "node:worker_threads";
import fc from "fast-check";
import { registered } from "#simulations/registry.ts";
import { anyActions, anyJson } from "../../tests/fuzz-properties.ts";
import { specimens } from "../../tests/specimens.ts";

export interface Batch {
	simulation: string;
	property: "anyActions" | "anyJson";
	seed: number;
	runs: number;
}

export interface Tried {
	/** Null when every case held. */
	failure: string | null;
}

const properties = { anyActions, anyJson };

parentPort?.on("message", ({ simulation, property, seed, runs }: Batch) => {
	const found = registered(simulation);
	const specimen = specimens[simulation];
	if (!found || !specimen) throw new Error(`${simulation} is not registered, or tests/specimens.ts lacks it.`);
	const details = fc.check(properties[property](found, specimen) as fc.IProperty<unknown>, { seed, numRuns: runs });
	const answer: Tried = {
		failure: details.failed ? `${simulation}, ${property}:\n${fc.defaultReportMessage(details as fc.RunDetails<[unknown]>)}` : null,
	};
	parentPort?.postMessage(answer);
});
