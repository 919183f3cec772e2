import type { Fact } from "../../kernel/fact.ts";
import { mean } from "../../kernel/statistics.ts";
import type { FeedAction } from "../action.ts";
import { makeAuthor, makeComment, makeShift } from "../make.ts";
import type { FeedState } from "../state.ts";
import { overSeeds, play, wait } from "./runs.ts";

export const c5: Fact = {
	id: "C5",
	finding: "Pinned rules raise newcomers' compliance from 52 to 60 % (their participation is not modelled)",
	source: "CivilServant field experiment",
	sure: "P",
	measure() {
		const scenario = makeShift({
			pool: Array.from({ length: 100 }, (_, i) => makeComment(i < 52 ? "question" : "off-topic", { id: `c-${i}`, arrives: [5, 100] })),
			authors: Array.from({ length: 100 }, (_, i) => makeAuthor({ id: `a-c-${i}`, memberDays: 0 })),
		});
		const compliance = ({ comments }: FeedState) => {
			const written = comments.filter(({ cause }) => cause === null);
			return (100 * written.filter(({ id }) => Number(id.slice(2)) < 52).length) / written.length;
		};
		const share = (act: readonly FeedAction[]) => mean(overSeeds(100, (seed) => compliance(play(scenario, seed, [...act, wait(120)]))));
		return [
			{ what: "without rules, %", measured: share([]), atLeast: 50, atMost: 54, digits: 1 },
			{ what: "with pinned rules, %", measured: share([{ type: "pin-rules", postId: "post" }]), atLeast: 58, atMost: 62, digits: 1 },
		];
	},
};
