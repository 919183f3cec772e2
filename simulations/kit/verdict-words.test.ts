import { expect, test } from "vitest";
import { shownScore, verdictLine } from "./verdict-words.ts";

test("scores are shown from 0 to 100, and 100+ above", () => {
	expect([-12, 0.4, 59.6, 100, 104].map(shownScore)).toEqual(["0", "0", "60", "100", "100+"]);
	expect([95, 60, 45, 10].map((score) => verdictLine(score, 60))).toEqual(["great", "passed", "near", "far"]);
});
