import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { own, play, wait } from "./facts/runs.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "./make.ts";
import type { FeedScenario } from "./schema.ts";
import type { FeedState } from "./state.ts";

const seeds = Array.from({ length: 60 }, (_, i) => i);
const commentOf = (state: FeedState, id: string) => state.comments.find((comment) => comment.id === id);

const village = (own: Partial<FeedScenario> = {}, regard = 0.9) =>
	makeShift({
		pool: [makeComment("question", { id: "when" }), makeComment("praise", { id: "hello", author: "a-knows" })],
		stock: [makeStock("helped", "praise", { id: "at-seven", author: "a-knows", about: "when" })],
		authors: [makeAuthor({ id: "a-knows", regard, voice: "advocate" }), makeAuthor({ id: "a-hello", regard: 0.9 })],
		answerTimeMinutes: 200,
		...own,
	});
const invite: FeedAction = { type: "invite", commentId: "when", authorId: "a-knows" };

test("a member who was asked answers within minutes, and the question counts as handled", () => {
	for (const seed of seeds) {
		const state = play(village(), seed, [wait(2), invite, wait(12)]);
		expect(commentOf(state, "at-seven")).toMatchObject({ cause: "helped", answers: "when" });
		expect(commentOf(state, "when")?.helpedAt).toBe(commentOf(state, "at-seven")?.second);
		expect(commentOf(state, "when")?.handledAt).not.toBeNull();
		expect(state.notices.map(({ kind }) => kind)).toContain("helped");
	}
});

test("members who answer one another raise the community's trust", () => {
	const asked = play(village(), 1, [wait(2), invite, wait(12)]);
	const silent = play(village({ stock: [] }), 1, [wait(2), invite, wait(12)]);
	expect(asked.trust).toBeGreaterThan(silent.trust);
});

test("whoever thinks little of the brand does not speak for it", () => {
	for (const seed of seeds) expect(commentOf(play(village({}, 0.3), seed, [wait(2), invite, wait(60)]), "at-seven")).toBeUndefined();
});

test("members help unasked, more of them the more they trust", () => {
	const helped = (trust: number) => seeds.filter((seed) => commentOf(play(village({ trust }), seed, [wait(60)]), "at-seven")).length;
	expect(helped(95)).toBeGreaterThan(helped(15));
	expect(helped(15)).toBeLessThan(seeds.length / 3);
});

test("help that comes after the brand's answer is nobody's second answer", () => {
	const own1 = own("when", "answer");
	for (const seed of seeds) expect(commentOf(play(village({ trust: 99 }), seed, [wait(2), own1, wait(60)]), "at-seven")).toBeUndefined();
});

test("voted down, an author writes again; hidden from the voters, not", () => {
	const scenario = makeShift({
		pool: [makeComment("off-topic", { id: "rant" })],
		stock: [makeStock("down-voted", "insult", { id: "worse", author: "a-rant" })],
	});
	const again = (acts: readonly FeedAction[]) =>
		seeds.filter((seed) => commentOf(play(scenario, seed, [wait(2), ...acts, wait(200)]), "worse"));
	expect(again([]).length).toBeGreaterThan(5);
	expect(again([{ type: "hide", commentId: "rant" }])).toEqual([]);
});

test("an author whom nobody took note of may leave, and an answer keeps them", () => {
	const scenario = makeShift({
		pool: [
			makeComment("praise", { id: "first", author: "a-ann" }),
			makeComment("praise", { id: "second", author: "a-ann", arrives: [200, 210] }),
		],
	});
	const gone = (acts: readonly FeedAction[]) =>
		seeds.filter((seed) => play(scenario, seed, [wait(2), ...acts, wait(230)]).unwritten.some(({ because }) => because === "left"));
	expect(gone([]).length).toBeGreaterThan(0);
	expect(gone([own("first", "thank")])).toEqual([]);
});
