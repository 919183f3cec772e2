import { expect, test } from "vitest";
import type { AssignmentBrief } from "./brief.ts";
import { remarksOf, remarksOn } from "./readiness.ts";

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
