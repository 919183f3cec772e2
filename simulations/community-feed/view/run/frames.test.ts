import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { digest } from "../../../kernel/digest.ts";
import { playPolicy, replay } from "../../../kernel/replay.ts";
import { type FeedAction, feedActionSchema } from "../../action.ts";
import { type FeedScenario, feedScenarioSchema } from "../../schema.ts";
import { communityFeed } from "../../simulation.ts";
import { frameAt, framesOf, lastAct, momentStops, nextStop, stopsOf } from "./frames.ts";

const scenario: FeedScenario = feedScenarioSchema.parse(load(readFileSync("content/scenarios/opening-day.yaml", "utf8")));
const recorded = (log: readonly FeedAction[], seed = 7) => ({ scenario, seed, log });
const expert = (seed: number) => playPolicy(communityFeed, scenario, seed, communityFeed.policies.expert).run;
const waits = fc.array(
	fc.integer({ min: 1, max: 240 }).map((minutes): FeedAction => ({ type: "wait", minutes })),
	{ maxLength: 6 },
);

test("every act of a run has its frame, in which the world is what it was for its player", () => {
	const run = expert(7);
	const frames = framesOf(run);
	const acts = run.log.flatMap(({ type }, index) => (type === "wait" ? [] : [index]));
	expect(acts.length).toBeGreaterThan(5);
	expect(frames.flatMap(({ act }) => act ?? [])).toEqual(acts);
	for (const act of acts) {
		const { state } = replay(communityFeed, { ...run, log: run.log.slice(0, act + 1) });
		expect(digest(frames.find((frame) => frame.act === act)?.state)).toBe(digest(state));
	}
});

test("frames go minute by minute from the start to the end of the shift, whatever was waited", () => {
	fc.assert(
		fc.property(waits, fc.nat({ max: 50 }), (log, seed) => {
			const frames = framesOf(recorded(log, seed));
			const seconds = frames.map(({ second }) => second);
			expect(seconds[0]).toBe(0);
			expect(communityFeed.isOver((frames.at(-1) as (typeof frames)[number]).state)).toBe(true);
			for (const [index, second] of seconds.entries()) if (index > 0) expect(second - (seconds[index - 1] ?? 0)).toBeLessThanOrEqual(60);
			expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
		}),
		{ numRuns: 20 },
	);
});

test("a log that today's rules refuse is shown as far as it goes", () => {
	const frames = framesOf(
		recorded([
			{ type: "wait", minutes: 5 },
			{ type: "like", commentId: "nobody-wrote-this" },
			{ type: "wait", minutes: 90 },
		]),
	);
	expect(frames.every(({ act }) => act === null)).toBe(true);
	expect(stopsOf(frames)).toEqual([0, frames.length - 1]);
});

test("any second leads to the frame that was on show then", () => {
	const frames = framesOf(expert(3));
	fc.assert(
		fc.property(fc.integer({ min: -10, max: scenario.lengthMinutes * 60 + 600 }), (second) => {
			const index = frameAt(frames, second);
			if (second >= 0) expect(frames[index]?.second).toBeLessThanOrEqual(second);
			expect(frames[index + 1]?.second ?? Number.POSITIVE_INFINITY).toBeGreaterThan(second < 0 ? -1 : second);
		}),
	);
});

test("stepping forward meets each act once and ends at the end; backward it ends at the start", () => {
	const run = expert(5);
	const frames = framesOf(run);
	const stops = stopsOf(frames);
	const walked = [0];
	while (walked.length <= stops.length && nextStop(stops, walked.at(-1) ?? 0, 1) !== walked.at(-1))
		walked.push(nextStop(stops, walked.at(-1) ?? 0, 1));
	expect(walked).toEqual(stops);
	expect(walked.toReversed().map((place, index, all) => (index === 0 ? place : nextStop(stops, all[index - 1] ?? 0, -1)))).toEqual(
		stops.toReversed(),
	);
	expect(lastAct(frames, 0)).toBeNull();
	expect(frames[lastAct(frames, frames.length - 1) ?? 0]?.act).toBe(run.log.findLastIndex(({ type }) => type !== "wait"));
});

test("a moment leads to its act, and one that was missed to its time", () => {
	const run = expert(7);
	const frames = framesOf(run);
	const act = run.log.findIndex(({ type }) => type !== "wait");
	const at = frames.find((frame) => frame.act === act)?.second ?? 0;
	const [ofAct, missed] = momentStops(frames, [
		{ at: 0, kind: "well", because: "x", weight: 1, logIndex: act },
		{ at: at + 600, kind: "missed", because: "y", weight: 1 },
	]);
	expect(frames[ofAct ?? 0]?.act).toBe(act);
	expect(missed).toBe(frameAt(frames, at + 600));
});

test("whatever can be done has its words", () => {
	const words = load(readFileSync("content/en/ui/run.yaml", "utf8")) as Record<string, string>;
	const types = feedActionSchema.options.map((option) => option.shape.type.value);
	expect(types.length).toBeGreaterThan(15);
	expect([...types, "reply-saved", "delete-rule", "warn-rule", "ban-rule"].filter((type) => !words[`did-${type}`])).toEqual([]);
});
