import { expect, test } from "vitest";
import { dayOf, monthOf } from "./dates.ts";

test("a day is the same in every time zone", () => {
	expect(dayOf("2026-11-22")).toBe("22 November 2026");
	expect(dayOf("2026-01-01")).toBe("1 January 2026");
});

test("a month goes without its day", () => {
	expect(monthOf("2026-11")).toBe("November 2026");
});
