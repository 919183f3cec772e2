import type { AttemptView, playedSchema } from "#server/wire/attempts.ts";
import type { Problem } from "#server/wire/problem.ts";
import { type Answer, type call, mayPass } from "../api/client.ts";
import type { AttemptDriver, Outcome, Scene } from "./attempt.ts";

type Played = ReturnType<(typeof playedSchema)["parse"]>;

/** Codes which mean that this page is behind: somebody else has played or finished this attempt meanwhile. */
const elsewhere: ReadonlySet<string> = new Set(["seq-taken", "seq-skipped", "attempt-done"]);

interface Assessed {
	call: typeof call;
	scenarioId: string;
	/** A finished attempt to be shown by `open("last")`. */
	lastId?: string;
}

/**
 * A run played by the server. Nothing is believed before the server has answered; an answer that was lost is asked for
 * again under the same `seq`, which the server answers alike.
 */
export function assessedDriver<Observation, Action>({ call, scenarioId, lastId }: Assessed): AttemptDriver<Observation, Action> {
	let id = "";
	let seq = 0;
	let words = { posts: {}, authors: {}, comments: {} } as AttemptView["words"];

	function take(view: AttemptView): Scene<Observation> {
		({ id, seq, words } = view);
		const { verdict, debrief, revealed, passMark, passed, retakeAt } = view;
		const result = verdict && debrief && revealed ? { verdict, debrief, revealed, passMark, passed: passed === true, retakeAt } : null;
		return { observation: view.observation as Observation, words, result };
	}

	async function ask(method: string, path: string, body?: unknown): Promise<Outcome<Observation>> {
		const answer = await call<AttemptView>(method, path, body);
		return answer.ok ? { kind: "scene", scene: take(answer.value) } : failed(answer);
	}

	return {
		open: (how) => (how === "last" && lastId ? ask("GET", `/api/attempts/${lastId}`) : ask("POST", "/api/attempts", { scenarioId })),

		async play(action) {
			const answer = await call<Played>("POST", `/api/attempts/${id}/actions`, { seq, action });
			if (answer.ok) {
				seq += 1;
				words = merged(words, answer.value.words);
				return { kind: "scene", scene: { observation: answer.value.observation as Observation, words, result: null } };
			}
			if (!elsewhere.has(answer.problem.code)) return failed(answer);
			const now = await ask("GET", `/api/attempts/${id}`);
			return now.kind === "scene" ? { kind: "moved", scene: now.scene } : now;
		},

		finish: () => ask("POST", `/api/attempts/${id}/finish`),
	};
}

function failed(answer: Extract<Answer<never>, { ok: false }>): { kind: "later" | "refused"; code: string } {
	const { status, problem }: { status: number; problem: Problem } = answer;
	return { kind: mayPass(status) ? "later" : "refused", code: problem.code };
}

function merged(known: AttemptView["words"], news: AttemptView["words"]): AttemptView["words"] {
	return {
		posts: { ...known.posts, ...news.posts },
		authors: { ...known.authors, ...news.authors },
		comments: { ...known.comments, ...news.comments },
		deskAnswers: { ...known.deskAnswers, ...news.deskAnswers },
		leads: { ...known.leads, ...news.leads },
	};
}
