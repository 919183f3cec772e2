import schema from "@jsonresume/schema/schema.json" with { type: "json" };
import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDocument } from "./any-document.test-suite.ts";
import { makeDocument, makeEvidence, makeGood, makeQuotable } from "./make.ts";
import { isoDate, jsonResume } from "./resume.ts";

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);
const sources = {
	evidence: makeEvidence(),
	quotable: makeQuotable(),
	pageUrl: "https://smm.example/p/mila",
	proofUrl: ({ kind, id }: { kind: string; id: string }) => `https://smm.example/p/mila/proof/${kind}/${id}`,
};

/** Mistakes that the published schema finds. */
function mistakes(resume: unknown) {
	validate(resume);
	return validate.errors ?? [];
}

test("the good page's résumé is JSON Resume 1.0 and says what the page says", () => {
	const resume = jsonResume(makeGood(), sources);
	expect(mistakes(resume)).toEqual([]);
	expect(resume.basics).toEqual({
		name: "Mila Kovač",
		label: "I answer your customers before they lose patience.",
		email: "mila@example.com",
		url: "https://smm.example/p/mila",
		summary: expect.stringContaining("I sold bread"),
		location: { city: "Novi Sad, Serbia" },
		profiles: [{ network: "Choose a time for a call", url: "https://example.com/mila/call" }],
	});
	expect(resume.work?.[0]).toMatchObject({ name: "City Library of Novi Sad", startDate: "2023-03" });
	expect(resume.work?.[0]).not.toHaveProperty("endDate");
	expect(resume.work?.[1]).toMatchObject({ startDate: "2020", endDate: "2023-02" });
	expect(resume.projects?.map(({ name }) => name)).toEqual(["A calm opening day for a bakery", "36 sign-ups for a language school"]);
	expect(resume.projects?.[0]?.url).toBe("https://smm.example/p/mila/proof/run/01JC7Q9E4T2V5R");
	expect(resume.certificates).toMatchObject([{ name: "Targeting and advertising", date: "2026-11-02" }]);
	expect(resume.references).toHaveLength(2);
});

test("the schema that tests it finds mistakes", () => {
	const resume = jsonResume(makeGood(), sources);
	expect(mistakes({ ...resume, basics: { ...resume.basics, email: "nobody" } })).not.toEqual([]);
	expect(mistakes({ ...resume, work: [{ startDate: "last spring" }] })).not.toEqual([]);
});

test("an empty page has a résumé with nothing in it", () => {
	const resume = jsonResume(makeDocument(), { ...sources, pageUrl: null });
	expect(mistakes(resume)).toEqual([]);
	expect(Object.keys(resume)).toEqual(["$schema", "basics", "meta"]);
});

test("nobody is a reference who has not agreed", () => {
	const blocks = makeGood().blocks.map((block) => (block.kind === "testimonial" ? { ...block, consent: false } : block));
	expect(jsonResume(makeGood({ blocks }), { ...sources, quotable: [] }).references).toBeUndefined();
});

test("dates are read as people write them", () => {
	const read: Readonly<Record<string, string | undefined>> = {
		"March 2023": "2023-03",
		"Sept. 2019": "2019-09",
		"03/2023": "2023-03",
		"3.2023": "2023-03",
		"2023-03": "2023-03",
		"2023-03-09": "2023-03-09",
		"since 2020": "2020",
		"2020–2022": "2020",
		today: undefined,
		"": undefined,
		"2023-13": "2023",
		"in 20231": undefined,
	};
	expect(Object.fromEntries(Object.keys(read).map((text) => [text, isoDate(text)]))).toEqual(read);
});

test("whatever a document holds, its résumé is JSON Resume 1.0", () => {
	fc.assert(
		fc.property(anyDocument, (document) => {
			expect(mistakes(jsonResume(document, sources))).toEqual([]);
		}),
	);
});
