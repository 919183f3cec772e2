import { direction, type Fact } from "../../kernel/fact.ts";
import { interval99 } from "../../kernel/statistics.ts";
import { isViolation, labelOf } from "../labels.ts";
import { makeComment, makeShift, makeStock } from "../make.ts";
import type { CommentState, FeedState } from "../state.ts";
import { overSeeds, own, play, wait } from "./runs.ts";

const authors = Array.from({ length: 60 }, (_, i) => `a-${i}`);

/** Each author writes one comment, and may write another one later; whoever members vote down has something worse to say. */
const forum = makeShift({
	pool: authors.flatMap((author, i) => [
		makeComment("off-topic", { id: `first-${i}`, author }),
		makeComment("off-topic", { id: `later-${i}`, author, arrives: [150, 170] }),
	]),
	stock: authors.map((author, i) => makeStock("down-voted", "insult", { id: `worse-${i}`, author })),
	answerTimeMinutes: 240,
	lengthMinutes: 240,
});

/** What an author wrote after their first comment. */
function laterOf({ comments }: FeedState, author: string): readonly CommentState[] {
	return comments.filter(({ authorId, id }) => authorId === author && !id.startsWith("first-"));
}

/** Mean over some of the authors; 0 when there are none. */
function meanOf(state: FeedState, which: (first: CommentState) => boolean, value: (later: readonly CommentState[]) => number): number {
	const chosen = state.comments.filter((comment) => comment.id.startsWith("first-") && which(comment));
	return chosen.reduce((sum, { authorId }) => sum + value(laterOf(state, authorId)), 0) / Math.max(1, chosen.length);
}

export const c10: Fact = {
	id: "C10",
	finding: "Authors whom members down-vote post more and worse; ignored ones leave",
	source: "arXiv 1405.1429",
	sure: "P",
	measure(share = 1) {
		const seeds = 60 * share;
		const disliked = ({ likes, dislikes }: CommentState) => dislikes - likes >= 3;
		const approved = ({ likes, dislikes }: CommentState) => likes >= dislikes && likes > 0;
		const ended = (seed: number) => play(forum, seed, [wait(240)]);
		const compare = (value: (later: readonly CommentState[]) => number) =>
			overSeeds(seeds, (seed) => {
				const state = ended(seed);
				return meanOf(state, disliked, value) - meanOf(state, approved, value);
			});
		const worst = (later: readonly CommentState[]) =>
			later.filter(({ id }) => labelOf(forum, id).severity >= 3 && isViolation(labelOf(forum, id).is)).length;
		const unnoticed = ({ likes, dislikes, replies }: CommentState) => likes + dislikes + replies.length === 0;
		const stays = (later: readonly CommentState[]) => later.filter(({ id }) => id.startsWith("later-")).length;
		const answers = Array.from({ length: 20 }, (_, i) => own(`first-${i}`, "redirect"));
		const stayed = overSeeds(seeds, (seed) => {
			const alone = ended(seed);
			const answered = play(forum, seed, [wait(2), ...answers, wait(180)]);
			const firsts = new Set(
				alone.comments
					.filter((one) => Number(one.id.split("-")[1]) < 20 && one.id.startsWith("first-") && unnoticed(one))
					.map(({ id }) => id),
			);
			const among = ({ id }: CommentState) => firsts.has(id);
			return meanOf(answered, among, stays) - meanOf(alone, among, stays);
		});
		return [
			direction("later comments an author, voted down − voted up", interval99(compare((later) => later.length))),
			direction("insults among them, voted down − voted up", interval99(compare(worst))),
			direction("unnoticed authors who write again, answered − not", interval99(stayed)),
		];
	},
};
