import { expect, test } from "vitest";
import { loadCatalog } from "./catalog.ts";
import { certificateAsks } from "./certificate-asks.ts";
import { publicCourse } from "./public.ts";

const { certificateAsked: asked, course, modules } = publicCourse;

test("all that the rule names is asked for once, and each has a title of its own", () => {
	const named = [...course.certificate.scenarios, ...course.certificate.assignments, ...modules.flatMap(({ exam }) => exam ?? [])];
	expect(asked.map(({ id }) => id).toSorted()).toEqual(named.toSorted());
	expect(asked.filter(({ id, title }) => title === id)).toEqual([]);
});

test("it is told in the order of the course, and a module ends with its exam", () => {
	const order = modules.map(({ id }) => id);
	const places = asked.flatMap(({ moduleId }) => (moduleId === null ? [] : [order.indexOf(moduleId)]));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	for (const { id, exam } of modules) if (exam) expect(asked.findLast(({ moduleId }) => moduleId === id)?.id).toBe(exam);
});

test("what belongs to no module comes last", () => {
	const catalog = loadCatalog();
	const [scenario = ""] = course.certificate.scenarios;
	const without = catalog.modules.map((module) => ({ ...module, practice: module.practice.filter((id) => id !== scenario) }));
	expect(certificateAsks({ ...catalog, modules: without }).at(-1)).toMatchObject({ kind: "run", id: scenario, moduleId: null });
});
