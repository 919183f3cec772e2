/** For tests: observations with only what matters written out. */
import type { FeedObservation, SeenAuthor, SeenComment } from "../observation.ts";

export function comment(part: Partial<SeenComment> & { id: string }): SeenComment {
	return {
		authorId: `author-of-${part.id}`,
		postId: "post",
		channel: "public",
		answers: null,
		second: 0,
		likes: 0,
		dislikes: 0,
		status: "visible",
		ruleId: null,
		liked: false,
		pinned: false,
		cause: null,
		replies: [],
		escalations: [],
		invited: null,
		handedOver: false,
		...part,
	};
}

export function author(part: Partial<SeenAuthor> = {}): SeenAuthor {
	return {
		id: "author",
		memberDays: 1,
		followers: 1,
		voice: "member",
		removedBefore: 0,
		removedToday: 0,
		warned: false,
		banned: false,
		...part,
	};
}

export function seen(part: Partial<FeedObservation> = {}): FeedObservation {
	return {
		scenarioId: "test",
		second: 0,
		endsAtSecond: 3600,
		startsAtMinute: 450,
		answerTimeMinutes: 20,
		over: false,
		pulse: 60,
		posts: [{ id: "post", second: 0, rulesPinned: false, closed: false, holding: null, question: null }],
		comments: [],
		authors: [],
		notices: [],
		savedReplies: [],
		attention: null,
		tired: 1,
		costs: {
			like: 5,
			unlike: 5,
			pin: 10,
			unpin: 10,
			hide: 10,
			unhide: 10,
			delete: 15,
			warn: 40,
			ban: 20,
			unban: 20,
			escalate: 60,
			hold: 180,
			"pin-rules": 30,
			"close-comments": 15,
			"open-comments": 15,
			publish: 60,
			ask: 90,
			invite: 60,
			"hand-over": 30,
			"reply-saved": 45,
			"reply-own": 150,
		},
		...part,
	};
}
