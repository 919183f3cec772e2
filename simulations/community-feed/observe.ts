import { endsAtSecond } from "./check.ts";
import { costsOf } from "./costs.ts";
import { tiredness } from "./effort.ts";
import { authorFacts, isPrivate, labelsOf } from "./labels.ts";
import type { FeedObservation, SeenAuthor, SeenComment, SeenPost } from "./observation.ts";
import { positionally } from "./positional.ts";
import { timesUsed } from "./saved-replies.ts";
import type { FeedScenario } from "./schema.ts";
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
		posts: seenPosts(state.posts, scenario).filter((post) => post.second === null || post.second <= second),
		comments: seenComments(state.comments, scenario),
		authors: seenAuthors(writers(state), scenario),
		notices: state.notices,
		savedReplies: seenSavedReplies(state),
		attention: attentionOf(state),
		tired: tiredness(state.effort),
		costs: costsOf(state),
	};
}

const seenComments = positionally((comment: CommentState, _scenario: FeedScenario): SeenComment => {
	const { id, authorId, postId, answers, second, likes, dislikes, status, ruleId, liked, pinned, cause } = comment;
	const { replies, escalations, invited, handedOver } = comment;
	const channel = isPrivate(cause) ? "private" : "public";
	const shown = { id, authorId, postId, channel, answers, second, likes, dislikes, status, ruleId, liked, pinned, cause } as const;
	return { ...shown, replies, escalations, invited, handedOver };
});

const seenPosts = positionally(
	({ id, publishedAt, rulesPinned, closed, holding, question }: PostState, _scenario: FeedScenario): SeenPost => {
		return { id, second: publishedAt, rulesPinned, closed, holding, question };
	},
);

function attentionOf({ scenario, effort }: FeedState): FeedObservation["attention"] {
	return scenario.attentionMinutes === undefined ? null : { minutes: scenario.attentionMinutes, usedSeconds: effort.used };
}

const seenAuthors = positionally(({ id, removedToday, warned, banned }: AuthorState, scenario: FeedScenario): SeenAuthor => {
	const { memberDays, followers, voice, removedBefore } = authorFacts(scenario, id);
	return { id, memberDays, followers, voice, removedBefore, removedToday, warned, banned };
});

/** Authors who have written, in the order in which they first did. */
function writers({ comments, authors, scenario }: FeedState): readonly AuthorState[] {
	const { authorPlace } = labelsOf(scenario);
	const found: AuthorState[] = [];
	const known = new Set<string>();
	for (const { authorId } of comments) {
		if (known.has(authorId)) continue;
		known.add(authorId);
		const author = authors[authorPlace.get(authorId) ?? -1];
		if (author) found.push(author);
	}
	return found;
}

const savedReplies = new WeakMap<FeedState["comments"], FeedObservation["savedReplies"]>();

function seenSavedReplies({ comments, scenario }: FeedState): FeedObservation["savedReplies"] {
	const known = savedReplies.get(comments);
	if (known) return known;
	const used = timesUsed(comments);
	const seen = scenario.savedReplies.map(({ id, strategy }) => ({ id, strategy, used: used.get(id) ?? 0 }));
	savedReplies.set(comments, seen);
	return seen;
}
