import { expect, test } from "vitest";
import { fromNow, waited } from "./when.ts";

const now = new Date("2026-11-22T12:00:00Z");

test("waiting times are told in the largest unit that fits", () => {
	expect(waited("2026-11-19T11:00:00Z", now)).toBe("3 days");
	expect(waited("2026-11-22T10:59:00Z", now)).toBe("1 hour");
	expect(waited("2026-11-22T11:59:50Z", now)).toBe("0 minutes");
	expect(waited("2026-11-22T12:10:00Z", now)).toBe("0 minutes");
});

test("moments are told from now, on both sides of it", () => {
	expect(fromNow("2026-11-23T08:00:00Z", now)).toBe("in 20 hours");
	expect(fromNow("2026-11-20T11:00:00Z", now)).toBe("2 days ago");
	expect(fromNow("2026-11-22T12:00:20Z", now)).toBe("now");
});
