/**
 * One run of a simulation as its view needs it. Where the run is played, in this browser (practice) or on the server
 * (assessment), is the driver's business: view and store cannot tell.
 */
import { map } from "nanostores";
import type { AttemptView, RevealedWords } from "#server/wire/attempts.ts";

/** What there is to see. `result` is there once the run is finished. */
export interface Scene<Observation> {
	observation: Observation;
	/** Words of everything revealed so far. */
	words: RevealedWords;
	result: Result | null;
	/** Number of the shift in practice, by which it can be played again; absent where it is secret. */
	seed?: number;
}

export interface Result {
	verdict: NonNullable<AttemptView["verdict"]>;
	debrief: NonNullable<AttemptView["debrief"]>;
	revealed: NonNullable<AttemptView["revealed"]>;
	/** Score from which the run is passed, 0–100. */
	passMark: number;
	passed: boolean;
	/** When an assessed scenario may be taken again; null in practice. */
	retakeAt: string | null;
}

/**
 * - `scene`: it happened, this is what there is to see now.
 * - `refused`: the rules do not allow it, nothing changed.
 * - `later`: nobody knows whether it happened; the same request may be sent again until there is an answer.
 * - `moved`: the run went on somewhere else (a second tab, another device); `scene` is where it stands now.
 */
export type Outcome<Observation> =
	| { kind: "scene"; scene: Scene<Observation> }
	| { kind: "refused"; code: string }
	| { kind: "later"; code: string }
	| { kind: "moved"; scene: Scene<Observation> };

/** `open` and `finish` may be called again after `later`; `play` resends the same action under the same number. */
export interface AttemptDriver<Observation, Action> {
	/**
	 * Opens the run: `on` goes on with the open one, `anew` begins one, `last` shows the last finished one. A new one in
	 * practice is of this number, or of any when there is none.
	 */
	open(how: Opening, seed?: number | null): Promise<Outcome<Observation>>;
	play(action: Action): Promise<Outcome<Observation>>;
	finish(): Promise<Outcome<Observation>>;
}

export type Opening = "on" | "anew" | "last";

export interface AttemptState<Observation> {
	/** `closed`: before the start. `busy`: an answer is awaited. `open`: the player's turn. `done`: there is a result. */
	phase: "closed" | "busy" | "open" | "done";
	scene: Scene<Observation> | null;
	/** What stands in the way or just happened: its kind, and the code of its words. */
	trouble: { kind: "refused" | "later" | "moved"; code: string } | null;
}

export interface Attempt<Observation, Action> {
	readonly $state: ReturnType<typeof map<AttemptState<Observation>>>;
	open(how: Opening, seed?: number | null): Promise<boolean>;
	/** @returns whether the action happened; false at once while another is under way */
	play(action: Action): Promise<boolean>;
	finish(): Promise<boolean>;
}

/**
 * @param patience  waits before a request is sent again; `tries` counts the failures so far, from 1
 */
export function createAttempt<Observation, Action>(
	driver: AttemptDriver<Observation, Action>,
	patience: (tries: number) => Promise<void> = waitForNetwork,
): Attempt<Observation, Action> {
	const $state = map<AttemptState<Observation>>({ phase: "closed", scene: null, trouble: null });

	async function run(request: () => Promise<Outcome<Observation>>): Promise<boolean> {
		const before = $state.get();
		if (before.phase === "busy") return false;
		$state.set({ ...before, phase: "busy", trouble: null });
		for (let tries = 1; ; tries++) {
			const outcome = await request();
			switch (outcome.kind) {
				case "scene":
					show(outcome.scene, null);
					return true;
				case "moved":
					show(outcome.scene, { kind: "moved", code: "moved-on" });
					return false;
				case "refused":
					$state.set({ ...before, trouble: outcome });
					return false;
				case "later":
					$state.setKey("trouble", outcome);
					await patience(tries);
			}
		}
	}

	function show(scene: Scene<Observation>, trouble: AttemptState<Observation>["trouble"]): void {
		$state.set({ phase: scene.result ? "done" : "open", scene, trouble });
	}

	return {
		$state,
		open: (how, seed) => run(() => driver.open(how, seed)),
		play: (action) => run(() => driver.play(action)),
		finish: () => run(() => driver.finish()),
	};
}

const retryMs = [1_000, 2_000, 4_000, 8_000, 15_000] as const;

/** Growing patience, cut short when the browser says that it is online again. */
function waitForNetwork(tries: number): Promise<void> {
	return new Promise((resolve) => {
		const go = () => {
			clearTimeout(timer);
			removeEventListener("online", go);
			resolve();
		};
		const timer = setTimeout(go, retryMs[Math.min(tries, retryMs.length) - 1]);
		addEventListener("online", go);
	});
}
