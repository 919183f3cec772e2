import { expect, test } from "vitest";
import type { AssignmentBrief } from "./brief.ts";
import { remarksOf, remarksOn, unchangedSince } from "./readiness.ts";

const brief: AssignmentBrief = {
	id: "page",
	title: "Page",
	fields: [{ id: "audit", kind: "text", required: true, minWords: 3, maxWords: 10, label: "Audit", hint: "", cellWords: {} }],
	criteria: [{ id: "care", weight: 100, title: "Care", levels: ["a", "b", "c", "d"] }],
	prechecks: [
		{ id: "counts", field: "audit", check: { kind: "has-number" }, blocks: false },
		{ id: "private", field: "audit", check: { kind: "no-personal-data" }, blocks: true },
	],
	precheckWords: { counts: "Count something.", private: "Take the address out." },
};
const remarks = (audit: string, levels: Record<string, number> = { care: 2 }) =>
	remarksOn(brief, { fields: { audit }, selfAssessment: levels }).map((remark) => [remark.key, remark.stops]);

test("an empty field is only missing: no hints on what is not begun", () => {
	expect(remarks("")).toEqual([["field-missing", true]]);
});

test("hints advise, what blocks stops", () => {
	expect(remarks("Nine posts of 2026")).toEqual([]);
	expect(remarks("Posts are all old")).toEqual([["check-hint", false]]);
	expect(remarks("Two posts, 3 years, mira@example.org")).toEqual([["check-stops", true]]);
});

test("a missing level of the self-assessment stops", () => {
	expect(remarks("Nine posts of 2026", {})).toEqual([["level-missing", true]]);
});

test("a file that has not arrived stops the hand-in, so that nothing is handed in without it", () => {
	const shots = { id: "shots", kind: "files", required: false, least: 1, max: 3, accept: ["picture"], captions: "required" } as const;
	const field = { ...shots, accept: [...shots.accept], minWords: 0 as const, maxWords: 60, label: "Shots", hint: "", cellWords: {} };
	const draft = { fields: { audit: "Nine posts of 2026" }, selfAssessment: { care: 2 } };
	const withFiles = { ...brief, fields: [...brief.fields, field] };
	expect(remarksOn(withFiles, draft)).toEqual([]);
	const waiting = remarksOn(withFiles, draft, [{ key: "k1", field: "shots", name: "door.png" }]);
	expect(waiting).toMatchObject([{ about: "shots", stops: true, key: "files-waiting", variables: { label: "Shots", name: "door.png" } }]);
});

test("a level missing for a criterion is not said of the field of the same name", () => {
	const alike = { ...brief, criteria: brief.criteria.map((criterion) => ({ ...criterion, id: "audit" })) };
	const found = remarksOn(alike, { fields: { audit: "Nine posts of 2026" }, selfAssessment: {} });
	expect(remarksOf(found, "field", "audit")).toEqual([]);
	expect(remarksOf(found, "criterion", "audit")).toMatchObject([{ key: "level-missing" }]);
});

test("work that came back counts as unchanged until a word or a level is another", () => {
	const written = { fields: { audit: "Nine posts of 2026" }, selfAssessment: { care: 2 } };
	const revision = { number: 1, ...written, handedInAt: "2026-11-02T10:00:00.000Z" };
	const work = {
		id: "w1",
		assignmentId: "page",
		state: "returned",
		version: 4,
		draft: null,
		revisions: [revision],
		reviews: [],
		files: [],
	} as const;
	const at = (news: object, state: "returned" | "draft" = "returned") =>
		unchangedSince(brief, { work: { ...work, state, revisions: [revision], reviews: [], files: [] }, ...written, ...news });
	expect(at({})).toBe(1);
	expect(at({ fields: { audit: "Nine posts of 2026", later: "" } })).toBe(1);
	expect(at({ fields: { audit: "Ten posts of 2026" } })).toBeNull();
	expect(at({ selfAssessment: { care: 3 } })).toBeNull();
	expect(at({}, "draft")).toBeNull();
});

test("what is taken from elsewhere is never said to be unchanged", () => {
	const page = { id: "page", kind: "portfolio", required: true, minWords: 0, maxWords: 0, label: "Page", hint: "", cellWords: {} } as const;
	const draft = { fields: {}, selfAssessment: {} };
	const revision = { number: 1, ...draft, handedInAt: "2026-11-02T10:00:00.000Z" };
	const work = {
		id: "w1",
		assignmentId: "page",
		state: "returned" as const,
		version: 4,
		draft: null,
		revisions: [revision],
		reviews: [],
		files: [],
	};
	expect(unchangedSince({ ...brief, fields: [page] }, { work, ...draft })).toBeNull();
});
