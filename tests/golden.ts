import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { digest } from "#simulations/kernel/digest.ts";
import { playPolicy, replay } from "#simulations/kernel/replay.ts";
import type { Run } from "#simulations/kernel/simulation.ts";
import type { Registered } from "#simulations/registry.ts";
import type { Specimen } from "./specimens.ts";

/** Recorded runs on one scenario and seed: all that is needed to play them again, and what came of them. Never edited. */
export interface Golden {
	simulation: string;
	version: number;
	seed: number;
	scenario: unknown;
	runs: readonly GoldenRun[];
}

export interface GoldenRun {
	/** A policy, a trick, or `anything`: a mix of all that the schema lets through. */
	player: string;
	log: readonly unknown[];
	/** Digests of the last state, of all observations on the way, of the verdict and of the debrief. */
	state: string;
	observations: string;
	verdict: string;
	debrief: string;
}

/** `simulations/<id>/golden/` */
export function goldenFolder(id: string): string {
	return join("simulations", id, "golden");
}

export function readGoldens(id: string): readonly Golden[] {
	const folder = goldenFolder(id);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort()
		.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Golden);
}

/** Records a run of every policy and trick, and one of anything. */
export function record({ simulation }: Registered, specimen: Specimen, scenario: unknown, seed: number): Golden {
	const { id, version } = simulation;
	const players = Object.entries({ ...simulation.policies, ...simulation.tricks });
	const logs = players.map(([player, policy]) => ({ player, log: playPolicy(simulation, scenario, seed, policy).run.log }));
	const runs = [...logs, { player: "anything", log: anything(simulation, specimen, scenario, seed) }];
	return { simulation: id, version, seed, scenario, runs: runs.map(({ player, log }) => outcome(simulation, scenario, seed, player, log)) };
}

/** Replays a recorded log, and says what comes of it now. */
export function outcome(
	simulation: Registered["simulation"],
	scenario: unknown,
	seed: number,
	player: string,
	log: readonly unknown[],
): GoldenRun {
	const run: Run<unknown, unknown> = { simulation: simulation.id, version: simulation.version, scenario, seed, log };
	const observations: string[] = [];
	let state = simulation.begin(scenario, seed);
	for (const action of log) {
		observations.push(digest(simulation.observe(state)));
		const next = simulation.step(state, action);
		if (next.ok) state = next.state;
	}
	return {
		player,
		log,
		state: digest(replay(simulation, run).state),
		observations: digest(observations),
		verdict: digest(simulation.grade(run)),
		debrief: digest(simulation.debrief(run)),
	};
}

/** Of a fixed sample of logs the one of which the most is accepted, without what is refused. */
function anything(simulation: Registered["simulation"], specimen: Specimen, scenario: unknown, seed: number): readonly unknown[] {
	const logs = fc.sample(specimen.logsOn(scenario), { seed, numRuns: 80 }).map((log) => {
		let state = simulation.begin(scenario, seed);
		return log.filter((action) => {
			const next = simulation.step(state, action);
			if (next.ok) state = next.state;
			return next.ok;
		});
	});
	return logs.reduce((most, log) => (log.length > most.length ? log : most));
}
