import type { Assignment } from "#content/assignment-schema.ts";
import { type Catalog, loadCatalog } from "#content/catalog.ts";
import { fieldFaults, runPrechecks } from "#content/prechecks.ts";
import type { TestApp } from "./test-app.ts";
import type { TestAnswer, TestBrowser } from "./test-browser.ts";

/** Work that any assignment takes: as long as asked, and past every pre-check. */
export function finishedWork({ fields, prechecks, rubric }: Assignment, opening = "") {
	const text = (id: string, minWords: number, kind: string) => {
		const mentioned = prechecks.flatMap(({ field, check }) => (field === id && check.kind === "mentions" ? check.words : []));
		const words = [opening, "seven 7", ...mentioned, ...Array.from({ length: minWords }, () => "bread")].join(" ").trim();
		const paragraphs = prechecks.map(({ field, check }) => (field === id && check.kind === "paragraphs" ? check.atLeast : 4));
		return kind === "line" ? words : [words, ...Array.from({ length: Math.max(4, ...paragraphs) - 1 }, () => "more bread")].join("\n\n");
	};
	const work = {
		fields: Object.fromEntries(
			fields.map(({ id, kind, minWords }) => [
				id,
				kind === "url" ? "https://example.org/" : kind === "files" ? "" : text(id, minWords, kind),
			]),
		),
		selfAssessment: Object.fromEntries(rubric.map(({ id }) => [id, 2])),
	};
	const faults = [...fieldFaults({ fields }, work.fields), ...runPrechecks({ prechecks, fields }, work.fields).filter(({ ok }) => !ok)];
	if (faults.length > 0) throw new Error(`The test's work does not fit the assignment any more: ${JSON.stringify(faults)}`);
	return work;
}

/** The course with one more assignment, `with-files`: a line, and fields of pictures, of either, and of PDFs alone. */
export function withFilesAssignment(catalog: Catalog = loadCatalog()): Catalog {
	const model = catalog.assignments.get(named);
	if (!model) throw new Error(`The course has no assignment \`${named}\` to model one on.`);
	const files = {
		kind: "files" as const,
		required: false,
		least: 1,
		max: 10,
		captions: "required" as const,
		minWords: 0 as const,
		maxWords: 60,
	};
	const fields: Assignment["fields"] = [
		{ id: "about", kind: "line", required: true, minWords: 1, maxWords: 20 },
		{ ...files, id: "pictures", accept: ["picture", "pdf"] },
		{ ...files, id: "faces", accept: ["picture"] },
		{ ...files, id: "sheet", accept: ["pdf"] },
	];
	const assignment = { ...model.assignment, id: "with-files", fields, prechecks: [] };
	const words = {
		...model.words,
		id: "with-files",
		prechecks: {},
		fields: Object.fromEntries(fields.map(({ id }) => [id, { label: id }])),
	};
	return { ...catalog, assignments: new Map([...catalog.assignments, [assignment.id, { assignment, words }]]) };
}

/** The assignment whose fields the tests name. */
const named = "starting-page";

/** A course with an assignment, and what people do with it. */
export function workOn(course: TestApp) {
	const assignment = course.catalog.assignments.get(named)?.assignment;
	if (!assignment) throw new Error(`The course has no assignment \`${named}\` to test with.`);
	const path = `/api/work/${assignment.id}`;
	const save = (learner: TestBrowser, version: number, work = finishedWork(assignment)): Promise<TestAnswer> =>
		learner.call("PUT", `${path}/draft`, { version, ...work });
	const handIn = (learner: TestBrowser, version: number): Promise<TestAnswer> => learner.call("POST", `${path}/hand-in`, { version });
	/** Saves and hands in; the answer has the submission's id and version. */
	const handedIn = async (learner: TestBrowser, opening?: string): Promise<TestAnswer> => {
		const { json } = await learner.call("GET", path);
		const saved = await save(learner, json.version, finishedWork(assignment, opening));
		return handIn(learner, saved.json.version);
	};
	/** A review with every criterion at this level. */
	const review = (version: number, level = 2) => ({
		version,
		levels: Object.fromEntries(assignment.rubric.map(({ id }) => [id, level])),
		summary: "Count more, judge less.",
		notes: [] as { id: string; field: string; start: number; end: number; quote: string; text: string }[],
	});
	return { assignment, path, save, handIn, handedIn, review };
}
