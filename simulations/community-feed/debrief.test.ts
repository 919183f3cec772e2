import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { expectOrderedMoments } from "../kernel/debrief.test-suite.ts";
import { playPolicy } from "../kernel/replay.ts";
import type { Moment } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { debrief } from "./debrief.ts";
import { figureIds, seriesIds } from "./debrief-ids.ts";
import { own, saved, wait } from "./facts/runs.ts";
import { generateShift } from "./generate.ts";
import { grade } from "./grade.ts";
import { makeComment, makeShift } from "./make.ts";
import { reasons } from "./reasons.ts";
import type { FeedScenario } from "./schema.ts";
import { communityFeed } from "./simulation.ts";

const words = load(readFileSync("content/en/ui/debrief.yaml", "utf8")) as Record<string, string>;

function moments(scenario: FeedScenario, log: readonly FeedAction[]): readonly Moment[] {
	return debrief({ simulation: "community-feed", version: 1, scenario, seed: 1, log }).moments;
}
const because = (all: readonly Moment[]) => all.map(({ because }) => because);

test("every reason, criterion, figure and series has its words", () => {
	const { criteria } = grade(playPolicy(communityFeed, generateShift(1), 1, communityFeed.policies.idle).run);
	const keys = [
		...Object.values(reasons).flat(),
		...criteria.flatMap(({ id }) => [`criterion-${id}`, `criterion-${id}-about`]),
		...figureIds.map((id) => `figure-${id}`),
		...seriesIds.map((id) => `series-${id}`),
	];
	for (const key of keys) expect((words[key] ?? "").length, key).toBeGreaterThan(4);
});

const day = makeShift({
	pool: [
		makeComment("question", { id: "opening" }),
		makeComment("complaint", { id: "cold" }),
		makeComment("hate", { id: "slur" }),
		makeComment("spam", { id: "loan" }),
		makeComment("troll", { id: "bait" }),
		makeComment("crisis", { id: "alarm" }),
		makeComment("phishing", { id: "prize" }),
	],
});

test("what was left undone is missed, and bait left lying is well done", () => {
	expect(because(moments(day, [])).sort()).toEqual(
		["advert-left", "alarm-missed", "complaint-unanswered", "hate-left", "question-unanswered", "scam-left", "troll-left-alone"].sort(),
	);
});

test.each<{ log: readonly FeedAction[]; told: string }>([
	{ log: [own("opening", "answer")], told: "question-answered" },
	{ log: [own("opening", "thank")], told: "beside-the-point" },
	{ log: [{ type: "delete", commentId: "cold" }], told: "criticism-removed-silently" },
	{ log: [{ type: "delete", commentId: "cold", ruleId: "be-fair" }], told: "criticism-removed" },
	{ log: [{ type: "hide", commentId: "cold" }], told: "criticism-hidden" },
	{ log: [{ type: "hide", commentId: "opening" }], told: "member-silenced" },
	{ log: [own("cold", "argue")], told: "argued" },
	{ log: [own("cold", "compensate-in-public")], told: "paid-in-public" },
	{ log: [{ type: "hide", commentId: "slur" }], told: "hate-only-hidden" },
	{ log: [{ type: "delete", commentId: "slur" }], told: "rule-not-named" },
	{ log: [{ type: "hide", commentId: "prize" }], told: "only-hidden" },
	{ log: [{ type: "delete", commentId: "slur", ruleId: "be-fair" }], told: "hate-removed" },
	{ log: [{ type: "delete", commentId: "loan" }], told: "rule-not-named" },
	{ log: [{ type: "delete", commentId: "loan", ruleId: "another" }], told: "wrong-rule-named" },
	{ log: [own("loan", "answer")], told: "machine-answered" },
	{ log: [{ type: "like", commentId: "loan" }], told: "harm-liked" },
	{ log: [own("bait", "joke")], told: "troll-fed" },
	{ log: [{ type: "escalate", commentId: "alarm", to: "safety" }], told: "alarm-passed-on" },
	{ log: [{ type: "hold", postId: "post", language: "en", words: "We are checking this right now." }], told: "statement-made" },
	{ log: [own("alarm", "answer")], told: "facts-improvised" },
	{ log: [{ type: "escalate", commentId: "opening", to: "legal" }], told: "false-alarm" },
	{ log: [{ type: "ban", authorId: "a-cold" }], told: "member-banned" },
	{ log: [{ type: "ban", authorId: "a-bait" }], told: "banned-at-once" },
	{ log: [{ type: "close-comments", postId: "post" }], told: "comments-closed" },
	{ log: [wait(120), own("opening", "answer")], told: "answered-late" },
	{ log: [wait(120), { type: "delete", commentId: "slur", ruleId: "be-fair" }], told: "removed-late" },
	{ log: [wait(120), { type: "escalate", commentId: "alarm", to: "safety" }], told: "alarm-raised-late" },
])("$told", ({ log, told }) => {
	const found = moments(day, [wait(2), ...log]).find((moment) => moment.because === told);
	expect(found).toBeDefined();
});

