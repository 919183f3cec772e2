/** What of the course lies ahead on a way through it. */
import type { Way } from "#content/schema.ts";
import { isListed } from "../ways/along.ts";
import { type DeskKnown, type ModuleOutline, type Outline, sittingsOf, type Task } from "./desk.ts";
import { isRead, type Progress } from "./merge-progress.ts";

/** Whether a thing to do is on the way; everything is where there is none. */
export function isOnWay(way: Way | undefined, kind: "lesson" | "work", task: Task): boolean {
	return !way || isListed(kind === "lesson" ? way.lessons : way.work, task.id);
}

/** Whether a module is done because its exam is passed, read or not. */
export function isTestedOut(module: ModuleOutline, way: Way | undefined, desk: DeskKnown | null): boolean {
	return isByExam(module, way) && module.exams.some(({ id }) => sittingsOf(desk, id).some((sitting) => sitting.passed));
}

/** Whether a module begins with its exam: nothing of it has been read, and nobody has been sent back to its lessons by a failed sitting. */
export function isExamFirst(
	module: ModuleOutline,
	way: Way | undefined,
	{ progress, desk }: { progress: Readonly<Progress>; desk: DeskKnown | null },
): boolean {
	const isBegun = module.lessons.some(({ id }) => isRead(progress, id)) || module.exams.some(({ id }) => sittingsOf(desk, id).length > 0);
	return isByExam(module, way) && !isBegun;
}

/** The modules with what is on the way; of those tested out of there is left what the certificate asks for, after all others. */
export function aheadOn({ modules, required }: Outline, way: Way | undefined, desk: DeskKnown | null): readonly ModuleOutline[] {
	const work = (tasks: readonly Task[]) => tasks.filter((task) => isOnWay(way, "work", task));
	const asked = (tasks: readonly Task[]) => tasks.filter(({ id }) => required.includes(id));
	return [
		...modules
			.filter((module) => !isTestedOut(module, way, desk))
			.map((module) => ({
				...module,
				lessons: module.lessons.filter((task) => isOnWay(way, "lesson", task)),
				practice: work(module.practice),
				assessed: work(module.assessed),
				assignments: work(module.assignments),
				exams: work(module.exams),
			})),
		...modules
			.filter((module) => isTestedOut(module, way, desk))
			.map((module) => ({
				...module,
				lessons: [],
				practice: [],
				assessed: asked(module.assessed),
				assignments: asked(module.assignments),
			})),
	];
}

function isByExam(module: ModuleOutline, way: Way | undefined): boolean {
	return way !== undefined && isListed(way.byExam, module.id);
}
