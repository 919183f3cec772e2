import { expect, test } from "vitest";
import { publicCourse } from "#content/public.ts";
import { outlineOf } from "./outline.ts";

test("everything that the certificate asks for is somewhere on the desk", () => {
	const { modules } = outlineOf(publicCourse);
	const ids = (pick: "assessed" | "assignments" | "exams") => modules.flatMap((module) => module[pick].map((task) => task.id));
	expect(ids("assessed")).toEqual(expect.arrayContaining([...publicCourse.course.certificate.scenarios]));
	expect(ids("assignments")).toEqual(expect.arrayContaining([...publicCourse.course.certificate.assignments]));
	expect(ids("exams").toSorted()).toEqual([...publicCourse.exams.keys()].toSorted());
});

test("assessed scenarios are never offered as practice", () => {
	const { modules } = outlineOf(publicCourse);
	for (const task of modules.flatMap((module) => module.practice)) expect(publicCourse.briefings.get(task.id)?.assessed).toBe(false);
});
