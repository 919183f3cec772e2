import type { Attempt, Storage, StoredSitting } from "../../port.ts";
import type { House } from "./house.ts";
import { OwnedRecords, sorted } from "./records.ts";

type Run = Pick<Attempt | StoredSitting, "id" | "accountId" | "startedAt" | "state">;

/** What is begun once and ended once. */
class Runs<T extends Run> extends OwnedRecords<T> {
	inOrder(accountId: string): readonly T[] {
		return sorted(this.of(accountId), ({ startedAt }) => startedAt);
	}

	end(id: string, end: Partial<T> & Pick<Run, "state">): boolean {
		if (end.state === "open") throw new RangeError("open is no end");
		const stored = this.get(id);
		if (stored?.state !== "open") return false;
		this.set(id, { ...stored, ...end });
		return true;
	}
}

type AttemptVerbs = "addAttempt" | "attempt" | "attemptsOf" | "appendAction" | "actions" | "endAttempt";

export function attemptVerbs(house: House): Pick<Storage, AttemptVerbs> {
	const attempts = house.owned(new Runs<Attempt>());
	const journals = house.owned(new OwnedRecords<{ accountId: string; actions: readonly unknown[] }>());
	return {
		async addAttempt(attempt) {
			house.mustKnow(attempt.accountId);
			attempts.add(attempt.id, attempt);
			journals.add(attempt.id, { accountId: attempt.accountId, actions: [] });
		},
		attempt: async (id) => attempts.get(id),
		attemptsOf: async (accountId) => attempts.inOrder(accountId),
		async appendAction(attemptId, seq, action) {
			const journal = journals.get(attemptId);
			if (attempts.get(attemptId)?.state !== "open" || journal?.actions.length !== seq)
				throw new RangeError("not open, or not the next one");
			journals.set(attemptId, { ...journal, actions: [...journal.actions, action] });
		},
		async actions(attemptId) {
			const attempt = attempts.get(attemptId);
			return (attempt?.state === "open" ? journals.get(attemptId)?.actions : attempt?.log) ?? [];
		},
		endAttempt: async ({ id, state, endedAt, log, verdict, debrief, observation }) =>
			attempts.end(id, { state, endedAt, log, verdict, debrief, observation }),
	};
}

export function sittingVerbs(house: House): Pick<Storage, "addSitting" | "sitting" | "sittingsOf" | "endSitting"> {
	const sittings = house.owned(new Runs<StoredSitting>());
	return {
		async addSitting(sitting) {
			house.mustKnow(sitting.accountId);
			sittings.add(sitting.id, sitting);
		},
		sitting: async (id) => sittings.get(id),
		sittingsOf: async (accountId) => sittings.inOrder(accountId),
		endSitting: async ({ id, state, endedAt, answers, score, passed }) => sittings.end(id, { state, endedAt, answers, score, passed }),
	};
}
