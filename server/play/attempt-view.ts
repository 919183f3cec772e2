import type { Debrief } from "#simulations/kernel/simulation.ts";
import { type Deps, hourMs } from "../deps.ts";
import type { Attempt } from "../storage/port.ts";
import type { AttemptSummary, AttemptView, RevealedWords } from "../wire/attempts.ts";
import { disclose, nothingSeen, tell } from "./disclosure.ts";
import type { LiveAttempt } from "./live-attempts.ts";

type Json = AttemptView["observation"];

/** The score that counts and is shown: whole, 0–100. */
export function shownScore(score: number): number {
	return Math.min(100, Math.max(0, Math.round(score)));
}

export function passMarkOf({ catalog }: Pick<Deps, "catalog">, scenarioId: string): number {
	return catalog.scenarios.get(scenarioId)?.scenario.passMark ?? catalog.course.scenarioPassMark;
}

export function summaryOf(deps: Pick<Deps, "catalog">, attempt: Attempt): AttemptSummary {
	const { id, simulation, scenarioId, state, startedAt, endedAt, verdict } = attempt;
	const score = verdict ? shownScore(verdict.score) : null;
	const passed = score === null ? null : score >= passMarkOf(deps, scenarioId);
	return { id, simulation, scenarioId, state, startedAt, endedAt, score, passed };
}

/** When a scenario or an exam that was ended then may be taken again. */
export function retakeAt({ catalog }: Pick<Deps, "catalog">, endedAt: string): string {
	return new Date(Date.parse(endedAt) + catalog.course.retakeAfterHours * hourMs).toISOString();
}

/** An open attempt: what its player sees, and the words of all that they have seen. */
export function openView(deps: Pick<Deps, "catalog">, { attempt, play, state, seq }: LiveAttempt): AttemptView {
	return { ...frameOf(deps, attempt, play.simulation.observe(state)), seq, verdict: null, debrief: null, revealed: null, retakeAt: null };
}

/** What debriefs stored by earlier versions do not tell. */
const lackedOnce: Pick<Debrief, "log" | "counterfactuals" | "practise" | "expert"> = {
	log: [],
	counterfactuals: [],
	practise: [],
	expert: { log: [], series: {}, figures: {} },
};

/** An attempt that has ended. Void ones show nothing of what was to be seen. */
export function endedView(deps: Pick<Deps, "catalog">, attempt: Attempt): AttemptView {
	const { scenarioId, simulation, state, endedAt, verdict, debrief, observation, log } = attempt;
	const frame = frameOf(deps, attempt, observation);
	if (state !== "done") return { ...frame, seq: log.length, verdict: null, debrief: null, revealed: null, retakeAt: null };
	const entry = deps.catalog.scenarios.get(scenarioId);
	const whole = debrief && { ...lackedOnce, ...debrief };
	const told = entry && tell(simulation, observation, whole, entry);
	return {
		...frame,
		seq: log.length,
		words: told ? joined(frame.words, told.words) : frame.words,
		verdict: verdict as AttemptView["verdict"],
		debrief: whole as AttemptView["debrief"],
		revealed: told?.revealed ?? { labels: {}, why: {} },
		retakeAt: endedAt && retakeAt(deps, endedAt),
	};
}

function joined(seen: RevealedWords, told: RevealedWords): RevealedWords {
	return {
		...seen,
		posts: { ...told.posts, ...seen.posts },
		authors: { ...told.authors, ...seen.authors },
		comments: { ...told.comments, ...seen.comments },
		leads: { ...told.leads, ...seen.leads },
	};
}

function frameOf(deps: Pick<Deps, "catalog">, attempt: Attempt, observation: unknown) {
	const entry = deps.catalog.scenarios.get(attempt.scenarioId);
	const words =
		entry && observation !== null
			? disclose(attempt.simulation, observation, entry, nothingSeen).words
			: { posts: {}, authors: {}, comments: {} };
	return { ...summaryOf(deps, attempt), observation: observation as Json, words, passMark: passMarkOf(deps, attempt.scenarioId) };
}
