import fc from "fast-check";
import { expect, test } from "vitest";
import { digest } from "#simulations/kernel/digest.ts";
import { playPolicy, type Replay, replay, replayOn } from "#simulations/kernel/replay.ts";
import { registry } from "#simulations/registry.ts";
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

test.each(all)("$id: no action throws, mutates or makes a number that is none, and refusals change nothing", ({ registered, specimen }) => {
	const { simulation } = registered;
	const [scenario] = specimen.scenarios;
	fc.assert(
		fc.property(fc.integer(), specimen.logsOn(scenario), (seed, actions) => {
			let state = frozen(simulation.begin(frozen(scenario), seed));
			for (const action of actions) {
				expect(registered.actionSchema.parse(action)).toEqual(action);
				const next = simulation.step(state, frozen(action));
				if (!next.ok) {
					expect(next.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
					continue;
				}
				state = frozen(next.state);
				sound(simulation.observe(state), specimen.counts);
				simulation.read(state);
			}
			sound(state, []);
			const { raw, criteria } = simulation.grade({ simulation: simulation.id, version: simulation.version, scenario, seed, log: actions });
			expect(raw).toBeGreaterThanOrEqual(0);
			expect(raw).toBeLessThanOrEqual(100);
			for (const { score } of criteria) expect(score >= 0 && score <= 100).toBe(true);
		}),
		{ numRuns: Number(process.env.FUZZ_RUNS ?? 30) },
	);
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

/** Frozen all the way down, so that writing to it throws. */
function frozen<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const held of Object.values(value)) frozen(held);
	}
	return value;
}

/** Every number is finite, and none of the named counts is below 0. */
function sound(value: unknown, counts: readonly string[], name = ""): void {
	if (typeof value === "number") {
		if (!Number.isFinite(value) || (counts.includes(name) && value < 0)) throw new Error(`${name} is ${value}`);
	} else if (typeof value === "object" && value !== null) {
		for (const [key, held] of Object.entries(value)) {
			// A post may have been published before the shift.
			if (key !== "posts") sound(held, counts, key);
		}
	}
}
