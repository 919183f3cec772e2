import { expect, test } from "vitest";
import type { ProgressEntry } from "#server/wire/progress.ts";
import { carriedBy } from "./carried.ts";

const entry = (kind: ProgressEntry["kind"], ref: string, data: ProgressEntry["data"]): ProgressEntry => ({
	kind,
	ref,
	at: "2026-11-22T12:00:00.000Z",
	data,
});

test("only what was finished is counted as coming along", () => {
	const progress = [
		entry("lesson", "read", { done: true }),
		entry("lesson", "opened", { done: false }),
		entry("practice", "first-shift", { score: 60 }),
		entry("open-run", "first-shift", { log: [] }),
		entry("quiz", "read/q1", { chosen: ["a"], right: false }),
		entry("place", "last", { path: "/learn/" }),
	];
	expect(carriedBy(Object.fromEntries(progress.map((one) => [`${one.kind}:${one.ref}`, one])))).toEqual({
		lessons: 1,
		runs: 1,
		answers: 1,
	});
	expect(carriedBy({})).toEqual({ lessons: 0, runs: 0, answers: 0 });
});
