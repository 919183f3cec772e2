import type { FeedAction } from "../action.ts";
import type { FeedObservation } from "../observation.ts";
import type { FeedReading, ReadComment } from "../read.ts";
import type { CommentType, Strategy } from "../vocabulary.ts";
import type { FeedPolicy } from "./policy.ts";
import { authorOf, deleteUnderRule, type Item, replyOwn, replySaved, untouched, wait } from "./seen.ts";

/** What cannot wait comes first; among equals the oldest. Trolls and off-topic are left alone. */
const urgency: Readonly<Record<CommentType, number>> = {
	crisis: 9,
	phishing: 8,
	"personal-data": 8,
	hate: 7,
	insult: 5,
	misinformation: 5,
	complaint: 4,
	"mistaken-complaint": 4,
	question: 3,
	spam: 3,
	bot: 3,
	"competitor-link": 3,
	praise: 1,
	troll: 0,
	"off-topic": 0,
};

/** Untouched comments from which on own words are a luxury. */
const fullQueue = 5;
/** A saved reply is not used more often than this. */
const mostUses = 3;

/** Looks every other minute, takes the most urgent first, states the rule, writes own words unless the queue is full. */
export const expert: FeedPolicy = {
	start: () => null,
	decide(seen, read) {
		const waiting = untouched(seen, read).filter(({ read }) => urgency[read.reads] > 0);
		const first = waiting.reduce<Item | null>((best, item) => (best && weight(best.read) >= weight(item.read) ? best : item), null);
		const action = followUp(seen, read) ?? (first && handleWell(seen, first, waiting.length)) ?? prepare(seen, read) ?? wait(seen, 2);
		return { action, memory: null };
	},
};

function weight(read: ReadComment): number {
	return urgency[read.reads] * 10 + read.severity;
}

/** What is right for a comment by what it seems to be; `waiting` is how many are untouched. */
export function handleWell(seen: FeedObservation, item: Item, waiting: number): FeedAction {
	const { id } = item.seen;
	switch (item.read.reads) {
		case "crisis":
			return { type: "escalate", commentId: id, to: "safety" };
		case "phishing":
		case "personal-data":
		case "hate":
		case "insult":
		case "spam":
		case "bot":
		case "competitor-link":
			return deleteUnderRule(item);
		case "praise":
			return { type: "like", commentId: id };
		case "complaint":
			return answer(seen, item, "apologise-and-fix", waiting);
		case "mistaken-complaint":
		case "misinformation":
			return answer(seen, item, "correct-with-source", waiting);
		default:
			return answer(seen, item, "answer", waiting);
	}
}

function answer(seen: FeedObservation, item: Item, strategy: Strategy, waiting: number): FeedAction {
	const saved = waiting >= fullQueue ? replySaved(seen, item, strategy, mostUses) : null;
	return saved ?? replyOwn(seen, item, strategy);
}

/** What belongs to an alarm that has been passed on: sympathy to the person, a statement to everyone. */
function followUp(seen: FeedObservation, read: FeedReading): FeedAction | null {
	for (const [place, comment] of seen.comments.entries()) {
		const reading = read.comments[place];
		if (reading?.reads !== "crisis" || comment.escalations.length === 0 || comment.status !== "visible") continue;
		if (comment.replies.length === 0) return replyOwn(seen, { seen: comment, read: reading }, "empathise");
		const post = seen.posts.find(({ id }) => id === comment.postId);
		if (post && post.holding === null && !post.closed) return { type: "hold", postId: post.id, language: "en", words: statement };
	}
	return null;
}

const statement =
	"We have heard what was reported here and are checking it right now. Until we know more, please do not rely on guesses, ours included. We will write here within the hour.";

/** With nothing to answer: rules on top of a thread where they were broken, and the door for those who broke them again and again. */
function prepare(seen: FeedObservation, read: FeedReading): FeedAction | null {
	for (const [place, comment] of seen.comments.entries()) {
		const reading = read.comments[place];
		if (!reading || comment.status !== "deleted") continue;
		const author = authorOf(seen, { seen: comment, read: reading });
		if (reading.reads === "hate" && author && !author.banned && author.removedBefore + author.removedToday >= 2) {
			return { type: "ban", authorId: author.id, ...(reading.rules[0] === undefined ? {} : { ruleId: reading.rules[0] }) };
		}
		const post = seen.posts.find(({ id }) => id === comment.postId);
		if (post && !post.rulesPinned) return { type: "pin-rules", postId: post.id };
	}
	return null;
}
