import type { Deps } from "../deps.ts";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { endedView, openView } from "../play/attempt-view.ts";
import { takeUpAttempt } from "../play/take-up-attempt.ts";
import type { AttemptView } from "../wire/attempts.ts";

type Needs = Pick<Deps, "storage" | "catalog" | "clock" | "live" | "turns">;

/** One's own attempt as it stands: under way, ended with its verdict, or void. */
export function showAttempt(deps: Needs, ask: { accountId: string; attemptId: string }): Promise<Outcome<AttemptView>> {
	return deps.turns.take(`attempt ${ask.attemptId}`, () => viewAttempt(deps, ask));
}

/** The same, for a caller who has the attempt's turn already. */
export async function viewAttempt(
	deps: Needs,
	{ accountId, attemptId }: { accountId: string; attemptId: string },
): Promise<Outcome<AttemptView>> {
	const taken = await takeUpAttempt(deps, accountId, attemptId);
	if (taken.ok) return accept(openView(deps, taken.value));
	const attempt = taken.code === "not-found" ? null : await deps.storage.attempt(attemptId);
	return attempt ? accept(endedView(deps, attempt)) : refuse("not-found");
}
