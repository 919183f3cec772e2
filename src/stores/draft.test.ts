import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Choice, choose, type Draft, differing } from "./draft.ts";

const draft = fc.record({
	fields: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.string({ maxLength: 4 })),
	selfAssessment: fc.dictionary(fc.constantFrom("x", "y"), fc.integer({ min: 0, max: 3 })),
});

test("whatever is chosen, every text is either in the draft or set aside", () => {
	fc.assert(
		fc.property(
			draft,
			draft,
			fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("here" as const, "elsewhere" as const)),
			(here, elsewhere, choice: Choice) => {
				const chosen = choose(here, elsewhere, choice);
				const kept = [...Object.values(chosen.draft.fields), ...Object.values(chosen.lost)];
				for (const text of [...Object.values(here.fields), ...Object.values(elsewhere.fields)]) if (text) expect(kept).toContain(text);
			},
		),
	);
});

test("a field not written yet is the same as an empty one", () => {
	const nothing: Draft = { fields: {}, selfAssessment: {} };
	expect(differing(nothing, { fields: { audit: "" }, selfAssessment: {} })).toEqual([]);
});
