import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { DeskView } from "#server/wire/desk.ts";
import type { ProgressEntry } from "#server/wire/progress.ts";
import { createDesk, type DeskKnown, nextStep, type Outline } from "./desk.ts";
import { fakeCall, fine, offline } from "./fake-call.ts";
import { type Progress, progressKey } from "./merge-progress.ts";

const task = (id: string) => ({ id, title: id, path: `/${id}/` });
const outline: Outline = {
	first: task("first-shift"),
	retakeAfterHours: 24,
	ways: [],
	required: [],
	modules: [
		{
			id: "the-job",
			number: 1,
			title: "The job",
			path: "/learn/the-job/",
			lessons: [task("l1"), task("l2")],
			practice: [task("first-shift")],
			assessed: [task("opening-day")],
			assignments: [task("page")],
			exams: [task("exam")],
		},
	],
};
const now = new Date("2026-11-22T12:00:00Z");
const instant = now.toISOString();
const entry = (kind: ProgressEntry["kind"], ref: string, data: ProgressEntry["data"]): Progress => ({
	[progressKey(kind, ref)]: { kind, ref, at: instant, data },
});
const read = (...ids: string[]): Progress => Object.assign({}, ...ids.map((id) => entry("lesson", id, { done: true })));
const allRead = { ...read("l1", "l2"), ...entry("practice", "first-shift", { score: 70 }) };
const empty: DeskKnown = { attempts: [], work: [], sittings: [] };
const attempt = (news: Partial<DeskView["attempts"][number]> = {}): DeskView["attempts"][number] => ({
	id: "a1",
	simulation: "community-feed",
	scenarioId: "opening-day",
	state: "done",
	startedAt: instant,
	endedAt: instant,
	score: 80,
	passed: true,
	...news,
});
const work = (state: DeskView["work"][number]["state"]): DeskView["work"] => [{ assignmentId: "page", state, changedAt: instant }];
const sitting = (news: Partial<DeskView["sittings"][number]> = {}): DeskView["sittings"][number] => ({
	id: "s1",
	examId: "exam",
	state: "done",
	startedAt: instant,
	endedAt: instant,
	questions: [],
	score: 90,
	passed: true,
	...news,
});
const next = (progress: Progress, desk: DeskKnown | null = empty) => {
	const step = nextStep(outline, { progress, desk, now });
	return "task" in step ? `${step.kind} ${step.task.id}` : step.kind;
};

test("who has done nothing plays the first shift", () => {
	expect(next({}, null)).toBe("first-shift first-shift");
	expect(next({})).toBe("first-shift first-shift");
});

test("then come the lessons in order, then practice", () => {
	expect(next(entry("practice", "first-shift", { score: 40 }), null)).toBe("lesson l1");
	expect(next(read("l1"), null)).toBe("lesson l2");
	expect(next(read("l1", "l2"), null)).toBe("practice first-shift");
});

test("a lesson opened but not finished is still to be read", () => {
	expect(next({ ...read("l1"), ...entry("lesson", "l2", { done: false }) })).toBe("lesson l2");
});

test("then the assessed scenario, the assignment, the exam, and nothing", () => {
	expect(next(allRead)).toBe("scenario opening-day");
	expect(next(allRead, { ...empty, attempts: [attempt()] })).toBe("assignment page");
	expect(next(allRead, { ...empty, attempts: [attempt()], work: work("draft") })).toBe("assignment page");
	expect(next(allRead, { ...empty, attempts: [attempt()], work: work("handed-in") })).toBe("exam exam");
	expect(next(allRead, { attempts: [attempt()], work: work("accepted"), sittings: [sitting()] })).toBe("done");
});

test("what is under way comes before everything else", () => {
	const open = attempt({ state: "open", endedAt: null, score: null, passed: null });
	expect(next(read("l1"), { ...empty, attempts: [open], work: work("returned") })).toBe("go-on-attempt opening-day");
	expect(next({}, { ...empty, sittings: [sitting({ state: "open", endedAt: null, passed: null })] })).toBe("go-on-exam exam");
	expect(next({ ...read("l1"), ...entry("open-run", "first-shift", { seed: 1, version: 1, log: [] }) })).toBe("go-on-run first-shift");
});

test("a run that was ended leaves no run to go on with", () => {
	expect(next({ ...read("l1"), ...entry("open-run", "first-shift", null) })).toBe("lesson l2");
});

test("work that came back goes before new lessons", () => {
	expect(next(read("l1"), { ...empty, work: work("returned") })).toBe("revise page");
});

test("what failed waits for its pause, and the rest goes on meanwhile", () => {
	const failed = attempt({ passed: false, score: 30, endedAt: "2026-11-22T09:00:00.000Z" });
	expect(next(allRead, { ...empty, attempts: [failed] })).toBe("assignment page");
	expect(next(allRead, { ...empty, attempts: [{ ...failed, endedAt: "2026-11-20T09:00:00.000Z" }] })).toBe("scenario opening-day");
});

test("when everything waits, it says until when", () => {
	const failed = attempt({ passed: false, endedAt: "2026-11-22T09:00:00.000Z" });
	const desk = { attempts: [failed], work: work("claimed"), sittings: [sitting()] };
	expect(nextStep(outline, { progress: allRead, desk, now })).toEqual({ kind: "pause", until: new Date("2026-11-23T09:00:00.000Z") });
	expect(nextStep(outline, { progress: allRead, desk: { ...desk, attempts: [attempt()] }, now })).toEqual({ kind: "pause", until: null });
});

test("whatever the progress holds, there is an answer", () => {
	const kinds = fc.constantFrom("lesson" as const, "practice" as const, "open-run" as const, "place" as const);
	const anything = fc.array(fc.tuple(kinds, fc.constantFrom("l1", "l2", "first-shift"), fc.jsonValue()));
	fc.assert(
		fc.property(anything, (entries) => {
			const progress: Progress = Object.assign({}, ...entries.map(([kind, ref, data]) => entry(kind, ref, data as ProgressEntry["data"])));
			expect(nextStep(outline, { progress, desk: null, now })).toHaveProperty("kind");
		}),
	);
});

test("a visitor's desk asks nobody; an unreachable server leaves what the device knows", async () => {
	const visitor = createDesk({ call: fakeCall({}) });
	await visitor.open(null);
	expect(visitor.$desk.get()).toEqual({ phase: "ready", desk: null, problem: null });
	const cut = createDesk({ call: fakeCall({ "GET /api/desk": () => offline }) });
	await cut.open("mira");
	expect(cut.$desk.get()).toMatchObject({ phase: "ready", desk: null, problem: { code: "offline" } });
	const fineDesk = createDesk({ call: fakeCall({ "GET /api/desk": () => fine(empty) }) });
	await fineDesk.open("mira");
	expect(fineDesk.$desk.get()).toMatchObject({ desk: empty });
});
