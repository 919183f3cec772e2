import { expect, test } from "vitest";
import type { FeedAction } from "./action.ts";
import { debrief } from "./debrief.ts";
import { own, wait } from "./facts/runs.ts";
import { makeAuthor, makeComment, makeShift, makeStock } from "./make.ts";
import type { FeedScenario } from "./schema.ts";

function told(scenario: FeedScenario, ...log: readonly FeedAction[]) {
	return debrief({ simulation: "community-feed", version: 1, scenario, seed: 1, log });
}
const reasons = (scenario: FeedScenario, ...log: readonly FeedAction[]) => told(scenario, ...log).moments.map(({ because }) => because);

const alarm = makeShift({
	pool: [makeComment("crisis", { id: "lips-swell", arrives: [0, 0] })],
	posts: [
		{ id: "post", minute: -60 },
		{ id: "party", minute: null },
	],
});
const escalate: FeedAction = { type: "escalate", commentId: "lips-swell", to: "safety" };
const publish: FeedAction = { type: "publish", postId: "party" };

test("an alarm ends with an answer, or the debrief says that it did not", () => {
	expect(reasons(alarm, wait(2), escalate, wait(60), own("lips-swell", "answer"))).toContain("loop-closed");
	const silent = told(alarm, wait(2), escalate);
	expect(silent.moments.map(({ because }) => because)).toContain("loop-left-open");
	expect(silent.figures["loops-closed"]).toBe(0);
});

test("to publish is well done in calm and does harm while a danger stands", () => {
	expect(reasons(alarm, wait(2), publish)).toContain("published-into-trouble");
	expect(reasons(alarm, wait(2), escalate, publish)).toContain("published-in-calm");
	const { counterfactuals } = told(
		alarm,
		wait(2),
		publish,
		escalate,
		own("lips-swell", "empathise"),
		wait(30),
		own("lips-swell", "answer"),
	);
	const calmer = counterfactuals.find(({ about }) => about === "party");
	expect(calmer).toMatchObject({ did: publish, instead: publish });
	expect(calmer?.insteadAt).toBeGreaterThan(calmer?.at ?? Number.NaN);
	expect(calmer?.figures["trust-at-end"]).toBeGreaterThan(0);
});

test("what cannot wait is not to be handed over", () => {
	expect(reasons(alarm, wait(2), { type: "hand-over", commentId: "lips-swell" })).toContain("handed-over-danger");
	const question = makeComment("question", { id: "refund-terms", accepts: ["reply:answer", "hand-over"] });
	expect(reasons(makeShift({ pool: [question] }), wait(2), { type: "hand-over", commentId: "refund-terms" })).toContain("handed-over");
});

const complaint = makeShift({
	pool: [makeComment("complaint", { id: "wrong-order", author: "kofi" })],
	stock: [makeStock("private", "complaint", { id: "order-number", author: "kofi", about: "wrong-order" })],
});

test("whoever was asked for a message and wrote one is answered, or missed", () => {
	const asked = [wait(2), own("wrong-order", "move-to-private"), wait(60)] as const;
	expect(reasons(complaint, ...asked)).toContain("message-unanswered");
	const answered = told(complaint, ...asked, own("order-number", "apologise-and-fix"));
	expect(answered.figures["messages-answered"]).toBe(1);
	expect(answered.moments.find(({ about }) => about === "order-number")).toMatchObject({ kind: "missed", because: "answered-late" });
	expect(reasons(complaint, wait(2), own("wrong-order", "move-to-private"), wait(10), own("order-number", "empathise"))).toEqual(
		expect.arrayContaining([expect.stringMatching(/^message-answered$|^answered-late$|^message-unanswered$/)]),
	);
});

const community = makeShift({
	trust: 90,
	pool: [makeComment("question", { id: "which-flour" }), makeComment("praise", { id: "best-rye", author: "ada" })],
	stock: [
		makeStock("helped", "praise", { id: "wholemeal", author: "ada", about: "which-flour" }),
		...["rye", "spelt", "oats"].map((id) => makeStock("asked", "praise", { id })),
	],
	authors: [makeAuthor({ id: "ada", regard: 0.9 })],
});

test("a member asked to help who knows brings the credit to both", () => {
	const { moments, figures } = told(community, wait(2), { type: "invite", commentId: "which-flour", authorId: "ada" }, wait(60));
	expect(moments).toContainEqual(expect.objectContaining({ because: "members-brought-together", about: "which-flour", logIndex: 1 }));
	expect(moments.map(({ because }) => because)).not.toContain("question-unanswered");
	expect(figures).toMatchObject({ "members-helped": 1 });
});

test("a member asked to help who thinks little of the page does not, and the question still waits", () => {
	const cold = { ...community, authors: community.authors.map((author) => ({ ...author, regard: 0.2 })) };
	const found = reasons(cold, wait(2), { type: "invite", commentId: "which-flour", authorId: "ada" });
	expect(found).toEqual(expect.arrayContaining(["invitation-unanswered", "question-unanswered"]));
});

test("a question to the members is well asked when they answer", () => {
	const ask: FeedAction = { type: "ask", postId: "post", language: "en", words: "Which bread should we bake on Sundays?" };
	expect(reasons(community, wait(2), ask)).toContain("members-asked");
});

test("criticism hidden and shown again is told as both", () => {
	const found = reasons(complaint, wait(2), { type: "hide", commentId: "wrong-order" }, { type: "unhide", commentId: "wrong-order" });
	expect(found).toEqual(expect.arrayContaining(["criticism-hidden", "removal-undone"]));
});

test("someone with readers who is left waiting takes it further, and the debrief says when", () => {
	const scenario = makeShift({
		pool: [makeComment("complaint", { id: "no-refund", author: "press" })],
		authors: [makeAuthor({ id: "press", voice: "journalist", followers: 90_000, regard: 0.2 })],
	});
	const runs = Array.from({ length: 12 }, (_, seed) => debrief({ simulation: "community-feed", version: 1, scenario, seed, log: [] }));
	const found = runs.flatMap(({ moments }) => moments.filter(({ because }) => because === "taken-further"));
	expect(found.length).toBeGreaterThan(0);
	for (const { at, about } of found) {
		expect(about).toBe("no-refund");
		expect(at).toBeGreaterThan(30 * 60);
	}
});

test("work without a break is told once, when it begins to take longer", () => {
	const many = Array.from({ length: 70 }, (_, i) => makeComment("question", { id: `q-${i}` }));
	const scenario = makeShift({ pool: many });
	const answers = many.map(({ id }) => own(id, "answer"));
	const found = told(scenario, wait(2), ...answers).moments.filter(({ because }) => because === "worked-on-tired");
	expect(found).toHaveLength(1);
	const rested = reasons(scenario, wait(2), ...answers.slice(0, 30), wait(10), ...answers.slice(30, 60));
	expect(rested).toContain("break-taken");
	expect(rested).not.toContain("worked-on-tired");
});
