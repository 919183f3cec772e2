import fc from "fast-check";
import { play, type Registered } from "#simulations/registry.ts";
import type { Specimen } from "./specimens.ts";

/**
 * Whatever is done, in whatever order: nothing throws, nothing given is written to, no number is none, no count falls
 * below 0, a refusal has a code and changes nothing, and the run can be graded.
 */
export function anyActions({ simulation, actionSchema }: Registered, specimen: Specimen) {
	const [scenario] = specimen.scenarios;
	return fc.property(fc.integer(), specimen.logsOn(scenario), (seed, actions) => {
		let state = frozen(simulation.begin(frozen(scenario), seed));
		for (const action of actions) {
			actionSchema.parse(action);
			const next = simulation.step(state, frozen(action));
			if (!next.ok) {
				if (!/^[a-z]+(-[a-z]+)*$/.test(next.code)) throw new Error(`A refusal has the code "${next.code}".`);
				continue;
			}
			state = frozen(next.state);
			sound(simulation.observe(state), specimen.counts);
			simulation.read(state);
		}
		sound(state, []);
		const { raw, criteria } = simulation.grade({ simulation: simulation.id, version: simulation.version, scenario, seed, log: actions });
		for (const score of [raw, ...criteria.map((criterion) => criterion.score)])
			if (!(score >= 0 && score <= 100)) throw new Error(`A score is ${score}.`);
	});
}

/** What comes from outside is any JSON, or an action with something wrong in it: it is parsed and refused, never thrown at. */
export function anyJson(registered: Registered, specimen: Specimen) {
	const [scenario] = specimen.scenarios;
	const state = frozen(registered.simulation.begin(frozen(scenario), 1));
	const bent = fc
		.tuple(specimen.logsOn(scenario), fc.nat(), fc.jsonValue(), fc.boolean())
		.map(([actions, place, value, more]) => bend(actions[place % actions.length], place, value, more));
	return fc.property(fc.oneof(fc.jsonValue(), bent), (json) => {
		const next = play(registered, state, json);
		if (next.ok) sound(registered.simulation.observe(next.state), specimen.counts);
		else if (!/^[a-z]+(-[a-z]+)*$/.test(next.code)) throw new Error(`A refusal has the code "${next.code}".`);
	});
}

/** An action with one field of it replaced, or with one more. */
function bend(action: unknown, place: number, value: unknown, more: boolean): unknown {
	const fields = Object.entries(action as object);
	const [name] = fields[place % fields.length] ?? [];
	return { ...(action as object), [more || name === undefined ? `extra-${place % 7}` : name]: value };
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
