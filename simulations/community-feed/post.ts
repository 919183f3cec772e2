import { bernoulli } from "../kernel/rng.ts";
import { bringAll } from "./consequence.ts";
import type { Draft } from "./draft.ts";
import { isDangerous } from "./labels.ts";
import { asked, harm, held, published, worthOfSpeed } from "./trust.ts";

/** Seconds within which members comment on a new post, and answer a question of the brand. Design choice. */
const comments = { published: [120, 5400], asked: [120, 2400] } as const;

/** A post that lay ready comes out; with a danger standing unhandled it makes the brand look as if it did not care. */
export function publish(draft: Draft, postId: string): void {
	draft.editPost(postId).publishedAt = draft.second;
	draft.moveTrust(isDangerStanding(draft) ? harm.toneDeaf : published);
	bringAll(draft, "published", postId, comments.published);
}

/** The brand asks its members something: those who trust it answer. */
export function ask(draft: Draft, postId: string, words: string): void {
	draft.editPost(postId).question = words;
	draft.moveTrust(isDangerStanding(draft) ? harm.toneDeaf : asked);
	const chance = 0.3 + (0.6 * draft.trust) / 100;
	bringAll(draft, "asked", postId, comments.asked, (stock) => bernoulli(draft.seed, stock.id, "answers-the-brand", chance));
}

function isDangerStanding(draft: Draft): boolean {
	return draft.comments.some(({ id, status, handledAt }) => status === "visible" && handledAt === null && isDangerous(draft.label(id).is));
}

/** A holding statement: what is known, what is being done, when more will come. */
export function hold(draft: Draft, postId: string, words: string): void {
	const post = draft.editPost(postId);
	post.holding = words;
	post.holdingAt = draft.second;
	const oldest = draft.comments.find((comment) => comment.postId === postId && draft.label(comment.id).accepts.includes("hold"));
	draft.moveTrust(oldest ? held * worthOfSpeed(draft.second - oldest.second) : harm.falseAlarm);
}

export function pinRules(draft: Draft, postId: string): void {
	draft.editPost(postId).rulesPinned = true;
}

/** Nobody can write here any more: neither those who shout nor those who ask. */
export function closeComments(draft: Draft, postId: string): void {
	draft.editPost(postId).closed = true;
	draft.moveTrust(harm.closed);
}

/** Members may write again; what closing cost is not given back. */
export function openComments(draft: Draft, postId: string): void {
	draft.editPost(postId).closed = false;
}
