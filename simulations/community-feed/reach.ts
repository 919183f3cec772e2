import { bernoulli } from "../kernel/rng.ts";
import { bringSeveral } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import { authorFacts, type Label } from "./labels.ts";
import { amplified } from "./trust.ts";

/** Followers from which anybody has readers of their own. Design choice. */
const manyFollowers = 10_000;
/** Of a right answer's worth, at most so much more, for those who look on. Design choice. */
const lookedOn = 0.3;
/** Chance that someone with reach takes a matter to their own page. Design choice. */
const takesFurther = { leftWaiting: 0.6, treatedBadly: 0.75 } as const;
/** Readers who follow them here, at most. Design choice. */
const readers = 3;

/** 0 (nobody looks on) – 1 (has readers). */
function reachOf(draft: Draft, authorId: string): number {
	const { voice, followers } = authorFacts(draft.scenario, authorId);
	return voice === "journalist" || voice === "blogger" ? 1 : Math.min(1, followers / manyFollowers);
}

/** A right answer to someone with readers is read by more than one. */
export function worthOfReach(draft: Draft, authorId: string): number {
	return 1 + lookedOn * reachOf(draft, authorId);
}

/** Someone with reach, left waiting or treated badly, may write about it elsewhere, once; their readers come over. */
export function takeFurther(draft: Draft, label: Label, why: keyof typeof takesFurther): void {
	if (reachOf(draft, label.author) < 1 || draft.author(label.author).amplified) return;
	if (!bernoulli(draft.seed, label.id, `takes-further:${why}`, takesFurther[why])) return;
	draft.editAuthor(label.author).amplified = true;
	draft.editComment(label.id).amplified = true;
	draft.moveTrust(amplified);
	draft.notice({ kind: "amplified", commentId: label.id, authorId: label.author });
	bringSeveral(draft, "amplified", label, readers, [300, 2400]);
}
