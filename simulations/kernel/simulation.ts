/**
 * The contract every simulation keeps, so that one set of commands, tests, routes and pages serves them all.
 *
 * Scenario, state, action, observation and memory are plain JSON. Time passes only by an action. Nothing in here
 * may read a clock, draw from `Math.random`, use `Intl`, await, or call `Math.exp/log/pow/sin…`.
 */
export interface Simulation<Scenario, State, Action, Observation, Reading> {
	/** Permanent, kebab-case; equals the folder's name. */
	readonly id: string;
	/** Raised when behaviour changes; verdicts of an older version are never recomputed. */
	readonly version: number;
	/** The first state; it carries scenario and seed, so that the state alone can go on anywhere. */
	begin(scenario: Scenario, seed: number): State;
	/** Pure and total over parsed actions: a new state or a refusal, never a throw, never a mutation. */
	step(state: State, action: Action): Step<State>;
	isOver(state: State): boolean;
	/** What a player may know, and nothing else. */
	observe(state: State): Observation;
	/** What an attentive person makes of what is visible; for policies and debriefs only, never sent in assessment. */
	read(state: State): Reading;
	/** Scores a run; looks only at the run. A run that is not over is graded as if the player waited to its end. */
	grade(run: Run<Scenario, Action>): Verdict;
	/** What happened because of the player: for people, after the verdict. */
	debrief(run: Run<Scenario, Action>): Debrief<Action>;
	readonly policies: Readonly<Record<PolicyName, Policy<Observation, Reading, Action>>>;
	/** One-idea players that must not pass. */
	readonly tricks: Readonly<Record<string, Policy<Observation, Reading, Action>>>;
}

export type PolicyName = "idle" | "careless" | "competent" | "expert";

/** A refusal carries a permanent kebab-case code; its words are in `content/<lang>/ui/errors.yaml`. */
export type Step<State> = { ok: true; state: State } | { ok: false; code: string };

/** A player made of code. `decide` is pure: memory goes in and comes out. */
export interface Policy<Observation, Reading, Action, Memory = unknown> {
	start(seed: number): Memory;
	decide(seen: Observation, read: Reading, memory: Memory): { action: Action; memory: Memory };
}

/** Everything needed to play a run again, anywhere. */
export interface Run<Scenario, Action> {
	simulation: string;
	version: number;
	scenario: Scenario;
	seed: number;
	log: readonly Action[];
}

/** @see MODELS "4. Scores" */
export interface Verdict {
	/** Weighted sum of the criteria, 0–100, absolute. */
	raw: number;
	/** `100·(raw − idle)/(expert − idle)` on the same seed, not clamped. */
	score: number;
	criteria: readonly Criterion[];
}

export interface Criterion {
	id: string;
	/** 0–100. */
	score: number;
	/** Shares of `raw`; all weights of a verdict sum to 1. */
	weight: number;
	/** Indexes into the run's log. */
	evidence: readonly number[];
}

/** What a person is shown after the verdict. Codes become words in `content/<lang>/ui/debrief.yaml`. */
export interface Debrief<Action = unknown> extends Told<Action> {
	/** In order of time. */
	moments: readonly Moment[];
	/** The costliest decisions, dearest first, three at most; of a flawless run none. */
	counterfactuals: readonly Counterfactual<Action>[];
	/** The expert's run on the same seed, its waits left out of the log. */
	expert: Told<Action>;
	/** Ids of criteria by what was left on the table against the expert, most first; those with nothing left are not in it. */
	practise: readonly string[];
	/** Right answers to what the run was asked, by the question's id; absent where nothing is asked. */
	answers?: Readonly<Record<string, string>>;
}

/** A run as it is laid beside another. */
export interface Told<Action> {
	/** Accepted actions and when each landed, in seconds since the start. */
	log: readonly { at: number; action: Action }[];
	/** Named series for plots: one point per change, `at` in seconds since the start. */
	series: Readonly<Record<string, readonly { at: number; value: number }[]>>;
	/** Named figures, e.g. `median-answer-seconds`; null where nothing could be measured. */
	figures: Readonly<Record<string, number | null>>;
}

/**
 * What would have happened had one decision been the expert's: that decision replaced, all other actions of the player
 * replayed no earlier than they were, refused ones dropped, and the run waited to its end.
 *
 * @see MODELS "4. Scores"
 */
export interface Counterfactual<Action = unknown> {
	/** What the decision was about, e.g. a comment's id. */
	about: string;
	/** When the decision fell, in seconds since the start. */
	at: number;
	/** Index into the log; null where nothing was done. */
	logIndex: number | null;
	/** What was done; null where nothing was. */
	did: Action | null;
	/** What the expert would have done, and when. */
	instead: Action;
	insteadAt: number;
	/** Raw points that it would have brought, > 0. */
	raw: number;
	/** How named figures would differ, that run minus this one; those that stay the same are not in it. */
	figures: Readonly<Record<string, number>>;
	/** Series of that run, by the names of `Debrief.series`. */
	series: Readonly<Record<string, readonly { at: number; value: number }[]>>;
}

export interface Moment {
	/** Seconds since the start. */
	at: number;
	kind: "well" | "missed" | "harm";
	/** Permanent kebab-case code of the reason. */
	because: string;
	/** What it is about, e.g. a comment's id. */
	about?: string;
	/** Rules of the brand it rests on. */
	rules?: readonly string[];
	/** Index into the log, absent where the moment is something left undone. */
	logIndex?: number;
	/** How much it weighed, ≥ 0, for ranking. */
	weight: number;
}
