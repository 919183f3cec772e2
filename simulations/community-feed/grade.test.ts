import { expect, test } from "vitest";
import { playPolicy } from "../kernel/replay.ts";
import type { Run } from "../kernel/simulation.ts";
import type { FeedAction } from "./action.ts";
import { own, saved, wait } from "./facts/runs.ts";
import { generateShift } from "./generate.ts";
import { grade } from "./grade.ts";
import { makeComment, makeShift } from "./make.ts";
import { policies } from "./policies/policies.ts";
import type { FeedScenario } from "./schema.ts";
import { communityFeed } from "./simulation.ts";

const run = (scenario: FeedScenario, log: readonly FeedAction[], seed = 1): Run<FeedScenario, FeedAction> => ({
	simulation: "community-feed",
	version: communityFeed.version,
	scenario,
	seed,
	log,
});
const criterion = (scenario: FeedScenario, log: readonly FeedAction[], id: string) =>
	grade(run(scenario, log)).criteria.find((one) => one.id === id)?.score ?? Number.NaN;

const shop = makeShift({
	pool: [
		makeComment("question", { id: "opening" }),
		makeComment("complaint", { id: "cold" }),
		makeComment("phishing", { id: "prize" }),
		makeComment("troll", { id: "bait" }),
	],
	answerTimeMinutes: 20,
});
const well: readonly FeedAction[] = [
	wait(2),
	{ type: "delete", commentId: "prize", ruleId: "be-fair" },
	own("cold", "apologise-and-fix"),
	{ type: "reply", commentId: "opening", strategy: "answer", text: { language: "en", words: "We open at seven every day." } },
];

test("the weights of the criteria sum to 1, and raw is their weighted sum", () => {
	const { raw, criteria } = grade(run(shop, well));
	expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
	expect(criteria.reduce((sum, { score, weight }) => sum + score * weight, 0)).toBeCloseTo(raw, 12);
});

test("a shift handled well scores near 100 on all that it could do", () => {
	const { criteria } = grade(run(shop, well));
	expect(Object.fromEntries(criteria.map(({ id, score }) => [id, Math.round(score)]))).toMatchObject({
		recall: 100,
		kept: 100,
		time: 100,
		replies: 100,
		rules: 100,
		words: 100,
	});
});

test("a scam missed costs more than a question missed", () => {
	const without = (id: string) => well.filter((action) => !("commentId" in action && action.commentId === id));
	expect(criterion(shop, without("prize"), "recall")).toBeLessThan(criterion(shop, without("opening"), "recall"));
});

test("the right act late is worth less than in time, and more than none", () => {
	const late = [wait(60), ...well];
	const recall = criterion(shop, late, "recall");
	expect(recall).toBeLessThan(criterion(shop, well, "recall"));
	expect(recall).toBeGreaterThan(criterion(shop, [], "recall"));
	expect(criterion(shop, late, "time")).toBe(0);
});

test("hate that is deleted without a reason, or only hidden, is half right", () => {
	const scenario = makeShift({ pool: [makeComment("hate", { id: "slur" })] });
	const recall = (...acts: FeedAction[]) => criterion(scenario, [wait(2), ...acts], "recall");
	const named = recall({ type: "delete", commentId: "slur", ruleId: "be-fair" });
	const silently = recall({ type: "delete", commentId: "slur" });
	const hidden = recall({ type: "hide", commentId: "slur" });
	expect([recall(), hidden, silently, named].map(Math.round)).toEqual([0, 30, 50, 100]);
});

test("one comment answered fast does not make a punctual shift", () => {
	expect(criterion(shop, well.slice(0, 2), "time")).toBeCloseTo(100 / 3, 6);
});

test("removing fair criticism: silently is worst, hidden and shown again least", () => {
	const remove = (...acts: FeedAction[]) => criterion(shop, [wait(2), ...acts], "kept");
	const silently = remove({ type: "delete", commentId: "cold" });
	const withRule = remove({ type: "delete", commentId: "cold", ruleId: "be-fair" });
	const hidden = remove({ type: "hide", commentId: "cold" });
	const shown = remove({ type: "hide", commentId: "cold" }, { type: "unhide", commentId: "cold" });
	expect([silently, withRule, hidden, shown, 100]).toEqual([silently, withRule, hidden, shown, 100].toSorted((a, b) => a - b));
	expect(new Set([silently, withRule, hidden, shown]).size).toBe(4);
});

