import { expect, test } from "vitest";
import type { Progress } from "../stores/merge-progress.ts";
import { groupNotes, notesMarkdown, searchNotes } from "./all-notes.ts";

const lessons = [
	{ id: "day", title: "A moderator’s day", path: "/learn/community/day/", module: "Community" },
	{ id: "job", title: "What the job is", path: "/learn/the-job/job/", module: "The job" },
];
const progress: Progress = Object.fromEntries(
	[
		["job/a", "Nobody pays for *posting*.", "Tell Émile\n\nbefore Monday"],
		["day/b", "The thread is a stage.", ""],
		["lost/c", "An old figure", "still true?"],
	].map(([ref, quote, body], i) => [
		`note:${ref}`,
		{ kind: "note", ref: ref as string, at: `2026-11-22T12:0${i}:00.000Z`, data: { quote, before: "", after: "", body } as never },
	]),
);
const groups = groupNotes(progress, lessons);
const found = (question: string) => searchNotes(groups, question).flatMap(({ notes }) => notes.map(({ id }) => id));

test("notes stand by lesson in the order of the course, those of lost lessons last", () => {
	expect(groups.map(({ lesson, notes }) => [lesson?.id ?? null, notes.length])).toEqual([
		["day", 1],
		["job", 1],
		[null, 1],
	]);
});

test("a search looks at the passage, at what was written and at the lesson’s name, whatever the case and the accents", () => {
	expect(found("EMILE monday")).toEqual(["a"]);
	expect(found("stage")).toEqual(["b"]);
	expect(found("moderator")).toEqual(["b"]);
	expect(found("stage monday")).toEqual([]);
	expect(found("  ")).toEqual(["b", "a", "c"]);
});

test("as Markdown each passage is a quotation under its lesson, with one’s own words below", () => {
	const text = notesMarkdown(groups, { title: "Your notes", gone: "Gone", site: "https://course.example" });
	expect(text).toContain(
		"## [What the job is](https://course.example/learn/the-job/job/)\n\n> Nobody pays for \\*posting\\*.\n\nTell Émile\n\nbefore Monday",
	);
	expect(text.startsWith("# Your notes\n\n## [A moderator’s day]")).toBe(true);
	expect(text.endsWith("## Gone\n\n> An old figure\n\nstill true?\n")).toBe(true);
});
