import { direction, type Fact } from "../../kernel/fact.ts";
import { interval99, mean } from "../../kernel/statistics.ts";
import type { FeedAction } from "../action.ts";
import { step } from "../engine.ts";
import { makeComment, makeShift, makeStock } from "../make.ts";
import type { CommentType } from "../vocabulary.ts";
import { consequences, overSeeds, own, play, saved, wait } from "./runs.ts";

/** Trust gained by one action after a wait. */
function gain(is: CommentType, minutes: number, action: FeedAction): (seed: number) => number {
	const scenario = makeShift({ pool: [makeComment(is, { id: "it", severity: 3 })], answerTimeMinutes: 239 });
	return (seed) => {
		const before = play(scenario, seed, [wait(minutes)]);
		const after = step(before, action);
		return after.ok ? after.state.trust - before.trust : Number.NaN;
	};
}

export const c7: Fact = {
	id: "C7",
	finding: "An answer within 6 minutes is worth about 8.6 times one after more than 60",
	source: "Twitter customer service field study: $20 against $2.33",
	sure: "P",
	measure(share = 1) {
		const fast = mean(overSeeds(40 * share, gain("question", 2, own("it", "answer"))));
		const slow = mean(overSeeds(40 * share, gain("question", 75, own("it", "answer"))));
		return [{ what: "gain fast ÷ gain slow", measured: fast / slow, atLeast: 7, atMost: 10, digits: 2 }];
	},
};

export const c8: Fact = {
	id: "C8",
	finding: "In a firestorm empathy, apology and a change of channel cut the spread; public compensation fuels it",
	source: "472,995 posts",
	sure: "P",
	measure(share = 1) {
		const scenario = makeShift({
			pool: [makeComment("crisis", { id: "alarm" })],
			stock: Array.from({ length: 8 }, (_, i) => makeStock("pile-on", "complaint", { id: `s-${i}` })),
			answerTimeMinutes: 239,
		});
		const spread = (act: readonly FeedAction[]) => (seed: number) =>
			consequences(play(scenario, seed, [wait(2), ...act, wait(230)])).length;
		const silent = spread([]);
		const differ = (more: typeof silent, less: typeof silent) => interval99(overSeeds(300 * share, (seed) => more(seed) - less(seed)));
		return [
			...(["empathise", "apologise-and-fix", "move-to-private"] as const).map((strategy) =>
				direction(`joining in, silence − ${strategy}`, differ(silent, spread([own("alarm", strategy)]))),
			),
			direction("joining in, public compensation − silence", differ(spread([own("alarm", "compensate-in-public")]), silent)),
		];
	},
};

export const c9: Fact = {
	id: "C9",
	finding: "Personal replies help more than casual ones; casual canned replies backfire",
	source: "Decock",
	sure: "P",
	measure(share = 1) {
		const personal = gain("question", 2, own("it", "answer"));
		const canned = gain("question", 2, saved("it", "answer", "here-you-are"));
		const casual = gain("praise", 2, saved("it", "joke", "funny-one"));
		return [
			direction("trust, personal − saved", interval99(overSeeds(40 * share, (seed) => personal(seed) - canned(seed)))),
			direction("trust lost by a casual saved reply", interval99(overSeeds(40 * share, (seed) => -casual(seed)))),
		];
	},
};
