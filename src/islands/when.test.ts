import { expect, test } from "vitest";
import { opensIn, waited } from "./when.ts";

const now = new Date("2026-11-22T12:00:00Z");

test("waiting times are told in the largest unit that fits", () => {
	expect(waited("2026-11-19T11:00:00Z", now)).toBe("3 days");
	expect(waited("2026-11-22T10:59:00Z", now)).toBe("1 hour");
	expect(waited("2026-11-22T11:59:50Z", now)).toBe("0 minutes");
	expect(waited("2026-11-22T12:10:00Z", now)).toBe("0 minutes");
});

test("what opens after 24 hours is told as opening in 24 hours right away, and never sooner than it does", () => {
	expect(opensIn("2026-11-23T12:00:00Z", now)).toBe("in 24 hours");
	expect(opensIn("2026-11-23T11:59:57Z", now)).toBe("in 24 hours");
	expect(opensIn("2026-11-23T08:00:00Z", now)).toBe("in 20 hours");
	expect(opensIn("2026-11-22T12:59:30Z", now)).toBe("in 1 hour");
	expect(opensIn("2026-11-22T12:00:20Z", now)).toBe("in 1 minute");
	expect(opensIn("2026-11-25T12:00:00Z", now)).toBe("in 72 hours");
	expect(opensIn("2026-11-26T11:00:00Z", now)).toBe("in 4 days");
});
