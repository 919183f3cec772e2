import fc from "fast-check";
import { expect, test } from "vitest";
import { makeBlock, makeEvidence, makeGood, makeLong, makeQuotable } from "./make.ts";
import { portfolioDocument } from "./schema.ts";
import { measuredFigure, measuredSeries, quotedReview, vouchedFor } from "./vouch.ts";

const evidence = makeEvidence();
const quotable = makeQuotable();
const study = makeBlock("case-study");
const figure = study.figures[0] as (typeof study.figures)[number];
const quote = makeBlock("testimonial");

test("the documents of the tests are documents", () => {
	for (const document of [makeGood(), makeLong()]) expect(portfolioDocument.safeParse(document).error).toBeUndefined();
});

test("a figure bears the mark as measured, and loses it with any edit of its value", () => {
	expect(measuredFigure(figure, study.evidence, evidence)?.label).toBe("Half of all answers came within");
	for (const value of ["4 min 9 s", "4 min 10 s ", "4 Min 10 s", "4 min\u00a010 s", ""])
		expect(measuredFigure({ ...figure, value }, study.evidence, evidence)).toBeNull();
});

test("a figure without evidence, or of evidence that is gone, has no mark", () => {
	expect(measuredFigure({ ...figure, from: null }, study.evidence, evidence)).toBeNull();
	expect(measuredFigure({ ...figure, from: "sales" }, study.evidence, evidence)).toBeNull();
	expect(measuredFigure(figure, null, evidence)).toBeNull();
	expect(measuredFigure(figure, study.evidence, [])).toBeNull();
	expect(measuredFigure(figure, { kind: "exam", id: "01JC7Q9E4T2V5R" }, evidence)).toBeNull();
});

test("only a measured series is drawn", () => {
	expect(measuredSeries(study, evidence)?.label).toBe("Trust of the community");
	expect(measuredSeries({ ...study, plot: "sales" }, evidence)).toBeNull();
	expect(measuredSeries({ ...study, plot: null }, evidence)).toBeNull();
});

test("a testimonial is a passage of the review, whitespace aside", () => {
	expect(quotedReview(quote, quotable)?.revision).toBe(2);
	const across = "which most plans of professionals do not. Next time,\n say what you would drop";
	expect(quotedReview({ ...quote, words: across }, quotable)).not.toBeNull();
	for (const words of ["The plan names whom each post is for", "he plan names", "The plan names who each po", "", "  "])
		expect(quotedReview({ ...quote, words }, quotable)).toBeNull();
});

test("nobody else's name stands under a curator's words", () => {
	expect(quotedReview({ ...quote, who: "Ruth  Adeyemi " }, quotable)).not.toBeNull();
	expect(quotedReview({ ...quote, who: "Somebody Famous" }, quotable)).toBeNull();
});

test("a review that may no longer be quoted takes its mark along", () => {
	expect(quotedReview(quote, [])).toBeNull();
	expect(quotedReview({ ...quote, from: { submissionId: "01JCWORK3PLAN", revision: 1 } }, quotable)).toBeNull();
});

test("the good page is vouched for where it should be", () => {
	expect(Object.fromEntries(vouchedFor(makeGood().blocks, evidence, quotable))).toEqual({
		"bakery-opening": ["f1", "f2", "f3", "plot"],
		"school-campaign": ["g1", "g2", "plot"],
		can: ["s1", "s2", "s3"],
		ruth: ["words"],
	});
	expect(vouchedFor(makeGood().blocks, [], []).size).toBe(0);
});

test("no value but the measured one is ever marked", () => {
	fc.assert(
		fc.property(fc.string(), (value) => {
			expect(measuredFigure({ ...figure, value }, study.evidence, evidence) !== null).toBe(value === "4 min 10 s");
		}),
	);
});
