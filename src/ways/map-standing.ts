/** Where one stands on a way through the course, as the course map knows it. */
import type { ExamResults } from "../stores/exam-results.ts";

interface LessonOnMap {
	id: string;
	isRead: boolean;
	isOff: boolean;
}

export interface ModuleOnMap {
	lessons: readonly LessonOnMap[];
	/** The exam by which the module may be tested out of on the chosen way; null when it may not. */
	byExam: string | null;
}

export interface MapStanding {
	/** Lessons on the way; of a module tested out of, all count as done. */
	done: number;
	all: number;
	/** null when everything on the way is read. */
	next: { kind: "lesson"; id: string } | { kind: "exam"; id: string } | null;
}

/** The next step is the first module's that is not done: its exam where exams come first and nothing has been tried, else a lesson. */
export function standingOn(modules: readonly ModuleOnMap[], exams: ExamResults): MapStanding {
	let done = 0;
	let all = 0;
	let next: MapStanding["next"] = null;
	for (const { lessons, byExam } of modules) {
		const on = lessons.filter(({ isOff }) => !isOff);
		const read = on.filter(({ isRead }) => isRead).length;
		const isTestedOut = byExam !== null && exams[byExam] === "passed";
		all += on.length;
		done += isTestedOut ? on.length : read;
		if (isTestedOut || next) continue;
		const unread = on.find(({ isRead }) => !isRead);
		if (byExam !== null && exams[byExam] === undefined && read === 0) next = { kind: "exam", id: byExam };
		else if (unread) next = { kind: "lesson", id: unread.id };
	}
	return { done, all, next };
}
