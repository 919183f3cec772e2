import fc from "fast-check";
import { expect, test } from "vitest";
import { digest } from "#simulations/kernel/digest.ts";
import { playPolicy, type Replay, replay, replayOn } from "#simulations/kernel/replay.ts";
import { registry } from "#simulations/registry.ts";
import { anyActions, anyJson } from "./fuzz-properties.ts";
import { type Specimen, specimens } from "./specimens.ts";

const all = Object.entries(registry).map(([id, registered]) => ({ id, registered, specimen: specimens[id] as Specimen }));

test("every registered simulation is called what its folder is called, and has specimens", () => {
	for (const { id, registered, specimen } of all) {
		expect(registered.simulation.id).toBe(id);
		expect(specimen, `tests/specimens.ts lacks ${id}`).toBeDefined();
	}
});

test.each(all)("$id: the made-up scenarios are ones that its schema lets through", ({ registered, specimen }) => {
	for (const scenario of specimen.scenarios) expect(registered.scenarioSchema.parse(scenario)).toEqual(scenario);
});

const players = all.flatMap(({ id, registered: { simulation }, specimen }) =>
	Object.entries({ ...simulation.policies, ...simulation.tricks }).map(([name, policy]) => ({ id, simulation, specimen, name, policy })),
);

test.each(players)("$id by $name: twice, in chunks, and through JSON after each step a run ends in the same state", (player) => {
	const { simulation, specimen, policy } = player;
	for (const [place, scenario] of specimen.scenarios.entries()) {
		const { run, state } = playPolicy(simulation, scenario, place + 1, policy);
		const expected = digest(state);
		expect(digest(replay(simulation, run).state)).toBe(expected);

		let chunked: Replay<unknown> = replay(simulation, { ...run, log: [] });
		for (let from = 0; from < run.log.length; from += 7) chunked = replayOn(simulation, chunked, run.log.slice(from, from + 7));
		expect(digest(chunked.state)).toBe(expected);

		let through = simulation.begin(viaJson(scenario), place + 1);
		for (const action of run.log) {
			const next = simulation.step(viaJson(through), viaJson(action));
			if (!next.ok) throw new Error(next.code);
			through = next.state;
		}
		expect(digest(through)).toBe(expected);
		expect(simulation.grade(viaJson(run))).toEqual(simulation.grade(run));
	}
});

// `npm run fuzz` tries a hundred thousand of each.
test.each(all)("$id: no action throws, mutates or makes a number that is none, and refusals change nothing", ({ registered, specimen }) => {
	fc.assert(anyActions(registered, specimen), { numRuns: 30 });
});

test.each(all)("$id: whatever JSON comes is parsed and refused, never thrown at", ({ registered, specimen }) => {
	fc.assert(anyJson(registered, specimen), { numRuns: 500 });
});

test.each(all)("$id: memory of policies is plain JSON too", ({ registered, specimen }) => {
	const { simulation } = registered;
	for (const policy of Object.values({ ...simulation.policies, ...simulation.tricks })) {
		const forgetful = {
			start: (seed: number) => viaJson(policy.start(seed)),
			decide: (...[seen, read, memory]: Parameters<typeof policy.decide>) => viaJson(policy.decide(viaJson(seen), viaJson(read), memory)),
		};
		const [scenario] = specimen.scenarios;
		expect(playPolicy(simulation, scenario, 4, forgetful).run.log).toEqual(playPolicy(simulation, scenario, 4, policy).run.log);
	}
});

function viaJson<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
