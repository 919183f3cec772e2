import { direction, type Fact } from "../../kernel/fact.ts";
import { interval99 } from "../../kernel/statistics.ts";
import type { FeedAction } from "../action.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "../make.ts";
import type { FeedState } from "../state.ts";
import { consequences, overSeeds, play, wait } from "./runs.ts";

const offenders = Array.from({ length: 20 }, (_, i) => `${i}`);

export const c4: Fact = {
	id: "C4",
	finding: "Removal with an explanation lowers re-offence against removal without",
	source: "32 M Reddit posts",
	sure: "P",
	measure(share = 1) {
		const scenario = makeShift({
			pool: offenders.flatMap((who) => [
				makeComment("insult", { id: `first-${who}`, author: `a-${who}` }),
				makeComment("insult", { id: `again-${who}`, author: `a-${who}`, arrives: [100, 120] }),
			]),
		});
		const again = (ruleId?: string) => (seed: number) => {
			const removals = offenders.map((who): FeedAction => ({ type: "delete", commentId: `first-${who}`, ...(ruleId && { ruleId }) }));
			return play(scenario, seed, [wait(2), ...removals, wait(200)]).comments.filter(({ id }) => id.startsWith("again-")).length;
		};
		const explained = again("be-fair");
		const silently = again();
		return [
			direction("re-offenders of 20, silently − explained", interval99(overSeeds(150 * share, (seed) => silently(seed) - explained(seed)))),
		];
	},
};

export const c6: Fact = {
	id: "C6",
	finding: "Deleting criticism cuts forgiveness and raises negative word of mouth; an explanation softens it",
	source: "10.1002/mar.22065",
	sure: "P",
	measure(share = 1) {
		const scenario = makeShift({
			pool: [makeComment("complaint", { id: "complaint" })],
			stock: [makeStock("backlash", "complaint", { id: "backlash" })],
			authors: [makeAuthor({ id: "a-complaint", regard: 0.9 })],
			answerTimeMinutes: 200,
		});
		const after = (act: readonly FeedAction[]) => (seed: number) => play(scenario, seed, [wait(2), ...act, wait(60)]);
		const left = after([]);
		const explained = after([{ type: "delete", commentId: "complaint", ruleId: "be-fair" }]);
		const silently = after([{ type: "delete", commentId: "complaint" }]);
		const regard = (state: FeedState) => state.authors.find(({ id }) => id === "a-complaint")?.regard ?? 0;
		const talk = (state: FeedState) => consequences(state).length;
		const compare = (of: (state: FeedState) => number, more: typeof left, less: typeof left) =>
			interval99(overSeeds(400 * share, (seed) => of(more(seed)) - of(less(seed))));
		return [
			direction("author's regard, left − deleted with reason", compare(regard, left, explained)),
			direction("author's regard, deleted with reason − silently", compare(regard, explained, silently)),
			direction("negative word of mouth, deleted with reason − left", compare(talk, explained, left)),
			direction("negative word of mouth, deleted silently − with reason", compare(talk, silently, explained)),
		];
	},
};

export const c11: Fact = {
	id: "C11",
	finding: "Over-harsh sanctions worsen behaviour",
	source: "arXiv 1504.00680",
	sure: "P",
	measure(share = 1) {
		const scenario = makeShift({
			pool: [makeComment("off-topic", { id: "aside" })],
			stock: [makeStock("backlash", "complaint", { id: "backlash" })],
		});
		const angry = (act: FeedAction) => (seed: number) => consequences(play(scenario, seed, [wait(2), act, wait(60)])).length;
		const banned = angry({ type: "ban", authorId: "a-aside" });
		const warned = angry({ type: "warn", authorId: "a-aside" });
		return [
			direction("angry comments, banned at once − warned", interval99(overSeeds(400 * share, (seed) => banned(seed) - warned(seed)))),
		];
	},
};
