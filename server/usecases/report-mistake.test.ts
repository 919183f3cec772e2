import { expect, test } from "vitest";
import type { MistakeReport } from "../storage/port.ts";
import { Turns } from "../turns.ts";
import { reportMistake } from "./report-mistake.ts";

test("a report that comes again under its key is kept once; two without a key are two", async () => {
	const held: MistakeReport[] = [];
	let n = 0;
	const deps = {
		storage: { addReport: async (report: MistakeReport) => void held.unshift(report), reports: async () => held },
		clock: { now: () => new Date("2026-11-22T12:00:00.000Z") },
		ids: { id: () => `made-${n++}` },
		turns: new Turns(),
	} as unknown as Parameters<typeof reportMistake>[0];
	const report = { accountId: null, path: "/learn/", text: "A comma is missing." };
	const key = "2f6b8a34-96a1-4d4c-a1f0-0d9c8be7a001";
	await Promise.all([reportMistake(deps, { ...report, key }), reportMistake(deps, { ...report, key })]);
	await reportMistake(deps, report);
	await reportMistake(deps, report);
	expect(held.map(({ id }) => id)).toEqual(["made-1", "made-0", key]);
	expect(held.every((one) => !("key" in one))).toBe(true);
});
