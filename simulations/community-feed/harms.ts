import { expectsAnswer, isCriticism, isLegitimate, isMachine, isToxic, type Label } from "./labels.ts";
import type { Strategy } from "./vocabulary.ts";

/** Ways to do harm by a reply; the codes are the debrief's reasons too. */
export type ReplyHarm = "troll-fed" | "argued" | "joked-at-trouble" | "paid-in-public" | "machine-answered" | "facts-improvised";
/** Ways to do harm by taking words or people away. */
export type RemovalHarm = "criticism-removed" | "criticism-removed-silently" | "criticism-hidden" | "member-silenced";

/**
 * What harm a reply does, whoever reads it; null when none, the accepted strategies among them.
 *
 * @param informed the right desk has told what it found out, so that facts are no guesses any more
 */
export function harmOfReply(label: Label, strategy: Strategy, informed = false): ReplyHarm | null {
	if (label.accepts.includes(`reply:${strategy}`)) return null;
	if (isMachine(label.is)) return "machine-answered";
	if (isToxic(label.is)) return strategy === "redirect" ? null : "troll-fed";
	if (strategy === "argue") return "argued";
	if (strategy === "joke" && expectsAnswer(label.is)) return "joked-at-trouble";
	if (strategy === "compensate-in-public" && isCriticism(label.is)) return "paid-in-public";
	// Before the facts are known, only sympathy and a promise to find out are safe.
	return !informed && label.is === "crisis" && (strategy === "answer" || strategy === "correct-with-source") ? "facts-improvised" : null;
}

/** What harm it does to take this comment away; null when it may go. */
export function harmOfRemoval(label: Label, way: "hide" | "delete" | "delete-with-rule"): RemovalHarm | null {
	if (!isLegitimate(label.is)) return null;
	if (label.accepts.includes(way) || (way === "delete-with-rule" && label.accepts.includes("delete"))) return null;
	if (!isCriticism(label.is)) return "member-silenced";
	if (way === "hide") return "criticism-hidden";
	return way === "delete" ? "criticism-removed-silently" : "criticism-removed";
}
