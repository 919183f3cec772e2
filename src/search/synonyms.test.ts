import { expect, test } from "vitest";
import { publicCourse } from "#content/public.ts";
import { searchDocuments } from "./documents.ts";
import { find } from "./find.ts";
import { indexDocuments } from "./index-documents.ts";
import { openIndex, placeOf } from "./open-index.ts";

const open = await openIndex(await indexDocuments(searchDocuments(publicCourse), "en", publicCourse.synonyms));

test("every word that a synonym leads to stands somewhere in the course", () => {
	for (const word of Object.values(publicCourse.synonyms).flat()) {
		expect(
			[word, open.language.stem(word)].some((form) => open.vocabulary[placeOf(open, form)] === form),
			word,
		).toBe(true);
	}
});

test("who calls a series or a pillar a rubric finds both meanings and the lesson", () => {
	for (const question of ["rubric", "rubrics"]) {
		const paths = find(open, question).flatMap(({ found }) => found.map(({ document }) => document.path));
		for (const path of ["/glossary/#content-rubric", "/glossary/#content-pillar"]) expect(paths, question).toContain(path);
		expect(
			paths.some((path) => path.startsWith("/learn/content/rubrics-and-plan/")),
			question,
		).toBe(true);
	}
});
