import type { Attempt, Storage } from "../../port.ts";
import { forAccount, type House, sortedBy, whenSettled } from "../house.ts";

type Verbs = "addAttempt" | "attempt" | "attemptsOf" | "appendAction" | "actions" | "endAttempt";

export function attemptVerbs(house: House): Pick<Storage, Verbs> {
	const { attempts, attemptsOf } = house.shelves;
	return {
		addAttempt: (attempt) => forAccount(house, attempt.accountId, () => attempts.add(attempt)),
		attempt: async (id) => attempts.get(id),
		attemptsOf: async (accountId) =>
			sortedBy(
				attemptsOf.ids(accountId).flatMap((id) => attempts.get(id) ?? []),
				({ startedAt }) => startedAt,
			),
		appendAction: (attemptId, seq, action) => house.journal.append(attemptId, seq, action),
		actions: async (attemptId) => house.journal.actions(attemptId) ?? attempts.get(attemptId)?.log ?? [],
		async endAttempt(attempt) {
			if (attempt.state === "open") throw new RangeError(`Attempt ${attempt.id} cannot end open.`);
			return whenSettled(house, attempts.get(attempt.id)?.accountId, () =>
				attempts.change(attempt.id, (head) => (head?.state === "open" ? ended(head, attempt) : null)),
			);
		},
	};
}

function ended(head: Attempt, { state, endedAt, log, verdict, debrief, observation }: Attempt): Attempt {
	return { ...head, state, endedAt, log, verdict, debrief, observation };
}
