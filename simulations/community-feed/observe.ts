import { endsAtSecond } from "./check.ts";
import { costs } from "./costs.ts";
import { authorFacts, labelsOf, publishedSecond } from "./labels.ts";
import type { FeedObservation, SeenAuthor, SeenComment } from "./observation.ts";
import { timesUsed } from "./saved-replies.ts";
import type { CommentState, FeedState } from "./state.ts";

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
		posts: state.posts.flatMap(({ id, rulesPinned, closed, holding }) => {
			const published = publishedSecond(scenario, id);
			return published <= second ? [{ id, second: published, rulesPinned, closed, holding }] : [];
		}),
		comments: state.comments.map(seenComment),
		authors: seenAuthors(state),
		notices: state.notices,
		savedReplies: scenario.savedReplies.map(({ id, strategy }) => ({ id, strategy, used: timesUsed(state.comments, id) })),
		costs,
	};
}

function seenComment(comment: CommentState): SeenComment {
	const { id, authorId, postId, answers, second, likes, dislikes, status, ruleId, liked, pinned, cause, replies, escalations } = comment;
	return { id, authorId, postId, answers, second, likes, dislikes, status, ruleId, liked, pinned, cause, replies, escalations };
}

/** Authors who have written, in the order in which they first did. */
function seenAuthors(state: FeedState): readonly SeenAuthor[] {
	const seen = new Set(state.comments.map(({ authorId }) => authorId));
	return [...seen].flatMap((id) => {
		const author = state.authors[labelsOf(state.scenario).authorPlace.get(id) ?? -1];
		if (!author) return [];
		const { memberDays, followers, removedBefore } = authorFacts(state.scenario, id);
		return [{ id, memberDays, followers, removedBefore, removedToday: author.removedToday, warned: author.warned, banned: author.banned }];
	});
}
