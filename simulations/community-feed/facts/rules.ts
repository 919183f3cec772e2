import { direction, type Fact } from "../../kernel/fact.ts";
import { interval99, mean } from "../../kernel/statistics.ts";
import type { FeedAction } from "../action.ts";
import { makeAuthor, makeComment, makeShift } from "../make.ts";
import type { FeedState } from "../state.ts";
import { overSeeds, play, wait } from "./runs.ts";

export const c5: Fact = {
	id: "C5",
	finding: "Pinned rules raise newcomers' compliance from 52 to 60 %, and more of them take part",
	source: "CivilServant field experiment",
	sure: "P",
	measure(share = 1) {
		const scenario = makeShift({
			pool: Array.from({ length: 100 }, (_, i) => makeComment(i < 52 ? "question" : "off-topic", { id: `c-${i}`, arrives: [5, 100] })),
			authors: Array.from({ length: 100 }, (_, i) => makeAuthor({ id: `a-c-${i}`, memberDays: 0 })),
		});
		const written = ({ comments }: FeedState) => comments.filter(({ cause }) => cause === null);
		const compliance = (state: FeedState) => {
			const all = written(state);
			return (100 * all.filter(({ id }) => Number(id.slice(2)) < 52).length) / all.length;
		};
		const after = (act: readonly FeedAction[]) => (seed: number) => play(scenario, seed, [...act, wait(120)]);
		const unruled = after([]);
		const ruled = after([{ type: "pin-rules", postId: "post" }]);
		const kept = (run: typeof ruled) => mean(overSeeds(100 * share, (seed) => compliance(run(seed))));
		const more = overSeeds(160 * share, (seed) => written(ruled(seed)).length - written(unruled(seed)).length);
		return [
			{ what: "without rules, %", measured: kept(unruled), atLeast: 50, atMost: 54, digits: 1 },
			{ what: "with pinned rules, %", measured: kept(ruled), atLeast: 58, atMost: 62, digits: 1 },
			direction("newcomers of 100 who write, with rules − without", interval99(more)),
		];
	},
};
