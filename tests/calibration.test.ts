import { expect, test } from "vitest";
import { loadCatalog } from "#content/catalog.ts";
import { calibrate } from "#simulations/kernel/calibration.ts";
import { registered } from "#simulations/registry.ts";

const { scenarios, course } = loadCatalog();
const seeds = [1, 2, 3, 4, 5];

// `npm run calibrate -- --seeds 200` holds the same demands over two hundred seeds.
test.each([...scenarios.values()].map(({ scenario }) => ({ id: scenario.id, scenario })))("$id measures skill", ({ scenario }) => {
	const simulation = registered(scenario.simulation)?.simulation;
	if (!simulation) throw new Error(`${scenario.simulation} is not registered.`);
	const { demands } = calibrate(simulation, scenario, seeds, scenario.passMark ?? course.scenarioPassMark);
	expect(demands.filter(({ met }) => !met)).toEqual([]);
});
