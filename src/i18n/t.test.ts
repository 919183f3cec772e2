import { expect, test } from "vitest";
import { t, tn } from "./t.ts";

test("variables are filled in, unknown braces stay", () => {
	expect(t({ saved: "Saved {time} {unknown}" }, "saved", { time: "12:04" })).toBe("Saved 12:04 {unknown}");
});

test("a missing key is named", () => {
	expect(() => t({}, "gone")).toThrow(/"gone"/);
});

test("plurals take the language's form, and fall back to other", () => {
	const words = { c_one: "{n} comment", c_other: "{n} comments", d_other: "{n} days" };
	expect(tn(words, "c", 1)).toBe("1 comment");
	expect(tn(words, "c", 0)).toBe("0 comments");
	expect(tn(words, "d", 1)).toBe("1 days");
});
