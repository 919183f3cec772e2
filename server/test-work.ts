import type { Assignment, AssignmentWords } from "#content/assignment-schema.ts";
import { type Catalog, loadCatalog } from "#content/catalog.ts";
import { exampleValue } from "#content/fields/example.ts";
import { gridOf } from "#content/fields/grid-of.ts";
import { fieldKinds } from "#content/fields/kinds.ts";
import { fieldFaults, runPrechecks } from "#content/prechecks.ts";
import type { TestApp } from "./test-app.ts";
import type { TestAnswer, TestBrowser } from "./test-browser.ts";

interface Entry {
	assignment: Assignment;
	words: Pick<AssignmentWords, "example">;
}

/**
 * Work that any assignment takes: texts as long as asked, cells as its own example has them, past every pre-check. What the
 * server takes itself, such as a portfolio, is left to it.
 */
export function finishedWork({ assignment, words: { example } }: Entry, opening = "") {
	const { prechecks, rubric } = assignment;
	const fields = assignment.fields.filter(({ kind }) => !fieldKinds[kind].taken);
	const text = (id: string, minWords: number, kind: string) => {
		const mentioned = prechecks.flatMap(({ field, check }) => (field === id && check.kind === "mentions" ? check.words : []));
		const words = [opening, "seven 7", ...mentioned, ...Array.from({ length: minWords }, () => "bread")].join(" ").trim();
		const paragraphs = prechecks.map(({ field, check }) => (field === id && check.kind === "paragraphs" ? check.atLeast : 4));
		return kind === "line" ? words : [words, ...Array.from({ length: Math.max(4, ...paragraphs) - 1 }, () => "more bread")].join("\n\n");
	};
	const value = (field: Assignment["fields"][number]) => {
		const { id, kind, minWords } = field;
		if (gridOf(field)) return exampleValue(field, example.fields[id] ?? { text: "" });
		return kind === "url" ? "https://example.org/" : kind === "files" ? "" : text(id, minWords, kind);
	};
	const work = {
		fields: Object.fromEntries(fields.map((field) => [field.id, value(field)])),
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
	const entry = course.catalog.assignments.get(named);
	if (!entry) throw new Error(`The course has no assignment \`${named}\` to test with.`);
	const { assignment } = entry;
	const path = `/api/work/${assignment.id}`;
	const finished = (opening?: string) => finishedWork(entry, opening);
	const save = (learner: TestBrowser, version: number, work = finished()): Promise<TestAnswer> =>
		learner.call("PUT", `${path}/draft`, { version, ...work });
	const handIn = (learner: TestBrowser, version: number): Promise<TestAnswer> => learner.call("POST", `${path}/hand-in`, { version });
	/** Saves and hands in; the answer has the submission's id and version. */
	const handedIn = async (learner: TestBrowser, opening?: string): Promise<TestAnswer> => {
		const { json } = await learner.call("GET", path);
		const saved = await save(learner, json.version, finished(opening));
		return handIn(learner, saved.json.version);
	};
	/** A review with every criterion at this level. */
	const review = (version: number, level = 2) => ({
		version,
		levels: Object.fromEntries(assignment.rubric.map(({ id }) => [id, level])),
		summary: "Count more, judge less.",
		notes: [] as { id: string; field: string; start: number; end: number; quote: string; text: string }[],
	});
	return { assignment, path, finished, save, handIn, handedIn, review };
}
