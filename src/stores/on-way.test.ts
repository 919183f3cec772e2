import { expect, test } from "vitest";
import type { ExamSitting } from "#server/wire/exams.ts";
import { type DeskKnown, nextStep, type Outline } from "./desk.ts";
import type { Progress } from "./merge-progress.ts";

const task = (id: string) => ({ id, title: id, path: `/${id}/` });
const module = (n: number) => ({
	id: `m${n}`,
	number: n,
	title: `m${n}`,
	path: `/learn/m${n}/`,
	lessons: [task(`l${n}a`), task(`l${n}b`)],
	practice: [task(`p${n}`)],
	assessed: [task(`s${n}`)],
	assignments: [task(`w${n}`)],
	exams: [task(`e${n}`)],
});
const outline: Outline = {
	first: task("p1"),
	retakeAfterHours: 24,
	modules: [module(1), module(2)],
	required: ["w1"],
	ways: [
		{ id: "whole", title: "whole", lessons: "all", work: "all", byExam: [] },
		{ id: "tested", title: "tested", lessons: "all", work: "all", byExam: "all" },
		{ id: "short", title: "short", lessons: ["l1b", "l2a"], work: ["p2"], byExam: [] },
	],
};
const now = new Date("2026-11-22T12:00:00Z");
const at = "2026-11-22T09:00:00.000Z";
const on = (way: string, ...read: string[]): Progress => ({
	"way:chosen": { kind: "way", ref: "chosen", at, data: { id: way } },
	...Object.fromEntries(read.map((ref) => [`lesson:${ref}`, { kind: "lesson", ref, at, data: { done: true } }])),
});
const sat = (examId: string, passed: boolean): ExamSitting => ({
	id: `s-${examId}`,
	examId,
	state: "done",
	startedAt: at,
	endedAt: at,
	questions: [],
	score: passed ? 90 : 20,
	passed,
});
const next = (progress: Progress, known: Partial<DeskKnown> = {}) => {
	const step = nextStep(outline, { progress, desk: { attempts: [], work: [], sittings: [], ...known }, now });
	return "task" in step ? `${step.kind} ${step.task.id}` : step.kind;
};

test("to choose a way is not to have done something: the first shift still comes first", () => {
	expect(next(on("short"))).toBe("first-shift p1");
});

test("a short way goes through its own lessons and practice, and is done when they are", () => {
	expect(next(on("short", "l1a"))).toBe("lesson l1b");
	expect(next(on("short", "l1a", "l1b"))).toBe("lesson l2a");
	const read = on("short", "l1b", "l2a");
	expect(next(read)).toBe("practice p2");
	expect(next({ ...read, "practice:p2": { kind: "practice", ref: "p2", at, data: { score: 60 } } })).toBe("done");
});

test("what is under way off the way is gone on with all the same", () => {
	const open = {
		id: "a",
		simulation: "x",
		scenarioId: "s1",
		state: "open" as const,
		startedAt: at,
		endedAt: null,
		score: null,
		passed: null,
	};
	expect(next(on("short", "l1b"), { attempts: [open] })).toBe("go-on-attempt s1");
});

test("where exams come first, a module begins with its exam until one reads in it or has failed", () => {
	const played: Progress = { "practice:p1": { kind: "practice", ref: "p1", at, data: { score: 60 } } };
	expect(next({ ...on("tested"), ...played })).toBe("exam-first e1");
	expect(next(on("tested", "l1a"))).toBe("lesson l1b");
	expect(next(on("tested"), { sittings: [sat("e1", false)] })).toBe("lesson l1a");
	expect(next(on("whole"), { sittings: [sat("e2", false)] })).toBe("lesson l1a");
});

test("a module whose exam is passed is done; what the certificate asks of it comes after all else", () => {
	expect(next(on("tested"), { sittings: [sat("e1", true)] })).toBe("exam-first e2");
	expect(next(on("tested"), { sittings: [sat("e1", true), sat("e2", true)] })).toBe("assignment w1");
	const work: DeskKnown["work"] = [{ assignmentId: "w1", state: "accepted", changedAt: at }];
	expect(next(on("tested"), { work, sittings: [sat("e1", true), sat("e2", true)] })).toBe("done");
});

test("on the other ways a passed exam takes no lesson away", () => {
	expect(next(on("whole"), { sittings: [sat("e1", true)] })).toBe("lesson l1a");
});

test("a way that the course no longer has is the whole course", () => {
	expect(next(on("gone", "l1a"))).toBe("lesson l1b");
	expect(next({ ...on("whole", "l1a"), "way:chosen": { kind: "way", ref: "chosen", at, data: null } })).toBe("lesson l1b");
});
