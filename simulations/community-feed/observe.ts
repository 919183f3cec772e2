import { endsAtSecond } from "./check.ts";
import { costsOf } from "./costs.ts";
import { tiredness } from "./effort.ts";
import { authorFacts, isPrivate, labelsOf } from "./labels.ts";
import type { FeedObservation, SeenAuthor, SeenComment, SeenPost } from "./observation.ts";
import { timesUsed } from "./saved-replies.ts";
import type { AuthorState, CommentState, FeedState, PostState } from "./state.ts";

/** The moderator's screen. Nothing of what the scenario labels, of what is to come, or of the seed is in it. */
export function observe(state: FeedState): FeedObservation {
	const { scenario, second } = state;
	return {
		scenarioId: scenario.id,
		second,
		endsAtSecond: endsAtSecond(state),
		startsAtMinute: scenario.startsAtMinute,
		answerTimeMinutes: scenario.answerTimeMinutes,
		over: second >= endsAtSecond(state),
		pulse: Math.round(state.trust),
		posts: state.posts.map((post) => seenPost(post, state)).filter((post) => post.second === null || post.second <= second),
		comments: seenComments(state.comments, state),
		authors: seenAuthors(state),
		notices: state.notices,
		savedReplies: seenSavedReplies(state.comments, state),
		attention: attentionOf(state),
		tired: tiredness(state.effort),
		costs: costsOf(state),
	};
}

/**
 * What is seen of a part of the state, made once per part: states share what a step does not change, so that whoever
 * watches a run finds the very same object again where nothing happened.
 */
function seenOnce<Part extends object, Seen>(make: (part: Part, state: FeedState) => Seen): (part: Part, state: FeedState) => Seen {
	const made = new WeakMap<Part, Seen>();
	return (part, state) => {
		const known = made.get(part);
		if (known !== undefined) return known;
		const seen = make(part, state);
		made.set(part, seen);
		return seen;
	};
}

const seenComments = seenOnce((comments: readonly CommentState[], state): readonly SeenComment[] =>
	comments.map((comment) => seenComment(comment, state)),
);

const seenComment = seenOnce((comment: CommentState): SeenComment => {
	const { id, authorId, postId, answers, second, likes, dislikes, status, ruleId, liked, pinned, cause } = comment;
	const { replies, escalations, invited, handedOver } = comment;
	const channel = isPrivate(cause) ? "private" : "public";
	const shown = { id, authorId, postId, channel, answers, second, likes, dislikes, status, ruleId, liked, pinned, cause } as const;
	return { ...shown, replies, escalations, invited, handedOver };
});

const seenPost = seenOnce(({ id, publishedAt, rulesPinned, closed, holding, question }: PostState): SeenPost => {
	return { id, second: publishedAt, rulesPinned, closed, holding, question };
});

function attentionOf({ scenario, effort }: FeedState): FeedObservation["attention"] {
	return scenario.attentionMinutes === undefined ? null : { minutes: scenario.attentionMinutes, usedSeconds: effort.used };
}

/** Authors who have written, in the order in which they first did. */
function seenAuthors(state: FeedState): readonly SeenAuthor[] {
	const last = lastSeenAuthors.get(state.authors);
	if (last?.comments === state.comments) return last.seen;
	const { authorPlace } = labelsOf(state.scenario);
	const seen = writersOf(state.comments).flatMap((id) => {
		const author = state.authors[authorPlace.get(id) ?? -1];
		return author ? [seenAuthor(author, state)] : [];
	});
	lastSeenAuthors.set(state.authors, { comments: state.comments, seen });
	return seen;
}

const lastSeenAuthors = new WeakMap<FeedState["authors"], { comments: FeedState["comments"]; seen: readonly SeenAuthor[] }>();

function writersOf(comments: FeedState["comments"]): readonly string[] {
	return [...new Set(comments.map(({ authorId }) => authorId))];
}

const seenAuthor = seenOnce(({ id, removedToday, warned, banned }: AuthorState, { scenario }): SeenAuthor => {
	const { memberDays, followers, voice, removedBefore } = authorFacts(scenario, id);
	return { id, memberDays, followers, voice, removedBefore, removedToday, warned, banned };
});

const seenSavedReplies = seenOnce((comments: readonly CommentState[], { scenario }) =>
	scenario.savedReplies.map(({ id, strategy }) => ({ id, strategy, used: timesUsed(comments, id) })),
);
