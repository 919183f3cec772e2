import { expect, test } from "vitest";
import { publicCourse } from "#content/public.ts";
import { searchDocuments } from "./documents.ts";
import { indexDocuments } from "./index-documents.ts";
import { openIndex, placeOf } from "./open-index.ts";

test("every word that a synonym leads to stands somewhere in the course", () => {
	const open = openIndex(indexDocuments(searchDocuments(publicCourse), "en", publicCourse.synonyms));
	for (const word of Object.values(publicCourse.synonyms).flat()) {
		expect(
			[word, open.language.stem(word)].some((form) => open.vocabulary[placeOf(open, form)] === form),
			word,
		).toBe(true);
	}
});