test("closing the comments does not make what was never written handled", () => {
	const scenario = makeShift({ pool: [makeComment("question", { id: "a" }), makeComment("complaint", { id: "b" })] });
	const closed: readonly FeedAction[] = [{ type: "close-comments", postId: "post" }];
	expect(criterion(scenario, closed, "recall")).toBe(0);
	expect(criterion(scenario, closed, "kept")).toBe(0);
});

test("a comment that came within its answer time of the end is nobody's debt", () => {
	const scenario = makeShift({
		pool: [makeComment("question", { id: "in-time" }), makeComment("question", { id: "at-closing", arrives: [235, 235] })],
	});
	expect(criterion(scenario, [wait(1), own("in-time", "answer")], "recall")).toBe(100);
});

test("answering a troll is a mistake even where nothing was due", () => {
	expect(criterion(shop, [...well, own("bait", "argue")], "recall")).toBeLessThan(100);
	expect(criterion(shop, [...well, own("bait", "argue")], "replies")).toBeLessThan(100);
});

test("a saved reply is worth less each time everyone has seen it", () => {
	const scenario = makeShift({ pool: Array.from({ length: 8 }, (_, i) => makeComment("question", { id: `q-${i}` })) });
	const replies = (n: number) =>
		criterion(scenario, [wait(2), ...Array.from({ length: n }, (_, i) => saved(`q-${i}`, "answer", "here-you-are"))], "replies") / n;
	expect(replies(4)).toBeGreaterThan(replies(8));
	const all = Array.from({ length: 8 }, (_, i) => saved(`q-${i}`, "answer", "here-you-are"));
	expect(criterion(scenario, [wait(2), ...all], "words")).toBe(50);
});

test("a removal without the rule, or with another rule, earns a third of one that names it", () => {
	const spam = makeShift({ pool: [makeComment("spam", { id: "loan" })] });
	const rules = (ruleId?: string) => criterion(spam, [wait(2), { type: "delete", commentId: "loan", ...(ruleId && { ruleId }) }], "rules");
	expect([rules("be-fair"), rules(), rules("another-rule")].map(Math.round)).toEqual([100, 30, 30]);
});

test("a warning for a first offence is no harsh sanction, a ban is", () => {
	const scenario = makeShift({ pool: [makeComment("insult", { id: "rude" })] });
	const acts = (type: "warn" | "ban"): readonly FeedAction[] => [
		wait(2),
		{ type: "delete", commentId: "rude", ruleId: "be-fair" },
		{ type, authorId: "a-rude" },
	];
	expect(criterion(scenario, acts("warn"), "rules")).toBe(100);
	expect(criterion(scenario, acts("ban"), "rules")).toBe(50);
});

test("evidence points at accepted actions of the log", () => {
	const { run: played } = playPolicy(communityFeed, generateShift(1), 5, policies.competent);
	for (const { id, evidence } of grade(played).criteria) {
		for (const index of evidence) expect(played.log[index], id).toBeDefined();
	}
	expect(grade(run(shop, well)).criteria.find(({ id }) => id === "recall")?.evidence).toEqual([1, 2, 3]);
});

test("a run that is not over is graded as if the player had waited to its end", () => {
	expect(grade(run(shop, well))).toEqual(grade(run(shop, [...well, wait(240)])));
});

test("a log that goes wrong is graded up to there", () => {
	expect(grade(run(shop, [...well, { type: "like", commentId: "nobody" }, { type: "delete", commentId: "cold" }]))).toEqual(
		grade(run(shop, well)),
	);
});

test("doing nothing scores 0 and the expert 100 on every seed", () => {
	for (const seed of [1, 2, 3]) {
		const scenario = generateShift(seed);
		expect(grade(playPolicy(communityFeed, scenario, seed, policies.idle).run).score).toBe(0);
		expect(grade(playPolicy(communityFeed, scenario, seed, policies.expert).run).score).toBe(100);
	}
});

test("what was said in which language does not move the grade", () => {
	const say = (language: string, words: string): readonly FeedAction[] => [
		wait(2),
		{ type: "reply", commentId: "cold", strategy: "empathise", text: { language, words } },
	];
	expect(grade(run(shop, say("en", "I am sorry to hear that.")))).toEqual(grade(run(shop, say("ru", "Мне очень жаль это слышать."))));
});
