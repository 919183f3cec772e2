import { expect, test } from "vitest";
import { calibrate } from "../../kernel/calibration.ts";
import { playPolicy } from "../../kernel/replay.ts";
import type { FeedAction } from "../action.ts";
import { generateShift } from "../generate.ts";
import { communityFeed } from "../simulation.ts";
import { strategies } from "../vocabulary.ts";
import { brokenRules } from "../words.ts";
import { wordsFor } from "./words.ts";

test("on a made-up shift the score measures skill: all demands of MODELS 4 hold over five seeds", () => {
	const { demands } = calibrate(communityFeed, generateShift(1), [1, 2, 3, 4, 5], 60);
	expect(demands.filter(({ met }) => !met)).toEqual([]);
});

test.each(strategies)("the first twenty replies that %s differ, and keep the visible rules", (strategy) => {
	const words = Array.from({ length: 20 }, (_, n) => wordsFor(strategy, n));
	expect(new Set(words).size).toBe(20);
	const wording = { names: {}, addresses: ["you", "your"], forbidden: [], promises: [] };
	for (const one of words) expect(brokenRules(one, [], { wording, authorId: "somebody" }), one).toEqual([]);
});

test("the expert raises the alarm before answering anything else", () => {
	const { run, state } = playPolicy(communityFeed, generateShift(1), 2, communityFeed.policies.expert);
	const acts = run.log.filter(({ type }) => type !== "wait") as FeedAction[];
	expect(acts.some(({ type }) => type === "escalate")).toBe(true);
	expect(acts.some(({ type }) => type === "hold")).toBe(true);
	expect((state as { second: number }).second).toBe(480 * 60);
});
