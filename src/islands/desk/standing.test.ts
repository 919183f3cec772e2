import { expect, test } from "vitest";
import type { DeskKnown, ModuleOutline } from "#src/stores/desk.ts";
import { isOnlyReviewing, itemsOf, missedOf, partedByWay } from "./standing.ts";

const now = new Date("2026-11-22T12:00:00Z");
const task = (id: string) => ({ id, title: id, path: `/${id}/` });
const module: ModuleOutline = {
	id: "the-job",
	number: 1,
	title: "The job",
	path: "/learn/the-job/",
	lessons: [{ ...task("l1"), minutes: 6 }],
	practice: [task("first-shift")],
	assessed: [task("opening-day")],
	assignments: [task("page")],
	exams: [task("exam")],
};
const none: DeskKnown = { attempts: [], work: [], sittings: [] };
const at = "2026-11-22T09:00:00.000Z";
const attempt = {
	id: "a",
	simulation: "community-feed",
	scenarioId: "opening-day",
	state: "done" as const,
	startedAt: at,
	endedAt: at,
	score: 41.6,
	passed: false,
};
const keys = (desk: DeskKnown | null) =>
	itemsOf(module, { progress: {}, desk, retakeAfterHours: 24, now }).map(({ task, mark, key }) => `${task.id} ${mark} ${key}`);

test("a visitor sees what needs an account, and what does not", () => {
	expect(keys(null)).toEqual([
		"l1 todo state-minutes",
		"first-shift todo state-unplayed",
		"opening-day todo state-wants-account",
		"page todo state-unwritten",
		"exam todo state-wants-account",
	]);
});

test("a failed try says when the next one opens, a passed one its best score", () => {
	const [, , failed] = itemsOf(module, { progress: {}, desk: { ...none, attempts: [attempt] }, retakeAfterHours: 24, now });
	expect(failed).toMatchObject({ mark: "waits", key: "state-again-at", variables: { score: 42, when: "in 21 hours" } });
	const [, , passed] = itemsOf(module, {
		progress: {},
		desk: {
			...none,
			attempts: [
				{ ...attempt, score: 88, passed: true },
				{ ...attempt, id: "b", score: 70, passed: true },
			],
		},
		retakeAfterHours: 24,
		now,
	});
	expect(passed).toMatchObject({ mark: "done", variables: { score: 88 } });
});

test("an exam just failed is named with its score and the hours of the rule, until it is passed", () => {
	const sitting = { id: "s", examId: "exam", state: "done" as const, startedAt: at, questions: [] };
	const failed = { ...sitting, endedAt: "2026-11-22T11:59:30.000Z", score: 40, passed: false };
	const missed = (desk: DeskKnown | null) => missedOf([module], { progress: {}, desk, retakeAfterHours: 24, now });
	expect(missed({ ...none, sittings: [failed] })).toMatchObject([
		{ kind: "exam", task: { id: "exam" }, key: "state-again-at", variables: { score: 40, when: "in 24 hours" } },
	]);
	expect(missed({ ...none, attempts: [attempt], sittings: [{ ...failed, endedAt: "2026-11-20T12:00:00.000Z" }] })).toMatchObject([
		{ kind: "scenario", key: "state-again-at" },
		{ kind: "exam", key: "state-again", variables: { score: 40 } },
	]);
	expect(missed({ ...none, sittings: [failed, { ...failed, id: "t", score: 90, passed: true }] })).toEqual([]);
	expect([missed(none), missed(null)]).toEqual([[], []]);
});

test("a curator is not told to begin the course, unless they have begun it; a learner is", () => {
	const begin = { kind: "first-shift" as const, task: task("first-shift"), module: null };
	const read = { kind: "lesson" as const, task: task("l1"), module: null };
	const told = [isOnlyReviewing({ waiting: 0 }, begin), isOnlyReviewing({ waiting: 3 }, read), isOnlyReviewing({ waiting: null }, begin)];
	expect(told).toEqual([true, false, false]);
	expect(isOnlyReviewing(null, begin)).toBe(false);
});

test("each state of work has its own words", () => {
	const states = ["draft", "handed-in", "claimed", "returned", "accepted"] as const;
	const seen = states.map((state) => keys({ ...none, work: [{ assignmentId: "page", state, changedAt: at }] })[3]);
	expect(seen).toEqual([
		"page under-way state-draft",
		"page waits state-handed-in",
		"page waits state-claimed",
		"page under-way state-returned",
		"page done state-accepted",
	]);
});

test("a short way puts the rest of a module beside it, a passed exam all but what the certificate asks for", () => {
	const items = itemsOf(module, { progress: {}, desk: none, retakeAfterHours: 24, now });
	const ids = (parted: readonly { task: { id: string } }[]) => parted.map(({ task }) => task.id);
	const short = partedByWay(items, { id: "short", lessons: ["l1"], work: ["page"], byExam: [] }, null);
	expect([ids(short.on), ids(short.beside)]).toEqual([
		["l1", "page"],
		["first-shift", "opening-day", "exam"],
	]);
	const passed = partedByWay(items, { id: "tested", lessons: "all", work: "all", byExam: "all" }, ["opening-day"]);
	expect([ids(passed.on), ids(passed.beside)]).toEqual([
		["opening-day", "exam"],
		["l1", "first-shift", "page"],
	]);
});
