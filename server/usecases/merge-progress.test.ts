import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProgressEntry } from "../wire/progress.ts";
import { join } from "./merge-progress.ts";

const now = "2026-11-22T12:00:00.000Z";
const lesson = (at: string, done = true): ProgressEntry => ({ kind: "lesson", ref: "a-day", at, data: { done } });

const entries = fc.array(
	fc.record({
		kind: fc.constantFrom("lesson" as const, "quiz" as const),
		ref: fc.constantFrom("a", "b", "c"),
		at: fc.date({ min: new Date("2026-01-01"), max: new Date(now), noInvalidDate: true }).map((date) => date.toISOString()),
		data: fc.integer(),
	}),
	{ maxLength: 8 },
);

test("the later one stays, whichever comes first", () => {
	const early = lesson("2026-11-22T10:00:00.000Z", false);
	const late = lesson("2026-11-22T11:00:00.000Z", true);
	expect(join([early], [late], now)).toEqual([late]);
	expect(join([late], [early], now)).toEqual([late]);
});

test("a clock that runs ahead counts as now", () => {
	expect(join([], [lesson("2031-01-01T00:00:00.000Z")], now)).toEqual([lesson(now)]);
	expect(join([lesson("2031-01-01T00:00:00.000Z")], [], now)).toHaveLength(1);
});

test("instants are compared as instants, not as texts", () => {
	const kept = lesson("2026-11-22T10:00:00.900Z", false);
	expect(join([kept], [lesson("2026-11-22T10:00:00Z")], now)).toEqual([kept]);
});

test("merging again changes nothing, and two devices end alike in whatever order they sync", () => {
	fc.assert(
		fc.property(entries, entries, (mine, theirs) => {
			const once = join(join([], mine, now), theirs, now);
			expect(join(once, theirs, now)).toBe(once);
			const other = join(join([], theirs, now), mine, now);
			const instants = (list: readonly ProgressEntry[]) => new Map(list.map(({ kind, ref, at }) => [`${kind}:${ref}`, at]));
			expect(instants(other)).toEqual(instants(once));
		}),
	);
});
