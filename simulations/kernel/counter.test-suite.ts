import { playPolicy, replay } from "./replay.ts";
import { bernoulli } from "./rng.ts";
import { rawScore, relativeScore } from "./score.ts";
import type { Criterion, Policy, Run, Simulation } from "./simulation.ts";

type Scenario = { minutes: number; chance: number };
type State = { scenario: Scenario; seed: number; minute: number; queue: number; served: number };
type Action = { type: "serve" } | { type: "wait" };
type Seen = { minute: number; queue: number };

/** Serves whoever waits in every n-th minute. */
const serveEvery = (n: number): Policy<Seen, null, Action> => ({
	start: () => null,
	decide: ({ minute, queue }) => ({ action: { type: queue > 0 && minute % n === 0 ? "serve" : "wait" }, memory: null }),
});

/** A shop counter: at most one customer comes in a minute, and at most one is served. */
export const counter: Simulation<Scenario, State, Action, Seen, null> = {
	id: "counter",
	version: 1,
	begin: (scenario, seed) => ({ scenario, seed, minute: 0, queue: 0, served: 0 }),
	step(state, action) {
		if (counter.isOver(state)) return { ok: false, code: "shop-closed" };
		if (action.type === "serve" && state.queue === 0) return { ok: false, code: "nobody-waits" };
		const comes = bernoulli(state.seed, `minute-${state.minute}`, "comes", state.scenario.chance) ? 1 : 0;
		const served = action.type === "serve" ? 1 : 0;
		return { ok: true, state: { ...state, minute: state.minute + 1, queue: state.queue + comes - served, served: state.served + served } };
	},
	isOver: ({ minute, scenario }) => minute >= scenario.minutes,
	observe: ({ minute, queue }) => ({ minute, queue }),
	read: () => null,
	grade(run) {
		const expert = playPolicy(counter, run.scenario, run.seed, counter.policies.expert).run;
		const criteria = criteriaOf(run);
		return { raw: rawScore(criteria), score: relativeScore(rawScore(criteria), 0, rawScore(criteriaOf(expert))), criteria };
	},
	debrief: (run) => ({
		...nothingTold,
		figures: { served: replay(counter, run).state.served },
		moments: [],
		counterfactuals: [],
		expert: nothingTold,
		practise: [],
	}),
	policies: { idle: serveEvery(1000), careless: serveEvery(5), competent: serveEvery(2), expert: serveEvery(1) },
	tricks: {},
};

const nothingTold = { log: [], series: {}, figures: {} };

function criteriaOf(run: Run<Scenario, Action>): readonly Criterion[] {
	const { served, queue } = replay(counter, run).state;
	const evidence = run.log.flatMap(({ type }, index) => (type === "serve" ? [index] : []));
	return [{ id: "served", score: (100 * served) / Math.max(1, served + queue), weight: 1, evidence }];
}
