import { bernoulli } from "../kernel/rng.ts";
import type { Draft } from "./draft.ts";
import { authorFacts, isMachine, isViolation, type Label } from "./labels.ts";

/** Days since joining up to which a member is a newcomer. Design choice. */
const newcomerDays = 7;
/**
 * Chance that a newcomer under pinned rules does not write what breaks them: (48 − 48·k) of (100 − 48·k) is 40 %.
 *
 * @see MODELS C5: pinned rules raise newcomers' compliance from 52 to 60 %
 */
const rulesRead = 0.278;
/**
 * Chance that a newcomer who sees no rules does not dare to write, whatever it was. Design choice: with it more newcomers
 * take part under pinned rules, although fewer of them break these.
 *
 * @see MODELS C5: pinned rules raise newcomers' participation
 */
const hesitates = 0.17;

/** Why a newcomer does not write this; null when they do. Machines know no hesitation. */
export function whyNewcomerStaysSilent(draft: Draft, label: Label): "shy" | "rules" | null {
	if (isMachine(label.is) || authorFacts(draft.scenario, label.author).memberDays > newcomerDays) return null;
	if (!draft.post(label.post).rulesPinned) return bernoulli(draft.seed, label.id, "shy", hesitates) ? "shy" : null;
	return isViolation(label.is) && bernoulli(draft.seed, label.id, "rules", rulesRead) ? "rules" : null;
}
