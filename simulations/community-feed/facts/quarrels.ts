import type { Fact } from "../../kernel/fact.ts";
import { direction } from "../../kernel/fact.ts";
import { uniform } from "../../kernel/rng.ts";
import { auc, interval99, mean } from "../../kernel/statistics.ts";
import type { FeedAction } from "../action.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "../make.ts";
import type { FeedScenario } from "../schema.ts";
import { laterViolations, overSeeds, play, wait } from "./runs.ts";

const posts = Array.from({ length: 20 }, (_, i) => `post-${i}`);

/** Under each post a complaint, and one member who might troll there, in the mood and the thread asked for. */
function threads(mood: (post: string) => number, toxic: (post: string) => boolean, history = (_post: string) => 0): FeedScenario {
	return makeShift({
		posts: posts.map((id) => ({ id, minute: -60 })),
		pool: posts.flatMap((post) => [
			makeComment("complaint", { id: `c-${post}`, post }),
			...(toxic(post) ? [makeComment("troll", { id: `t-${post}`, post, arrives: [0, 0] })] : []),
		]),
		stock: posts.map((post) => makeStock("pile-on", "troll", { id: `s-${post}`, post })),
		authors: posts.map((post) => makeAuthor({ id: `a-s-${post}`, mood: mood(post), removedBefore: history(post) })),
		answerTimeMinutes: 240,
		lengthMinutes: 60,
	});
}

/** Percent of those who joined a quarrel that trolled. */
function trolling(scenario: FeedScenario, seeds: number): number {
	let joined = 0;
	let trolled = 0;
	for (let seed = 1; seed <= seeds; seed++) {
		for (const post of play(scenario, seed, [wait(60)]).posts) {
			joined += post.joined;
			trolled += post.trolled;
		}
	}
	return (100 * trolled) / joined;
}

export const c1: Fact = {
	id: "C1",
	finding: "Chance of a trolling reply by mood and thread",
	source: "Cheng et al. 2017, N = 667",
	sure: "S",
	measure(share = 1) {
		const cases = [
			{ what: "good mood, clean thread", mood: 0.9, toxic: false, percent: 35 },
			{ what: "bad mood, clean thread", mood: 0.1, toxic: false, percent: 50 },
			{ what: "good mood, toxic thread", mood: 0.9, toxic: true, percent: 50 },
			{ what: "bad mood, toxic thread", mood: 0.1, toxic: true, percent: 68 },
		];
		return cases.map(({ what, mood, toxic, percent }) => ({
			what: `${what}, %`,
			measured: trolling(
				threads(
					() => mood,
					() => toxic,
				),
				400 * share,
			),
			atLeast: percent - 3,
			atMost: percent + 3,
			digits: 1,
		}));
	},
};

export const c2: Fact = {
	id: "C2",
	finding: "Mood and thread foretell trolling better than the person's history",
	source: "Cheng et al. 2017; the tie of history to mood in the generated members is made up",
	sure: "P",
	measure(share = 1) {
		const trolls = { now: [] as number[], history: [] as number[] };
		const others = { now: [] as number[], history: [] as number[] };
		for (let seed = 1; seed <= 400 * share; seed++) {
			const mood = (post: string) => uniform(seed, post, "made-mood");
			const toxic = (post: string) => uniform(seed, post, "made-toxic") < 0.5;
			const history = (post: string) => Math.floor(3 * uniform(seed, post, "made-history") + (mood(post) < 0.5 ? 0.5 : 0));
			for (const post of play(threads(mood, toxic, history), seed, [wait(60)]).posts) {
				if (post.joined === 0) continue;
				const into = post.trolled > 0 ? trolls : others;
				into.now.push((mood(post.id) < 0.5 ? 1 : 0) + (toxic(post.id) ? 1 : 0));
				into.history.push(history(post.id));
			}
		}
		const now = auc(trolls.now, others.now);
		const history = auc(trolls.history, others.history);
		return [
			{ what: "AUC of mood and thread", measured: now, atLeast: 0.5, atMost: 1, digits: 3 },
			{ what: "AUC of mood and thread − AUC of history", measured: now - history, atLeast: 0.01, atMost: 1, digits: 3 },
		];
	},
};

export const c3: Fact = {
	id: "C3",
	finding: "Deleting violations lowers other people's later ones in threads up to 20 comments; hiding does not",
	source: "412 M Facebook comments, arXiv 2210.10454",
	sure: "P",
	measure(share = 1) {
		const thread = (chatter: number) =>
			makeShift({
				pool: [
					makeComment("insult", { id: "insult" }),
					...Array.from({ length: chatter }, (_, i) => makeComment("praise", { id: `chat-${i}`, arrives: [0, 0] })),
				],
				stock: Array.from({ length: 4 }, (_, i) => makeStock("pile-on", "troll", { id: `s-${i}` })),
			});
		const later = (chatter: number, act: readonly FeedAction[]) =>
			overSeeds(400 * share, (seed) => laterViolations(play(thread(chatter), seed, [wait(2), ...act, wait(180)])));
		const remove = { type: "delete", commentId: "insult" } as const;
		const none = later(5, []);
		const hidden = later(5, [{ type: "hide", commentId: "insult" }]);
		const deleted = later(5, [remove]);
		const gains = none.map((n, i) => n - (deleted[i] ?? 0));
		const long = 100 * (mean(later(30, [])) - mean(later(30, [remove])));
		return [
			direction("later violations left − deleted", interval99(gains)),
			{ what: "later violations hidden − left, points", measured: 100 * (mean(hidden) - mean(none)), atLeast: -2, atMost: 2, digits: 1 },
			{ what: "left − deleted in a thread of 31, points", measured: long, atLeast: -2, atMost: 2, digits: 1 },
		];
	},
};
