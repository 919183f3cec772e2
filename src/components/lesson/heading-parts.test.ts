import * as fc from "fast-check";
import { expect, test } from "vitest";
import { publicCourse } from "#content/public.ts";
import { headingParts } from "./heading-parts.ts";

const whole = (heading: string) => headingParts(heading).flatMap((part) => (part.whole ? [part.text] : []));

test("a short compound stays on one line, with the comma after it", () => {
	expect(whole("Agency, in-house, freelance")).toEqual(["in-house,"]);
	expect(whole("A working week, on-call days, and your own health")).toEqual(["on-call"]);
});

test("a compound that could be wider than a small phone may break, and so may a heading without one", () => {
	expect(whole("Business-to-business-marketing")).toEqual([]);
	expect(whole("Goals, and the funnel")).toEqual([]);
});

test("no heading loses or gains a letter", () => {
	const lessons = publicCourse.modules.flatMap((module) => module.lessons.map(({ title }) => title));
	expect(lessons.length).toBeGreaterThan(0);
	for (const title of lessons)
		expect(
			headingParts(title)
				.map(({ text }) => text)
				.join(""),
		).toBe(title);
	fc.assert(
		fc.property(fc.string(), (title) => {
			expect(
				headingParts(title)
					.map(({ text }) => text)
					.join(""),
			).toBe(title);
		}),
	);
});
