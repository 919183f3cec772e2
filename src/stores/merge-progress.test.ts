import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ProgressEntry } from "#server/wire/progress.ts";
import { mergeProgress, type Progress, progressKey } from "./merge-progress.ts";

const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
const asProgress = (entries: readonly ProgressEntry[]): Progress =>
	entries.reduce((progress, entry) => mergeProgress(progress, { [progressKey(entry.kind, entry.ref)]: entry }), {} as Progress);

const entries = fc.array(
	fc.record({
		kind: fc.constantFrom("lesson" as const, "quiz" as const, "place" as const),
		ref: fc.constantFrom("a", "b"),
		at: fc.integer({ min: 0, max: 3 }).map(minute),
		data: fc.integer({ min: 0, max: 2 }).map((n) => ({ n })),
	}),
	{ maxLength: 8 },
);

test("the later entry stays, whichever side it is on", () => {
	const early: Progress = { "lesson:a": { kind: "lesson", ref: "a", at: minute(1), data: { done: false } } };
	const late: Progress = { "lesson:a": { kind: "lesson", ref: "a", at: minute(2), data: { done: true } } };
	expect(mergeProgress(early, late)).toEqual(late);
	expect(mergeProgress(late, early)).toEqual(late);
});

test("instants are compared as times, not as text", () => {
	const whole: Progress = { "lesson:a": { kind: "lesson", ref: "a", at: "2026-01-01T00:00:00Z", data: { done: false } } };
	const half: Progress = { "lesson:a": { kind: "lesson", ref: "a", at: "2026-01-01T00:00:00.500Z", data: { done: true } } };
	expect(mergeProgress(whole, half)).toEqual(half);
	expect(mergeProgress(half, whole)).toEqual(half);
});

test("what only one side knows is kept", () => {
	const phone: Progress = { "lesson:a": { kind: "lesson", ref: "a", at: minute(1), data: null } };
	const desk: Progress = { "lesson:b": { kind: "lesson", ref: "b", at: minute(1), data: null } };
	expect(mergeProgress(phone, desk)).toEqual({ ...phone, ...desk });
});

test("the order of merging never matters, and merging again changes nothing", () => {
	fc.assert(
		fc.property(entries, entries, entries, (a, b, c) => {
			const [x, y, z] = [asProgress(a), asProgress(b), asProgress(c)];
			expect(mergeProgress(x, y)).toEqual(mergeProgress(y, x));
			expect(mergeProgress(mergeProgress(x, y), z)).toEqual(mergeProgress(x, mergeProgress(y, z)));
			expect(mergeProgress(x, x)).toEqual(x);
		}),
	);
});
