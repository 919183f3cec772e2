/**
 * `npm run golden`: records runs of every simulation's present version in its `golden/` folder. A file that is there is
 * never written again: when behaviour changes, raise the simulation's version first.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { registry } from "#simulations/registry.ts";
import { goldenFolder, record } from "../tests/golden.ts";
import { specimens } from "../tests/specimens.ts";

for (const [id, registered] of Object.entries(registry)) {
	const specimen = specimens[id];
	if (!specimen) throw new Error(`tests/specimens.ts lacks ${id}. Add scenarios and actions for it.`);
	mkdirSync(goldenFolder(id), { recursive: true });
	for (const [place, scenario] of specimen.scenarios.entries()) {
		const seed = 7 + place;
		const file = join(goldenFolder(id), `v${registered.simulation.version}-scenario-${place + 1}-seed-${seed}.json`);
		if (existsSync(file)) continue;
		writeFileSync(file, `${JSON.stringify(record(registered, specimen, scenario, seed))}\n`);
		console.log(`Recorded ${file}.`);
	}
}
