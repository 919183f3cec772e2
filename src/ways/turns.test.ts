import { expect, test } from "vitest";
import { publicCourse } from "#content/public.ts";
import { turnsOf } from "./turns.ts";

const { course, modules, lessons } = publicCourse;
const all = [...lessons.values()];
const turnFor = (way: string, lesson: string) => {
	const turn = turnsOf(course.ways, modules, lessons.get(lesson) as never).find(({ ways }) => ways.split(" ").includes(way));
	if (!turn) throw new Error(`No turn of way ${way} at ${lesson}.`);
	return turn;
};
const first = course.ways[0]?.id ?? "";

/** Lesson ids in the order in which the links of a way lead through the course. */
function walked(way: string, from: string): readonly string[] {
	const ids = [from];
	for (let next = turnFor(way, from).next; next; next = turnFor(way, ids.at(-1) ?? "").next) {
		const { path } = next;
		// A module's own page leads to its first lesson.
		const to = all.find((lesson) => lesson.path === path) ?? modules.find(({ id }) => path === `/learn/${id}/`)?.lessons[0];
		ids.push(to?.id ?? `nothing at ${path}`);
	}
	return ids;
}

test("each way leads through all of its lessons, in their order, and through no other", () => {
	for (const way of course.ways) {
		const on = way.lessons === "all" ? all.map(({ id }) => id) : way.lessons;
		expect(walked(way.id, on[0] ?? "")).toEqual(on);
	}
});

test("back leads where on came from, over the borders of modules too", () => {
	for (const [at, lesson] of all.entries()) expect(turnFor(first, lesson.id).previous?.path).toBe(all[at - 1]?.path);
});

test("the last lesson of a module leads to its exam and says which module comes next; the others do neither", () => {
	for (const module of modules) {
		for (const lesson of module.lessons) {
			const isLast = lesson === module.lessons.at(-1);
			const turn = turnFor(first, lesson.id);
			expect(turn.exam).toBe(isLast ? `/exams/${module.exam}/` : null);
			expect(turn.next?.module?.number).toBe(isLast && module.number < modules.length ? module.number + 1 : undefined);
		}
	}
});

test("where exams come first, the last lesson leads to the page of the next module", () => {
	const last = modules[0]?.lessons.at(-1)?.id ?? "";
	expect(turnFor("marketer", last).next).toMatchObject({ path: `/learn/${modules[1]?.id}/`, title: modules[1]?.title });
});

test("from a lesson that is not on a short way, one comes back to it", () => {
	const short = course.ways.find((way) => way.lessons !== "all");
	const on = new Set(short?.lessons);
	const off = all.findIndex(({ id }, at) => at > 0 && !on.has(id) && all.slice(0, at).some((one) => on.has(one.id)));
	const turn = turnFor(short?.id ?? "", all[off]?.id ?? "");
	expect(turn.previous?.path).toBe(all.slice(0, off).findLast(({ id }) => on.has(id))?.path);
	expect(turn.next?.path).toBe(all.slice(off).find(({ id }) => on.has(id))?.path);
	expect(turn.exam).toBeNull();
});

test("ways that agree share their links, and the first way's are the first", () => {
	for (const lesson of all) {
		const turns = turnsOf(course.ways, modules, lesson);
		expect(turns[0]?.ways.split(" ")).toContain(first);
		expect(turns.flatMap(({ ways }) => ways.split(" ")).sort()).toEqual(course.ways.map(({ id }) => id).sort());
	}
});
