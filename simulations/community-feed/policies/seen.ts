import type { FeedAction } from "../action.ts";
import type { FeedObservation, SeenComment } from "../observation.ts";
import type { FeedReading, ReadComment } from "../read.ts";
import type { Strategy } from "../vocabulary.ts";
import { wordsFor } from "./words.ts";

/** A comment on the screen and what the player takes it for. */
export interface Item {
	seen: SeenComment;
	read: ReadComment;
}

/** What is there and has not been touched by the moderator, nor answered by a member who knew, oldest first. */
export function untouched(seen: FeedObservation, read: FeedReading): readonly Item[] {
	const items: Item[] = [];
	const helped = new Set<string>();
	for (let place = seen.comments.length - 1; place >= 0; place--) {
		const comment = seen.comments[place];
		const reading = read.comments[place];
		if (!comment || !reading) continue;
		// An answer comes after what it answers.
		if (comment.cause === "helped" && comment.answers !== null) helped.add(comment.answers);
		if (isUntouched(comment) && !helped.has(comment.id)) items.push({ seen: comment, read: reading });
	}
	return items.reverse();
}

function isUntouched({ status, replies, escalations, liked, pinned, handedOver }: SeenComment): boolean {
	return status === "visible" && replies.length === 0 && escalations.length === 0 && !liked && !pinned && !handedOver;
}

/** Whether it stands where members see it. */
export function isPublic(item: Item): boolean {
	return item.seen.channel === "public";
}

/** Whether the moderator's time is used up, so that only waiting and handing over are left. */
export function isWornOut({ attention }: FeedObservation): boolean {
	return attention !== null && attention.usedSeconds >= attention.minutes * 60;
}

/** Waits, but not past the end of the shift. */
export function wait(seen: FeedObservation, minutes: number): FeedAction {
	const left = Math.ceil((seen.endsAtSecond - seen.second) / 60);
	return { type: "wait", minutes: Math.max(1, Math.min(240, minutes, left)) };
}

/** A reply in words of one's own, other than all before. */
export function replyOwn(seen: FeedObservation, item: Item, strategy: Strategy): FeedAction {
	return {
		type: "reply",
		commentId: item.seen.id,
		strategy,
		text: { language: "en", words: wordsFor(strategy, timesWritten(seen, strategy)) },
	};
}

function timesWritten({ comments }: FeedObservation, strategy: Strategy): number {
	let times = 0;
	for (const { replies } of comments) {
		for (const reply of replies) if (reply.strategy === strategy && reply.words !== null) times += 1;
	}
	return times;
}

/** The least used saved reply of that strategy; null when there is none, or each has had its uses. */
export function replySaved(seen: FeedObservation, item: Item, strategy: Strategy, mostUses = 1000): FeedAction | null {
	const fitting = seen.savedReplies.filter((saved) => saved.strategy === strategy && saved.used < mostUses);
	const least = fitting.reduce<(typeof fitting)[number] | null>((best, saved) => (best && best.used <= saved.used ? best : saved), null);
	return least && { type: "reply", commentId: item.seen.id, strategy, text: { savedReplyId: least.id } };
}

/** Deletes under the rule that comes to mind, silently when none does. */
export function deleteUnderRule(item: Item): FeedAction {
	const [ruleId] = item.read.rules;
	return ruleId === undefined ? { type: "delete", commentId: item.seen.id } : { type: "delete", commentId: item.seen.id, ruleId };
}

export function handOver(item: Item): FeedAction {
	return { type: "hand-over", commentId: item.seen.id };
}
