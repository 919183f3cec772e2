import type { Debrief, Run, Simulation, Verdict } from "#simulations/kernel/simulation.ts";
import type { AttemptDriver, Outcome, Result, Scene } from "./attempt.ts";

/** A run as it is kept: what is needed to play it again. */
export interface KeptRun<Action> {
	seed: number;
	version: number;
	log: readonly Action[];
}

export interface Practice<Scenario, State, Observation, Action> {
	simulation: Pick<
		Simulation<Scenario, State, Action, Observation, never>,
		"id" | "version" | "begin" | "step" | "isOver" | "observe" | "grade" | "debrief"
	>;
	scenario: Scenario;
	words: Scene<Observation>["words"];
	/** What the debrief may tell besides. */
	revealed: Result["revealed"];
	passMark: number;
	/** Where runs are kept, under this scenario: the one under way, and the last finished one. */
	shelf: {
		open(): KeptRun<Action> | null;
		last(): KeptRun<Action> | null;
		/** Keeps the run under way; null when there is none any more. */
		keep(run: KeptRun<Action> | null): void;
		/** Keeps the finished run. */
		finished(run: KeptRun<Action> & { score: number }): void;
	};
	drawSeed(): number;
	/** Lets the page paint before the long work of a debrief. */
	breathe(): Promise<void>;
}

/** A run played by this page itself: kept after each action, so that a reload or another device goes on with it. */
export function practiceDriver<Scenario, State, Observation, Action>(
	practice: Practice<Scenario, State, Observation, Action>,
): AttemptDriver<Observation, Action> {
	const { simulation, scenario, shelf } = practice;
	let seed = 0;
	let log: Action[] = [];
	let state: State;

	function scene(result: Result | null = null): Outcome<Observation> {
		return { kind: "scene", scene: { observation: simulation.observe(state), words: practice.words, result, seed } };
	}

	/** Plays a kept run as far as it goes; one of another version is not played: its world was another. */
	function replay(kept: KeptRun<Action> | null): boolean {
		if (kept?.version !== simulation.version) return false;
		begin(kept.seed);
		for (const action of kept.log) {
			const next = simulation.step(state, action);
			if (!next.ok) break;
			state = next.state;
			log.push(action);
		}
		return true;
	}

	function begin(withSeed: number): void {
		seed = withSeed;
		log = [];
		state = simulation.begin(scenario, seed);
	}

	async function lookBack(): Promise<Result> {
		await practice.breathe();
		const run: Run<Scenario, Action> = { simulation: simulation.id, version: simulation.version, scenario, seed, log };
		const verdict: Verdict = simulation.grade(run);
		const debrief: Debrief = simulation.debrief(run);
		const passed = verdict.score >= practice.passMark;
		return structuredClone({
			verdict,
			debrief,
			revealed: practice.revealed,
			passMark: practice.passMark,
			passed,
			retakeAt: null,
		}) as Result;
	}

	return {
		async open(how, wanted = null) {
			if (how === "last") return replay(shelf.last()) ? scene(await lookBack()) : { kind: "refused", code: "run-of-older-version" };
			if (how === "on" && replay(shelf.open())) return scene();
			begin(wanted ?? practice.drawSeed());
			shelf.keep({ seed, version: simulation.version, log: [] });
			return scene();
		},
		async play(action) {
			const next = simulation.step(state, action);
			if (!next.ok) return { kind: "refused", code: next.code };
			state = next.state;
			log.push(action);
			shelf.keep({ seed, version: simulation.version, log: [...log] });
			return scene();
		},
		async finish() {
			const done = await lookBack();
			shelf.finished({ seed, version: simulation.version, log: [...log], score: done.verdict.score });
			shelf.keep(null);
			return scene(done);
		},
	};
}
