/** From a lesson back and on, as each way through the course has it; at build time only. */
import type { CourseModule, Lesson } from "#content/public.ts";
import type { Way } from "#content/schema.ts";
import { idsOf, isListed } from "./along.ts";

export interface Place {
	path: string;
	title: string;
	/** The module that begins or lies there, when it is another than the lesson's. */
	module: Pick<CourseModule, "number" | "title"> | null;
}

/** How ways that agree go back and on from a lesson. */
export interface Turn {
	/** Ids parted by spaces; the course's first way is in the first turn. */
	ways: string;
	previous: Place | null;
	/** null at the end of the way. */
	next: Place | null;
	/** Path of the module's exam, after the last of its lessons on the way. */
	exam: string | null;
}

/** The turns at a lesson; a lesson that is not on a way leads to its neighbours that are. */
export function turnsOf(ways: readonly Way[], modules: readonly CourseModule[], lesson: Lesson): readonly Turn[] {
	const turns = new Map<string, { turn: Omit<Turn, "ways">; ways: Way[] }>();
	for (const way of ways) {
		const turn = turnOf(way, modules, lesson);
		const same = turns.get(JSON.stringify(turn));
		if (same) same.ways.push(way);
		else turns.set(JSON.stringify(turn), { turn, ways: [way] });
	}
	return [...turns.values()].map(({ turn, ways: agreeing }) => ({ ways: idsOf(agreeing), ...turn }));
}

function turnOf(way: Way, modules: readonly CourseModule[], lesson: Lesson): Omit<Turn, "ways"> {
	const all = modules.flatMap((module) => module.lessons.map((one) => ({ module, lesson: one })));
	const here = all.findIndex((one) => one.lesson.id === lesson.id);
	const isOn = (one: (typeof all)[number]) => isListed(way.lessons, one.lesson.id);
	const previous = all.slice(0, here).findLast(isOn);
	const next = all.slice(here + 1).find(isOn);
	const module = all[here]?.module;
	const place = (one: (typeof all)[number]): Place => ({
		path: one.lesson.path,
		title: one.lesson.title,
		module: one.module.id === module?.id ? null : { number: one.module.number, title: one.module.title },
	});
	const isLast = next?.module.id !== module?.id;
	// A module that can be tested out of begins with its own page, where its exam is offered.
	const isTested = next && isLast && isListed(way.byExam, next.module.id);
	return {
		previous: previous ? place(previous) : null,
		next: next ? (isTested ? { ...place(next), path: `/learn/${next.module.id}/`, title: next.module.title } : place(next)) : null,
		exam: isLast && module?.exam && isListed(way.work, module.exam) ? `/exams/${module.exam}/` : null,
	};
}
