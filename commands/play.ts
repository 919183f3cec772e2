/**
 * `npm run play -- <simulation> <scenario> --policy expert --seed 7`: lets a policy or a trick play a scenario and tells
 * what happened, line by line, with the verdict. `--json` prints the run, the verdict and the debrief instead.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCatalog } from "#content/catalog.ts";
import { playPolicy } from "#simulations/kernel/replay.ts";
import type { Simulation } from "#simulations/kernel/simulation.ts";
import type { Timeline } from "#simulations/kernel/timeline.ts";
import { registered, registry } from "#simulations/registry.ts";
import { table } from "./columns.ts";
import { stopWith } from "./stop.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		policy: { type: "string", default: "expert" },
		seed: { type: "string", default: "1" },
		json: { type: "boolean", default: false },
	},
});
const [simulationId = "", scenarioId = ""] = positionals;
const simulation = registered(simulationId)?.simulation;
if (!simulation) stopWith(`There is no simulation "${simulationId}". Name one of: ${Object.keys(registry).join(", ")}.`);

const { scenarios } = loadCatalog();
const known = [...scenarios.values()].flatMap(({ scenario }) => (scenario.simulation === simulationId ? [scenario.id] : []));
const scenario: unknown = known.includes(scenarioId) ? scenarios.get(scenarioId)?.scenario : undefined;
if (!scenario) stopWith(`${simulationId} has no scenario "${scenarioId}". Name one of: ${known.join(", ")}.`);

const policies: Simulation<unknown, unknown, unknown, unknown, unknown>["tricks"] = { ...simulation.policies, ...simulation.tricks };
const policy = policies[values.policy];
if (!policy) stopWith(`There is no policy "${values.policy}". Name one of: ${Object.keys(policies).join(", ")}.`);

const seed = Number(values.seed);
if (!Number.isSafeInteger(seed)) stopWith(`The seed is "${values.seed}": give a whole number, e.g. --seed 7.`);

const { run } = playPolicy(simulation, scenario, seed, policy);
const verdict = simulation.grade(run);
const debrief = simulation.debrief(run);

if (values.json) {
	const { scenario: _whole, ...rest } = run;
	console.log(JSON.stringify({ run: { ...rest, scenario: scenarioId }, verdict, debrief }, null, "\t"));
} else {
	const { head, rows } = await timeline();
	console.log(`${scenarioId} by ${values.policy}, seed ${seed}, ${run.log.length} actions\n`);
	console.log(table(head, rows));
	console.log(
		`\n${table(
			["criterion", "score", "weight"],
			verdict.criteria.map(({ id, score, weight }) => [id, Number(score.toFixed(1)), weight]),
		)}`,
	);
	console.log(`\nraw ${verdict.raw.toFixed(1)}, score ${verdict.score.toFixed(1)} (0 is idle, 100 the expert on this seed)`);
}

/** As the simulation tells its runs; without a `timeline.ts` of its own, the bare actions. */
async function timeline(): Promise<Timeline> {
	if (!existsSync(`simulations/${simulationId}/timeline.ts`)) {
		return { head: ["", "action"], rows: run.log.map((action, index) => [index, JSON.stringify(action)]) };
	}
	const { timelineOf } = (await import(`#simulations/${simulationId}/timeline.ts`)) as { timelineOf(of: typeof run): Timeline };
	return timelineOf(run);
}
