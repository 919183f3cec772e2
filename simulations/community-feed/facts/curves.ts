/** What "How the feed works" plots: each point is the mean of played shifts, none is read from a coefficient. */
import type { Point } from "../../kernel/curve.ts";
import { mean } from "../../kernel/statistics.ts";
import type { FeedAction } from "../action.ts";
import { step } from "../engine.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "../make.ts";
import type { FeedScenario } from "../schema.ts";
import type { Strategy } from "../vocabulary.ts";
import { consequences, overSeeds, own, play, saved, wait } from "./runs.ts";

/** Points of trust that one right answer brings, by the minutes that its author waited and by where the words come from. */
export function answerWorth(seeds = 20): Readonly<Record<"own" | "saved", readonly Point<number>[]>> {
	const scenario = makeShift({ pool: [makeComment("question", { id: "it", severity: 3 })], answerTimeMinutes: 239 });
	const gain = (minutes: number, action: FeedAction) =>
		mean(
			overSeeds(seeds, (seed) => {
				const before = play(scenario, seed, [wait(minutes)]);
				const after = step(before, action);
				return after.ok ? after.state.trust - before.trust : 0;
			}),
		);
	const waits = [1, 2, 3, 4, 6, 8, 10, 14, 19, 27, 38, 54, 75, 105, 120];
	return {
		own: waits.map((minutes) => ({ at: minutes, value: gain(minutes, own("it", "answer")) })),
		saved: waits.map((minutes) => ({ at: minutes, value: gain(minutes, saved("it", "answer", "here-you-are")) })),
	};
}

/** People who join in after an alarm, of eight who would, by how the alarm was answered. */
export function joiningIn(seeds = 200): readonly Point[] {
	const scenario = makeShift({
		pool: [makeComment("crisis", { id: "alarm" })],
		stock: Array.from({ length: 8 }, (_, i) => makeStock("pile-on", "complaint", { id: `s-${i}` })),
		answerTimeMinutes: 239,
	});
	const joined = (act: readonly FeedAction[]) => mean(overSeeds(seeds, (seed) => spread(scenario, seed, [wait(2), ...act, wait(230)])));
	const reply = (strategy: Strategy) => ({ at: strategy, value: joined([own("alarm", strategy)]) });
	const statement: FeedAction = {
		type: "hold",
		postId: "post",
		language: "en",
		words: "We are checking this now and will write here within the hour.",
	};
	return [
		{ at: "silence", value: joined([]) },
		reply("compensate-in-public"),
		reply("answer"),
		{ at: "hold", value: joined([statement]) },
		reply("apologise-and-fix"),
		{ at: "all", value: joined([{ type: "escalate", commentId: "alarm", to: "safety" }, own("alarm", "empathise"), statement]) },
	];
}

/** Others who speak up after a fair complaint, in a hundred shifts, by what became of it. */
export function speakingUp(seeds = 400): readonly Point[] {
	const scenario = makeShift({
		pool: [makeComment("complaint", { id: "complaint" })],
		stock: [makeStock("backlash", "complaint", { id: "backlash" })],
		authors: [makeAuthor({ id: "a-complaint", regard: 0.9 })],
		answerTimeMinutes: 200,
	});
	const spoke = (act: readonly FeedAction[]) => 100 * mean(overSeeds(seeds, (seed) => spread(scenario, seed, [wait(2), ...act, wait(60)])));
	return [
		{ at: "delete", value: spoke([{ type: "delete", commentId: "complaint" }]) },
		{ at: "delete-with-rule", value: spoke([{ type: "delete", commentId: "complaint", ruleId: "be-fair" }]) },
		{ at: "hide", value: spoke([{ type: "hide", commentId: "complaint" }]) },
		{ at: "leave", value: spoke([]) },
		{ at: "apologise-and-fix", value: spoke([own("complaint", "apologise-and-fix")]) },
	];
}

function spread(scenario: FeedScenario, seed: number, actions: readonly FeedAction[]): number {
	return consequences(play(scenario, seed, actions)).filter(({ cause }) => cause === "pile-on" || cause === "backlash").length;
}
