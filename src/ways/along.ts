/** What a way through the course has and leaves out. */
import type { Way } from "#content/schema.ts";

type Listed = "all" | readonly string[];

export function isListed(list: Listed, id: string): boolean {
	return list === "all" || list.includes(id);
}

/** Ids of the ways that leave a lesson out, parted by spaces, as markup carries them. */
export function waysWithoutLesson(ways: readonly Way[], lesson: string): string {
	return idsOf(ways.filter((way) => !isListed(way.lessons, lesson)));
}

/** The same of a scenario, an assignment or an exam. */
export function waysWithoutWork(ways: readonly Way[], work: string): string {
	return idsOf(ways.filter((way) => !isListed(way.work, work)));
}

/** Ids of the ways by which a module is done once its exam is passed. */
export function waysByExam(ways: readonly Way[], module: string): string {
	return idsOf(ways.filter((way) => isListed(way.byExam, module)));
}

export function idsOf(ways: readonly Way[]): string {
	return ways.map((way) => way.id).join(" ");
}
