import type { FeedAction } from "../action.ts";
import type { FeedObservation, SeenComment } from "../observation.ts";
import type { FeedReading } from "../read.ts";
import { replyOwn } from "./seen.ts";

/** What belongs to an alarm that has been passed on: sympathy to the person, a statement to everyone, and what came of it. */
export function followUp(seen: FeedObservation, read: FeedReading): FeedAction | null {
	for (const [place, comment] of seen.comments.entries()) {
		if (comment.escalations.length === 0 || comment.status !== "visible") continue;
		const reading = read.comments[place];
		if (reading?.reads !== "crisis") continue;
		const item = { seen: comment, read: reading };
		if (comment.replies.length === 0) return replyOwn(seen, item, "empathise");
		if (isToldOf(comment)) return replyOwn(seen, item, "answer");
		const post = seen.posts.find(({ id }) => id === comment.postId);
		if (post && post.holding === null && !post.closed && comment.channel === "public") {
			return { type: "hold", postId: post.id, language: "en", words: statement };
		}
	}
	return null;
}

/** A desk has answered, and the moderator has not written since. */
function isToldOf({ escalations, replies }: SeenComment): boolean {
	const told = Math.max(...escalations.map(({ answeredSecond }) => answeredSecond ?? -1));
	return told >= 0 && replies.every(({ second }) => second < told);
}

const statement =
	"We have heard what was reported here and are checking it right now. Until we know more, please do not rely on guesses, ours included. We will write here within the hour.";
