import type { Way } from "#content/schema.ts";
import {
	attemptsAt,
	type DeskKnown,
	hasOpenRun,
	type ModuleOutline,
	type NextStep,
	practiceScore,
	sittingsOf,
	type Task,
	workState,
} from "#src/stores/desk.ts";
import { isRead, type Progress } from "#src/stores/merge-progress.ts";
import { isOnWay } from "#src/stores/on-way.ts";
import { retakeAt } from "#src/stores/retake.ts";
import { opensIn } from "../when.ts";

export type ItemKind = "lesson" | "practice" | "scenario" | "assignment" | "exam";

/** Where one thing to do stands. `key` and `variables` name its words; `mark` is what is drawn beside it. */
export interface Item {
	kind: ItemKind;
	task: Task;
	mark: "todo" | "done" | "under-way" | "waits";
	key: string;
	variables: Readonly<Record<string, string | number>>;
}

interface Known {
	progress: Readonly<Progress>;
	/** null for a visitor. */
	desk: DeskKnown | null;
	retakeAfterHours: number;
	now: Date;
}

/** Everything a module asks for, in its order, each with where it stands. */
export function itemsOf(module: ModuleOutline, known: Known): readonly Item[] {
	return [
		...module.lessons.map((task) => lesson(task, known)),
		...module.practice.map((task) => practice(task, known)),
		...module.assessed.map((task) => scenario(task, known)),
		...module.assignments.map((task) => assignment(task, known)),
		...module.exams.map((task) => exam(task, known)),
	];
}

/** Whoever reviews and has done nothing of the course themselves is not told to begin it. */
export function isOnlyReviewing(desk: { waiting: number | null } | null, step: NextStep): boolean {
	return desk !== null && desk.waiting !== null && step.kind === "first-shift";
}

/** Exams and assessed shifts that were taken and not passed yet, in the order of the course. */
export function missedOf(modules: readonly ModuleOutline[], known: Known): readonly Item[] {
	const taken = modules.flatMap((module) => [
		...module.assessed.map((task) => scenario(task, known)),
		...module.exams.map((task) => exam(task, known)),
	]);
	return taken.filter(({ key }) => key === "state-again" || key === "state-again-at");
}

/**
 * Parts a module's items into those on the way and those beside it.
 *
 * @param asked  of a module tested out of: what the certificate asks for all the same; null of any other
 */
export function partedByWay(
	items: readonly Item[],
	way: Way | undefined,
	asked: readonly string[] | null,
): { on: readonly Item[]; beside: readonly Item[] } {
	const isOn = ({ kind, task }: Item) => {
		if (asked) return kind === "exam" || ((kind === "scenario" || kind === "assignment") && asked.includes(task.id));
		return isOnWay(way, kind === "lesson" ? "lesson" : "work", task);
	};
	return { on: items.filter(isOn), beside: items.filter((item) => !isOn(item)) };
}

function lesson(task: Task, { progress }: Known): Item {
	const read = isRead(progress, task.id);
	const key = read ? "state-read" : task.minutes ? "state-minutes" : "state-unread";
	return { kind: "lesson", task, mark: read ? "done" : "todo", key, variables: { n: task.minutes ?? 0 } };
}

function practice(task: Task, { progress }: Known): Item {
	const score = practiceScore(progress, task.id);
	if (hasOpenRun(progress, task.id)) return { kind: "practice", task, mark: "under-way", key: "state-under-way", variables: {} };
	if (score === null) return { kind: "practice", task, mark: "todo", key: "state-unplayed", variables: {} };
	return { kind: "practice", task, mark: "done", key: "state-last-score", variables: { score: Math.round(score) } };
}

function scenario(task: Task, { desk, retakeAfterHours, now }: Known): Item {
	const tries = attemptsAt(desk, task.id);
	if (tries.some((one) => one.state === "open"))
		return { kind: "scenario", task, mark: "under-way", key: "state-under-way", variables: {} };
	return graded(
		"scenario",
		task,
		desk,
		tries.filter((one) => one.state === "done"),
		retakeAfterHours,
		now,
	);
}

function exam(task: Task, { desk, retakeAfterHours, now }: Known): Item {
	const tries = sittingsOf(desk, task.id);
	if (tries.some((one) => one.state === "open")) return { kind: "exam", task, mark: "under-way", key: "state-under-way", variables: {} };
	return graded(
		"exam",
		task,
		desk,
		tries.filter((one) => one.state === "done"),
		retakeAfterHours,
		now,
	);
}

interface Ended {
	score: number | null;
	passed: boolean | null;
	endedAt: string | null;
}

function graded(kind: "scenario" | "exam", task: Task, desk: DeskKnown | null, ended: readonly Ended[], hours: number, now: Date): Item {
	const best = Math.max(...ended.map((one) => one.score ?? 0));
	if (ended.length === 0) return { kind, task, mark: "todo", key: desk ? `state-${kind}-open` : "state-wants-account", variables: {} };
	if (ended.some((one) => one.passed)) return { kind, task, mark: "done", key: "state-passed", variables: { score: Math.round(best) } };
	const at = retakeAt(ended, hours, now);
	const score = Math.round(ended.at(-1)?.score ?? 0);
	return {
		kind,
		task,
		mark: at ? "waits" : "todo",
		key: at ? "state-again-at" : "state-again",
		variables: { score, when: at ? opensIn(at, now) : "" },
	};
}

function assignment(task: Task, { desk }: Known): Item {
	const state = workState(desk, task.id);
	const marks = { draft: "under-way", "handed-in": "waits", claimed: "waits", returned: "under-way", accepted: "done" } as const;
	return { kind: "assignment", task, mark: state ? marks[state] : "todo", key: `state-${state ?? "unwritten"}`, variables: {} };
}
