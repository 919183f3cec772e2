import type { NewFiles } from "./new-files.ts";
import { titleOf } from "./title.ts";

export function simulationFiles(name: string): NewFiles {
	const variable = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
	const folder = `simulations/${name}`;
	return {
		files: {
			[`${folder}/README.md`]: `# ${titleOf(name)}\n\nWhat it teaches, on which sources its numbers rest, and what it leaves out.\n`,
			[`${folder}/schema.ts`]: `import { z } from "zod";

export const scenarioSchema = z.strictObject({ id: z.string(), simulation: z.literal("${name}"), assessed: z.boolean(), rounds: z.int().min(1).max(100) });
export type Scenario = z.infer<typeof scenarioSchema>;

export const actionSchema = z.discriminatedUnion("type", [z.strictObject({ type: z.literal("wait") })]);
export type Action = z.infer<typeof actionSchema>;
`,
			[`${folder}/simulation.ts`]: `import type { Policy, Simulation } from "../kernel/simulation.ts";
import type { Action, Scenario } from "./schema.ts";

interface State {
	scenario: Scenario;
	seed: number;
	round: number;
}

interface Observation {
	round: number;
	rounds: number;
}

const waits: Policy<Observation, null, Action> = {
	start: () => null,
	decide: (_seen, _read, memory) => ({ action: { type: "wait" }, memory }),
};

export const ${variable}: Simulation<Scenario, State, Action, Observation, null> = {
	id: "${name}",
	version: 1,
	begin: (scenario, seed) => ({ scenario, seed, round: 0 }),
	step: (state) => (state.round >= state.scenario.rounds ? { ok: false, code: "over" } : { ok: true, state: { ...state, round: state.round + 1 } }),
	isOver: (state) => state.round >= state.scenario.rounds,
	observe: (state) => ({ round: state.round, rounds: state.scenario.rounds }),
	read: () => null,
	grade: () => ({ raw: 0, score: 0, criteria: [] }),
	debrief: () => ({ moments: [], series: {}, figures: {} }),
	policies: { idle: waits, careless: waits, competent: waits, expert: waits },
	tricks: {},
};
`,
			[`${folder}/simulation.test.ts`]: `import { expect, test } from "vitest";
import { playPolicy } from "../kernel/replay.ts";
import type { Scenario } from "./schema.ts";
import { ${variable} } from "./simulation.ts";

const scenario: Scenario = { id: "small", simulation: "${name}", assessed: false, rounds: 4 };

test("the expert beats doing nothing by 30 points", () => {
	const idle = ${variable}.grade(playPolicy(${variable}, scenario, 1, ${variable}.policies.idle).run);
	const expert = ${variable}.grade(playPolicy(${variable}, scenario, 1, ${variable}.policies.expert).run);
	expect(expert.raw - idle.raw).toBeGreaterThanOrEqual(30);
});
`,
		},
		next: [
			`Add it to simulations/registry.ts: \`${variable}\` with its schemas; and, with a view, to simulations/views.ts.`,
			"Add its scenario and word schemas to content/simulations.ts.",
			`npx --no -- vitest run ${folder} fails until the expert plays better than idle; determinism is tested for every registered simulation.`,
		],
	};
}
