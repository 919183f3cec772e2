import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { counter } from "./counter.test-suite.ts";
import { playOn, playPolicy, playToEnd, replay, replayOn } from "./replay.ts";

const shop = { minutes: 60, chance: 0.5 };
const { run, state } = playPolicy(counter, shop, 7, counter.policies.competent);

test("the worked example of simulations/README.md is the one that is tested here", () => {
	const example = readFileSync("simulations/kernel/counter.test-suite.ts", "utf8");
	expect(readFileSync("simulations/README.md", "utf8")).toContain(`\`\`\`ts\n${example}\`\`\``);
});

test("a recorded run leads to the state that it was recorded from", () => {
	expect(replay(counter, run)).toEqual({ state, played: 60, failure: null });
});

test("a bad action gives the furthest valid state and what stopped it", () => {
	const serveNobody = { ...run, log: [{ type: "serve" } as const, ...run.log] };
	expect(replay(counter, serveNobody)).toEqual({ state: counter.begin(shop, 7), played: 0, failure: { index: 0, code: "nobody-waits" } });
	const tooLong = { ...run, log: [...run.log, { type: "wait" } as const] };
	expect(replay(counter, tooLong)).toEqual({ state, played: 60, failure: { index: 60, code: "shop-closed" } });
});

test("a replay goes on where it stopped, and a failed one stays where it failed", () => {
	const half = replay(counter, { ...run, log: run.log.slice(0, 30) });
	expect(replayOn(counter, half, run.log.slice(30))).toEqual({ state, played: 60, failure: null });
	const failed = { ...half, failure: { index: 30, code: "nobody-waits" } };
	expect(replayOn(counter, failed, run.log)).toBe(failed);
});

test("waiting to the end is what idle does", () => {
	const ended = playToEnd(counter, counter.begin(shop, 7), 7);
	expect(ended).toMatchObject({ minute: 60, served: 0 });
});

test("a policy that never ends, or chooses what is refused, is a mistake that is told", () => {
	const stubborn = { start: () => null, decide: () => ({ action: { type: "serve" } as const, memory: null }) };
	expect(() => playPolicy(counter, shop, 7, stubborn)).toThrow(/nobody-waits/);
	expect(() => playOn(counter, counter.begin({ ...shop, minutes: 100 }, 7), counter.policies.idle, 7, 50)).toThrow(/50 actions/);
});

test("better policies score more, the expert 100", () => {
	const score = (policy: keyof typeof counter.policies) => counter.grade(playPolicy(counter, shop, 7, counter.policies[policy]).run).score;
	const scores = [score("idle"), score("careless"), score("competent"), score("expert")];
	expect(scores).toEqual(scores.toSorted((a, b) => a - b));
	expect(scores[0]).toBe(0);
	expect(scores[3]).toBe(100);
});
