import { expect, test } from "vitest";
import { pricingActionSchema, type Quote } from "../action.ts";
import { objectionAnswers } from "../vocabulary.ts";
import { objectionAction, rateAfter } from "./objection-draft.ts";

const deliverables = [{ id: "post", hours: 1, overheadHours: 0.5 }];
const quote: Quote = {
	basis: "retainer",
	period: "month",
	lines: [{ deliverable: "post", count: 8 }],
	priceCents: 36_000,
	prepaymentBp: 0,
	contract: true,
	validWeeks: 2,
};
const draft = { answer: null, counts: { post: 6 }, priceCents: 30_000 };

test("each answer is an action that the schema takes, with what belongs to it and nothing else", () => {
	const actions = objectionAnswers.map((answer) => objectionAction("a", { ...draft, answer }, quote, deliverables));
	for (const action of actions) expect(pricingActionSchema.safeParse(action).success).toBe(true);
	expect(actions).toEqual([
		{ type: "answer-objection", leadId: "a", answer: "cut-scope", lines: [{ deliverable: "post", count: 6 }], priceCents: 27_000 },
		{ type: "answer-objection", leadId: "a", answer: "concede", priceCents: 30_000 },
		{ type: "answer-objection", leadId: "a", answer: "explain-value" },
		{ type: "answer-objection", leadId: "a", answer: "walk-away" },
	]);
});

test("an answer that gives nothing, or leaves no work, cannot be sent", () => {
	expect(objectionAction("a", draft, quote, deliverables)).toBeNull();
	expect(objectionAction("a", { ...draft, answer: "cut-scope", counts: { post: 8 } }, quote, deliverables)).toBeNull();
	expect(objectionAction("a", { ...draft, answer: "cut-scope", counts: {} }, quote, deliverables)).toBeNull();
	expect(objectionAction("a", { ...draft, answer: "concede", priceCents: 36_000 }, quote, deliverables)).toBeNull();
	expect(objectionAction("a", { ...draft, answer: "concede", priceCents: null }, quote, deliverables)).toBeNull();
});

test("doing less keeps the hour's price, lowering the price does not, walking away brings nothing", () => {
	expect(objectionAnswers.map((answer) => rateAfter(answer, draft, quote, deliverables))).toEqual([3000, 2500, 3000, null]);
});