test("a saved reply used once too often is told once", () => {
	const scenario = makeShift({ pool: Array.from({ length: 8 }, (_, i) => makeComment("question", { id: `q-${i}` })) });
	const log = [wait(2), ...Array.from({ length: 8 }, (_, i) => saved(`q-${i}`, "answer", "here-you-are"))];
	expect(because(moments(scenario, log)).filter((reason) => reason === "same-words-again")).toHaveLength(1);
});

test("moments are in order of time, rest on known reasons, and name the act they came of", () => {
	for (const policy of Object.values({ ...communityFeed.policies, ...communityFeed.tricks })) {
		const { run } = playPolicy(communityFeed, generateShift(2), 3, policy);
		expectOrderedMoments(debrief(run).moments, run, reasons);
	}
});

test("the series begin with the shift, moods with the first who wrote, and all end with it", () => {
	const { series } = debrief(playPolicy(communityFeed, generateShift(2), 3, communityFeed.policies.competent).run);
	for (const [id, points] of Object.entries(series)) {
		if (id !== "mood") expect(points[0]?.at).toBe(0);
		expect(points.at(-1)?.at).toBe(480 * 60);
		expect(points.map(({ at }) => at)).toEqual(points.map(({ at }) => at).toSorted((a, b) => a - b));
		for (const { value } of points) expect(value).toBeGreaterThanOrEqual(0);
	}
});

test("what goes on during a long wait shows in the lines", () => {
	const { series } = debrief({
		simulation: "community-feed",
		version: 1,
		scenario: generateShift(2),
		seed: 3,
		log: [wait(240), wait(240)],
	});
	expect(series.trust?.length).toBeGreaterThan(10);
});

test("where nothing was handled there is no answer time to tell", () => {
	const { figures: told } = debrief(playPolicy(communityFeed, day, 1, communityFeed.policies.idle).run);
	expect(told).toMatchObject({ "median-answer-seconds": null, "p95-answer-seconds": null, handled: 0, unhandled: 6, "trust-at-start": 60 });
});

test("the expert's run stands beside the player's: the same series and figures, its acts without the waits", () => {
	const { run } = playPolicy(communityFeed, generateShift(2), 3, communityFeed.policies.careless);
	const { expert, log, series, figures } = debrief(run);
	expect(Object.keys(expert.series)).toEqual(Object.keys(series));
	expect(Object.keys(expert.figures)).toEqual(Object.keys(figures));
	expect(expert.figures.score).toBe(100);
	expect(expert.log.length).toBeGreaterThan(10);
	expect(expert.log.filter(({ action }) => action.type === "wait")).toEqual([]);
	expect(log.map(({ action }) => action)).toEqual(run.log);
});

test("what to practise comes by the points that were left, and there is nothing for the expert", () => {
	const scenario = generateShift(2);
	const { run } = playPolicy(communityFeed, scenario, 3, communityFeed.tricks["delete-everything"] as typeof communityFeed.policies.idle);
	expect(debrief(run).practise.slice(0, 3)).toEqual(expect.arrayContaining(["kept", "replies"]));
	expect(debrief(playPolicy(communityFeed, scenario, 3, communityFeed.policies.expert).run).practise).toEqual([]);
});

test("a run without acts, and one that breaks off where an act is refused, have a debrief too", () => {
	const empty = debrief({ simulation: "community-feed", version: 1, scenario: makeShift(), seed: 1, log: [] });
	expect(empty).toMatchObject({ moments: [], counterfactuals: [], log: [] });
	const refused = debrief({ simulation: "community-feed", version: 1, scenario: day, seed: 1, log: [own("no-such-comment", "answer")] });
	expect(refused.log).toEqual([]);
	expect(refused.counterfactuals).toHaveLength(3);
});
