import { expect, test } from "vitest";
import { publicCourse } from "#content/public.ts";
import { glossaryOf } from "./entries.ts";

const lesson = (id: string, terms: string[], mentions: string[]) => ({ id, terms, mentions });
const course = {
	terms: new Map(
		[
			{ id: "reach", term: "reach", see: ["epoch"] },
			{ id: "epoch", term: "Époque", see: [] },
			{ id: "ab-test", term: "“A/B” test", see: ["reach"] },
		].map((term) => [term.id, { also: [], short: "Something.", ...term }]),
	),
	lessons: new Map([lesson("first", ["reach"], ["reach"]), lesson("second", [], ["reach", "epoch"])].map((one) => [one.id, one])),
} as unknown as Parameters<typeof glossaryOf>[0];

test("terms stand under their letters, accents and quotation marks aside", () => {
	expect(glossaryOf(course, "en").map(({ letter, entries }) => [letter, ...entries.map(({ id }) => id)])).toEqual([
		["A", "ab-test"],
		["E", "epoch"],
		["R", "reach"],
	]);
});

test("a term names the lesson that explains it and those that use it, each once", () => {
	const reach = glossaryOf(course, "en").at(-1)?.entries[0];
	expect(reach?.introducedIn.map(({ id }) => id)).toEqual(["first"]);
	expect(reach?.usedIn.map(({ id }) => id)).toEqual(["second"]);
});

test("where one term points to another, the other points back", () => {
	const [, [epoch] = [], [reach] = []] = glossaryOf(course, "en").map(({ entries }) => entries);
	expect(epoch?.see.map(({ id }) => id)).toEqual(["reach"]);
	expect(reach?.see.map(({ id }) => id)).toEqual(["ab-test", "epoch"]);
});

test("every term of the course is in it once", () => {
	const shown = glossaryOf(publicCourse, "en").flatMap(({ entries }) => entries.map(({ id }) => id));
	expect(shown.toSorted()).toEqual([...publicCourse.terms.keys()].toSorted());
});
