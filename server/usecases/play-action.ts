import type { Deps } from "../deps.ts";
import { issuesOf } from "../issues.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { disclose } from "../play/disclosure.ts";
import type { LiveAttempt } from "../play/live-attempts.ts";
import { textOf } from "../play/observation-text.ts";
import { fold, takeUpAttempt } from "../play/take-up-attempt.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "live" | "turns">;

interface PlayAction {
	accountId: string;
	attemptId: string;
	/** Number of the action, from 0. */
	seq: number;
	/** As it came; parsed by the simulation's own schema. */
	action: unknown;
}

/**
 * Plays one action of an open attempt; it is on disk before it is answered. The answer is the JSON of a `Played`.
 *
 * The same action under a number already played gets the same answer again; another one is `seq-taken`. A number ahead of
 * the next is `seq-skipped`. What the simulation will not do is refused with its own code. No refusal changes anything.
 */
export function playAction(deps: Needs, { accountId, attemptId, seq, action }: PlayAction): Promise<Outcome<string>> {
	return deps.turns.take(`attempt ${attemptId}`, async () => {
		const taken = await takeUpAttempt(deps, accountId, attemptId);
		if (!taken.ok) return taken;
		const live = taken.value;
		const parsed = live.play.actionSchema.safeParse(action);
		if (!parsed.success) return refuse("invalid", { issues: issuesOf(parsed.error, "body.action") });
		if (seq > live.seq) return refuse("seq-skipped", { variables: { expected: live.seq } });
		if (seq < live.seq) return answerAgain(deps, live, seq, JSON.stringify(parsed.data));
		const next = live.play.simulation.step(live.state, parsed.data);
		if (!next.ok) return next;
		await deps.storage.appendAction(attemptId, seq, parsed.data);
		const { answer, seen, written } = answerOf(live, next.state, seq);
		const last = { action: JSON.stringify(parsed.data), seen: live.seen };
		deps.live.keep({ ...live, state: next.state, seq: seq + 1, seen, last, written });
		return accept(answer);
	});
}

/** What the player sees after an action, with the words of what they see for the first time. */
function answerOf(before: Pick<LiveAttempt, "play" | "entry" | "seen" | "written">, state: unknown, seq: number) {
	const { simulation } = before.play;
	const observation = simulation.observe(state);
	const { text, written } = textOf(observation, before.written);
	const { words, seen } = disclose(simulation.id, observation, before.entry, before.seen);
	return { answer: `{"seq":${seq},"observation":${text},"words":${JSON.stringify(words)}}`, seen, written };
}

async function answerAgain(deps: Needs, live: LiveAttempt, seq: number, action: string): Promise<Outcome<string>> {
	if (seq === live.seq - 1 && live.last) {
		const { last } = live;
		return last.action === action ? accept(answerOf({ ...live, seen: last.seen }, live.state, seq).answer) : refuse("seq-taken");
	}
	const log = await deps.storage.actions(live.attempt.id);
	if (JSON.stringify(log[seq]) !== action) return refuse("seq-taken");
	const before = fold(deps, live.attempt, log.slice(0, seq));
	const after = fold(deps, live.attempt, log.slice(0, seq + 1));
	return before && after ? accept(answerOf(before, after.state, seq).answer) : refuse("seq-taken");
}
