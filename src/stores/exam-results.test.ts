import { expect, test } from "vitest";
import { resultsOf } from "./exam-results.ts";

const sat = (examId: string, passed: boolean | null) => ({
	examId,
	passed,
	state: passed === null ? ("open" as const) : ("done" as const),
});

test("an exam once passed stays passed; one under way is no result", () => {
	expect(
		resultsOf([sat("the-job", true), sat("the-job", false), sat("strategy", false), sat("strategy", null), sat("content", null)]),
	).toEqual({
		"the-job": "passed",
		strategy: "failed",
	});
});
