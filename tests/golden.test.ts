import { expect, test } from "vitest";
import { registry } from "#simulations/registry.ts";
import { outcome, readGoldens } from "./golden.ts";

const present = Object.values(registry).map(({ simulation }) => ({
	simulation,
	goldens: readGoldens(simulation.id).filter(({ version }) => version === simulation.version),
}));

test.each(present)("$simulation.id has recorded runs of version $simulation.version", ({ goldens }) => {
	expect(goldens.length, "npm run golden records them").toBeGreaterThan(0);
});

// Behaviour changed? Raise the simulation's version and record anew: verdicts of an older version are never recomputed.
test.each(
	present.flatMap(({ simulation, goldens }) =>
		goldens.flatMap(({ scenario, seed, runs }) => runs.map((run) => ({ simulation, scenario, seed, run, player: run.player }))),
	),
)("$simulation.id: $player, seed $seed, plays as it was recorded", ({ simulation, scenario, seed, run }) => {
	expect(outcome(simulation, scenario, seed, run.player, run.log)).toEqual(run);
});
