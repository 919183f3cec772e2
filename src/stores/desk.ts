/** The learner's desk: what the server knows of them, and the one thing to do next. */
import { map } from "nanostores";
import type { Way } from "#content/schema.ts";
import type { AttemptSummary } from "#server/wire/attempts.ts";
import type { DeskView } from "#server/wire/desk.ts";
import type { ExamSitting } from "#server/wire/exams.ts";
import type { Problem } from "#server/wire/problem.ts";
import type { SubmissionState } from "#server/wire/work.ts";
import type { call } from "../api/client.ts";
import { chosenWay, isRead, type Progress } from "./merge-progress.ts";
import { aheadOn, isExamFirst } from "./on-way.ts";
import { retakeAt } from "./retake.ts";

/** One thing to do, with where it is done. */
export interface Task {
	id: string;
	title: string;
	path: string;
	/** How long it takes, in real minutes, where that is known. */
	minutes?: number;
}

export interface ModuleOutline {
	id: string;
	number: number;
	title: string;
	path: string;
	lessons: readonly Task[];
	practice: readonly Task[];
	assessed: readonly Task[];
	assignments: readonly Task[];
	exams: readonly Task[];
}

export interface WayOutline extends Way {
	title: string;
}

/** The course as a list of things to do, made at build time. */
export interface Outline {
	/** The scenario that a newcomer plays before anything else. */
	first: Task;
	modules: readonly ModuleOutline[];
	/** The first is everybody's until they choose another. */
	ways: readonly WayOutline[];
	/** Scenarios and assignments that the certificate asks for, whichever the way. */
	required: readonly string[];
	retakeAfterHours: number;
}

export type DeskKnown = Pick<DeskView, "attempts" | "work" | "sittings">;

export type StepKind =
	| "go-on-attempt"
	| "go-on-exam"
	| "go-on-run"
	| "revise"
	| "first-shift"
	| "lesson"
	| "practice"
	| "scenario"
	| "assignment"
	| "exam-first"
	| "exam";

/** `pause`: all that is left waits for someone else, or for an hour (`until`). `done`: nothing is left. */
export type NextStep =
	| { kind: StepKind; task: Task; module: ModuleOutline | null }
	| { kind: "pause"; until: Date | null }
	| { kind: "done" };

interface Standing {
	progress: Readonly<Progress>;
	/** null for a visitor, and while the server has not answered. */
	desk: DeskKnown | null;
	now: Date;
}

/**
 * The one thing that waits for this person: first what is under way, then work that came back, then the course in its
 * order, as far as it is on the chosen way. Assessed parts of a module come once its lessons are read; where a way tests
 * out of modules, a module begins with its exam.
 */
export function nextStep(outline: Outline, standing: Standing): NextStep {
	const { progress, desk } = standing;
	const all = (pick: (module: ModuleOutline) => readonly Task[]) =>
		outline.modules.flatMap((module) => pick(module).map((task) => ({ task, module })));
	const attempt = all((module) => module.assessed).find(({ task }) => attemptsAt(desk, task.id).some((one) => one.state === "open"));
	if (attempt) return { kind: "go-on-attempt", ...attempt };
	const sitting = all((module) => module.exams).find(({ task }) => sittingsOf(desk, task.id).some((one) => one.state === "open"));
	if (sitting) return { kind: "go-on-exam", ...sitting };
	const run = [...all((module) => module.practice), { task: outline.first, module: null }].find(({ task }) =>
		hasOpenRun(progress, task.id),
	);
	if (run) return { kind: "go-on-run", ...run };
	const returned = all((module) => module.assignments).find(({ task }) => workState(desk, task.id) === "returned");
	if (returned) return { kind: "revise", ...returned };
	if (nothingDone(standing)) return { kind: "first-shift", task: outline.first, module: null };

	let until = null as Date | null;
	let waits = false;
	const way = wayOf(outline, progress);
	for (const module of aheadOn(outline, way, desk)) {
		const [exam] = module.exams;
		if (exam && isExamFirst(module, way, { progress, desk })) return { kind: "exam-first", task: exam, module };
		const plain: [StepKind, readonly Task[], (task: Task) => boolean][] = [
			["lesson", module.lessons, (task) => isRead(progress, task.id)],
			["practice", module.practice, (task) => practiceScore(progress, task.id) !== null],
		];
		for (const [kind, tasks, isDone] of plain) {
			const task = tasks.find((one) => !isDone(one));
			if (task) return { kind, task, module };
		}
		for (const [kind, task, passed, at] of assessments(module, outline, standing)) {
			if (passed) continue;
			if (at === "elsewhere") waits = true;
			else if (at) until = until === null || at < until ? at : until;
			else return { kind, task, module };
		}
	}
	return waits || until ? { kind: "pause", until } : { kind: "done" };
}

