import { bernoulli } from "../kernel/rng.ts";
import type { FeedAction } from "./action.ts";
import { bring } from "./consequence.ts";
import { informedAt } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { isAccepted } from "./handling.ts";
import { harmOfReply } from "./harms.ts";
import type { Label } from "./labels.ts";
import type { SeenReply } from "./observation.ts";
import { writePrivately } from "./privately.ts";
import { feedQuarrel } from "./quarrel.ts";
import { takeFurther, worthOfReach } from "./reach.ts";
import { timesUsed } from "./saved-replies.ts";
import { calmed } from "./tone.ts";
import { canEveryoneTell, cannedJoke, harm, loopClosed, manner, offTheMark, rightAnswer, worthOfSpeed } from "./trust.ts";

type Reply = Extract<FeedAction, { type: "reply" }>;

/** Chance that someone well answered says thank you, at full regard and full speed. Design choice. */
const thanks = 0.7;

/** Replies that tell what a desk has found out. */
const telling: ReadonlySet<Reply["strategy"]> = new Set(["answer", "correct-with-source"]);

/** A reply is published under a comment. What it moves: strategy, speed, and how often the words were used; never the words. */
export function reply(draft: Draft, action: Reply): void {
	const label = draft.label(action.commentId);
	const saved = "savedReplyId" in action.text ? action.text.savedReplyId : null;
	const usedBefore = saved === null ? 0 : (timesUsed(draft.comments).get(saved) ?? 0);
	const comment = draft.editComment(label.id);
	const first = comment.replies.length === 0;
	const informed = informedAt(label, comment) !== null;
	comment.replies = [...comment.replies, published(draft, action)];
	const hurt = harmOfReply(label, action.strategy, informed);
	if (hurt) hurtWith(draft, label, hurt);
	else if (first && isAccepted(label, [`reply:${action.strategy}`])) pleaseWith(draft, label, saved, usedBefore);
	else if (first) draft.moveTrust(offTheMark);
	if (!hurt && action.strategy === "move-to-private") writePrivately(draft, label);
	if (informed && comment.loopClosedAt === null && telling.has(action.strategy)) closeLoop(draft, label);
	if (action.strategy === "joke" && saved !== null) draft.moveTrust(cannedJoke);
}

function published({ second }: Draft, { strategy, text }: Reply): SeenReply {
	if ("words" in text) return { second, strategy, words: text.words, savedReplyId: null, fills: null };
	return { second, strategy, words: null, savedReplyId: text.savedReplyId, fills: text.fills ?? null };
}

/** Who raised the alarm, and all who read it, learn what came of it. */
function closeLoop(draft: Draft, label: Label): void {
	draft.editComment(label.id).loopClosedAt = draft.second;
	draft.moveTrust(loopClosed);
	calmed(draft, label.post);
}

function pleaseWith(draft: Draft, label: Label, saved: string | null, usedBefore: number): void {
	const speed = worthOfSpeed(draft.second - (draft.comment(label.id)?.second ?? 0));
	const how = saved === null ? manner.own : usedBefore < canEveryoneTell ? manner.saved : manner.savedAgain;
	draft.moveTrust(rightAnswer * label.severity * speed * how * worthOfReach(draft, label.author));
	calmed(draft, label.post);
	const author = draft.editAuthor(label.author);
	author.mood = Math.min(1, author.mood + 0.25 * how);
	author.regard = Math.min(1, author.regard + 0.2 * speed * how);
	if (bernoulli(draft.seed, label.id, "thanks", thanks * author.regard * speed * how)) bring(draft, "thanks", label, [120, 1200]);
}

function hurtWith(draft: Draft, label: Label, hurt: NonNullable<ReturnType<typeof harmOfReply>>): void {
	const author = draft.editAuthor(label.author);
	switch (hurt) {
		case "troll-fed":
			draft.moveTrust(harm.trollFed);
			feedQuarrel(draft, label);
			break;
		case "argued":
			draft.moveTrust(harm.argued * label.severity);
			author.mood = Math.max(0, author.mood - 0.3);
			author.regard = Math.max(0, author.regard - 0.25);
			feedQuarrel(draft, label);
			takeFurther(draft, label, "treatedBadly");
			break;
		case "joked-at-trouble":
			author.mood = Math.max(0, author.mood - 0.2);
			draft.moveTrust(harm.joked * label.severity);
			takeFurther(draft, label, "treatedBadly");
			break;
		case "paid-in-public":
			draft.moveTrust(harm.paidInPublic);
			break;
		case "machine-answered":
			draft.moveTrust(harm.machineAnswered);
			break;
		case "facts-improvised":
			draft.moveTrust(harm.improvised);
			break;
	}
}
