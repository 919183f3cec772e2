import { afterEach, expect, test } from "vitest";
import type { DeskView } from "#server/wire/desk.ts";
import type { ExamView } from "#server/wire/exams.ts";
import { keep, recall } from "./device.ts";
import { createExam, unanswered } from "./exam.ts";
import { fakeCall, fine, offline } from "./fake-call.ts";
import { retakeAt } from "./retake.ts";

const account = { id: "mira", email: "mira@example.org", name: "Mira", role: "learner" } as const;
const desk = (sittings: DeskView["sittings"]): DeskView => ({
	account,
	attempts: [],
	work: [],
	sittings,
	certificate: { met: 0, all: 9, number: null },
	waiting: null,
});
const open: ExamView = {
	id: "s1",
	examId: "the-job",
	state: "open",
	startedAt: "2026-11-22T12:00:00.000Z",
	endedAt: null,
	score: null,
	passed: null,
	questions: [
		{ id: "q1", question: "Who answers?", many: false, options: [{ id: "a", text: "You" }] },
		{ id: "q2", question: "Who decides?", many: true, options: [{ id: "a", text: "The client" }] },
	],
	objectives: null,
	retakeAt: null,
};
const graded: ExamView = { ...open, state: "done", endedAt: "2026-11-22T12:20:00.000Z", score: 40, passed: false, objectives: [] };

afterEach(() => {
	keep("exam-answers:s1", undefined);
});

test("answers outlive a reload and go only when handed in", async () => {
	const call = fakeCall({
		"GET /api/desk": () => fine(desk([{ ...open, questions: ["q1", "q2"] }])),
		"POST /api/exams/the-job/sittings": () => fine(open),
		"POST /api/sittings/s1/answers": () => fine(graded),
	});
	const exam = createExam({ examId: "the-job", call });
	await exam.open("mira");
	exam.choose("q1", ["a"]);
	const later = createExam({ examId: "the-job", call });
	await later.open("mira");
	expect(later.$exam.get().answers).toEqual({ q1: ["a"] });
	expect(unanswered(open, later.$exam.get().answers)).toEqual(["q2"]);
	expect(call.asked.some((ask) => ask.route.includes("answers"))).toBe(false);
	expect(await later.handIn()).toBe(true);
	expect(call.asked.at(-1)?.body).toEqual({ answers: { q1: ["a"] } });
	expect(recall("exam-answers:s1", null)).toBeNull();
});

test("without a connection nothing is lost and it can be handed in again", async () => {
	const call = fakeCall({
		"GET /api/desk": () => fine(desk([])),
		"POST /api/exams/the-job/sittings": () => fine(open),
		"POST /api/sittings/s1/answers": () => offline,
	});
	const exam = createExam({ examId: "the-job", call });
	await exam.open("mira");
	await exam.start();
	exam.choose("q1", ["a"]);
	expect(await exam.handIn()).toBe(false);
	expect(exam.$exam.get()).toMatchObject({ answers: { q1: ["a"] }, problem: { code: "offline" }, busy: false });
});

test("the last result is shown in full, wherever it was sat; without an answer its marks are known still", async () => {
	const done = { ...graded, questions: ["q1", "q2"] };
	const earlier = { ...done, id: "s0", endedAt: "2026-11-20T12:20:00.000Z" };
	const routes = { "GET /api/desk": () => fine(desk([done, earlier])), "GET /api/sittings/s1": () => fine({ ...graded, questions: [] }) };
	const exam = createExam({ examId: "the-job", call: fakeCall(routes) });
	await exam.open("mira");
	expect(exam.$exam.get()).toMatchObject({
		phase: "ready",
		sitting: { id: "s1", score: 40, objectives: [] },
		past: [{ id: "s0" }, { id: "s1" }],
	});
	const elsewhere = createExam({ examId: "the-job", call: fakeCall({ ...routes, "GET /api/sittings/s1": () => offline }) });
	await elsewhere.open("mira");
	expect(elsewhere.$exam.get()).toMatchObject({ phase: "ready", sitting: null, past: [{ id: "s0" }, { id: "s1", score: 40 }] });
});

test("a visitor makes no request", async () => {
	const exam = createExam({ examId: "the-job", call: fakeCall({}) });
	await exam.open(null);
	expect(exam.$exam.get().phase).toBe("visitor");
});

test("a failed try may be repeated after the pause, a passed one need not", () => {
	const failed = { endedAt: "2026-11-22T12:00:00.000Z", passed: false };
	expect(retakeAt([failed], 24, new Date("2026-11-22T13:00:00Z"))?.toISOString()).toBe("2026-11-23T12:00:00.000Z");
	expect(retakeAt([failed], 24, new Date("2026-11-23T12:00:00Z"))).toBeNull();
	expect(retakeAt([failed, { ...failed, passed: true }], 24, new Date("2026-11-22T13:00:00Z"))).toBeNull();
	expect(retakeAt([], 24, new Date())).toBeNull();
});