/** What a module assesses, in order: passed or not, and what it waits for: an hour, a curator, or nothing but the learner. */
function assessments(
	module: ModuleOutline,
	outline: Outline,
	{ desk, now }: Standing,
): [StepKind, Task, boolean, Date | "elsewhere" | null][] {
	const again = (tries: readonly (AttemptSummary | ExamSitting)[]) => retakeAt(tries, outline.retakeAfterHours, now);
	return [
		...module.assessed.map((task): [StepKind, Task, boolean, Date | null] => {
			const ended = attemptsAt(desk, task.id).filter((attempt) => attempt.state === "done");
			return ["scenario", task, ended.some((attempt) => attempt.passed), again(ended)];
		}),
		...module.assignments.map((task): [StepKind, Task, boolean, "elsewhere" | null] => {
			const state = workState(desk, task.id);
			return ["assignment", task, state === "accepted", state === "handed-in" || state === "claimed" ? "elsewhere" : null];
		}),
		...module.exams.map((task): [StepKind, Task, boolean, Date | null] => {
			const ended = sittingsOf(desk, task.id).filter((sitting) => sitting.state === "done");
			return ["exam", task, ended.some((sitting) => sitting.passed), again(ended)];
		}),
	];
}

function nothingDone({ progress, desk }: Standing): boolean {
	const here = Object.values(progress).some(({ kind }) => kind !== "open-run" && kind !== "place" && kind !== "way");
	return !here && (desk === null || (desk.attempts.length === 0 && desk.work.length === 0 && desk.sittings.length === 0));
}

/** The way chosen, as the course has it. */
export function wayOf({ ways }: Pick<Outline, "ways">, progress: Readonly<Progress>): WayOutline | undefined {
	return ways.find(({ id }) => id === chosenWay(progress)) ?? ways[0];
}

/** Score of the last finished practice run as it was shown, null when there is none. */
export function practiceScore(progress: Readonly<Progress>, scenarioId: string): number | null {
	const data = progress[`practice:${scenarioId}`]?.data;
	return typeof data === "object" && data !== null && "score" in data && typeof data.score === "number" ? data.score : null;
}

export function hasOpenRun(progress: Readonly<Progress>, scenarioId: string): boolean {
	const data = progress[`open-run:${scenarioId}`]?.data;
	return typeof data === "object" && data !== null;
}

export function attemptsAt(desk: DeskKnown | null, scenarioId: string): readonly AttemptSummary[] {
	return (desk?.attempts ?? []).filter((attempt) => attempt.scenarioId === scenarioId);
}

export function sittingsOf(desk: DeskKnown | null, examId: string): readonly ExamSitting[] {
	return (desk?.sittings ?? []).filter((sitting) => sitting.examId === examId);
}

export function workState(desk: DeskKnown | null, assignmentId: string): SubmissionState | null {
	return desk?.work.find((work) => work.assignmentId === assignmentId)?.state ?? null;
}

export interface DeskState {
	phase: "loading" | "ready";
	desk: DeskView | null;
	problem: Problem | null;
}

export function createDesk({ call: ask }: { call: typeof call }) {
	const $desk = map<DeskState>({ phase: "loading", desk: null, problem: null });
	return {
		$desk,
		/** A visitor's desk is made of what this device remembers; nothing is asked. */
		async open(accountId: string | null): Promise<void> {
			if (accountId === null) {
				$desk.set({ phase: "ready", desk: null, problem: null });
				return;
			}
			const answer = await ask<DeskView>("GET", "/api/desk");
			$desk.set(
				answer.ok ? { phase: "ready", desk: answer.value, problem: null } : { phase: "ready", desk: null, problem: answer.problem },
			);
		},
	};
}
