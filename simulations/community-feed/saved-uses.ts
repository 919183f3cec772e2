import type { Act, Ledger } from "./ledger.ts";

/** How often the saved reply of an act had been used before it; null for anything else. */
export function usesBefore(ledger: Ledger, act: Act): number | null {
	const saved = savedReplyOf(act);
	return saved === null ? null : ledger.acts.filter((other) => other.index < act.index && savedReplyOf(other) === saved).length;
}

function savedReplyOf({ action }: Act): string | null {
	return action.type === "reply" && "savedReplyId" in action.text ? action.text.savedReplyId : null;
}
