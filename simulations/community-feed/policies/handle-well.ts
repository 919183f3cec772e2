import type { FeedAction } from "../action.ts";
import type { FeedObservation } from "../observation.ts";
import type { Strategy } from "../vocabulary.ts";
import { deleteUnderRule, type Item, replyOwn, replySaved } from "./seen.ts";

/** Untouched comments from which on own words are a luxury. */
const fullQueue = 5;
/** A saved reply is not used more often than this. */
const mostUses = 3;

/** What is right for a comment by what it seems to be; `waiting` is how many are untouched. */
export function handleWell(seen: FeedObservation, item: Item, waiting: number): FeedAction {
	const { id } = item.seen;
	if (item.seen.channel === "private") return answerPrivately(seen, item, waiting);
	if (item.read.desk === "press" || item.read.desk === "legal") return { type: "escalate", commentId: id, to: item.read.desk };
	switch (item.read.reads) {
		case "crisis":
			return { type: "escalate", commentId: id, to: item.read.desk ?? "safety" };
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
			return inviteAdvocate(seen, item, waiting) ?? answer(seen, item, "answer", waiting);
	}
}

function answerPrivately(seen: FeedObservation, item: Item, waiting: number): FeedAction {
	switch (item.read.reads) {
		case "crisis":
			return { type: "escalate", commentId: item.seen.id, to: item.read.desk ?? "safety" };
		case "complaint":
			return answer(seen, item, "apologise-and-fix", waiting);
		case "mistaken-complaint":
		case "misinformation":
			return answer(seen, item, "correct-with-source", waiting);
		case "praise":
			return answer(seen, item, "thank", waiting);
		case "troll":
		case "insult":
		case "hate":
			return answer(seen, item, "redirect", waiting);
		default:
			return answer(seen, item, "answer", waiting);
	}
}

function answer(seen: FeedObservation, item: Item, strategy: Strategy, waiting: number): FeedAction {
	const hurried = waiting >= fullQueue || seen.attention !== null;
	const saved = hurried ? replySaved(seen, item, strategy, mostUses) : null;
	return saved ?? replyOwn(seen, item, strategy);
}

/** With a full queue, a question is left to a member who knows the brand well, if one is about. */
function inviteAdvocate(seen: FeedObservation, { seen: comment, read }: Item, waiting: number): FeedAction | null {
	if (waiting < fullQueue || read.reads !== "question" || comment.invited !== null) return null;
	if (seen.posts.some(({ id, closed }) => id === comment.postId && closed)) return null;
	const advocate = seen.authors.find(({ id, voice, banned }) => voice === "advocate" && !banned && id !== comment.authorId);
	return advocate ? { type: "invite", commentId: comment.id, authorId: advocate.id } : null;
}
