import { expect, test } from "vitest";
import { numberSpans } from "./number-spans.ts";

test("three numbers in a row and more are written as a span, others one by one", () => {
	expect(numberSpans([])).toBe("");
	expect(numberSpans([4])).toBe("4");
	expect(numberSpans([1, 2, 4])).toBe("1, 2, 4");
	expect(numberSpans([1, 3, 4, 5, 9, 10])).toBe("1, 3–5, 9, 10");
});
