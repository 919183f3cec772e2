import { expect, test } from "vitest";
import type { PublicCourse } from "#content/public.ts";
import { searchDocuments } from "./documents.ts";

const course = {
	lessons: new Map([
		[
			"a-week",
			{
				id: "a-week",
				title: "A week",
				summary: "How it runs.",
				path: "/learn/the-job/a-week/",
				terms: ["on-call"],
				sections: [
					{ heading: "", slug: "", text: "It begins on Monday." },
					{ heading: "Rounds", slug: "rounds", text: "word ".repeat(90) },
				],
			},
		],
	]),
	terms: new Map([["on-call", { id: "on-call", term: "On call", also: ["watch"], short: "Not working, but ready.", see: [] }]]),
	briefings: new Map([
		[
			"opening-day",
			{
				id: "opening-day",
				simulation: "community-feed",
				brand: "bakery",
				title: "Opening day",
				summary: "Eight hours.",
				goals: ["Answer."],
			},
		],
	]),
	assignments: new Map([["page", { assignment: { id: "page" }, words: { title: "Your page", summary: "Look.", deliver: ["A link."] } }]]),
	brands: new Map([
		[
			"bakery",
			{ facts: { id: "bakery" }, words: { name: "Pennyquern", line: "Bread.", about: ["Since 2014."], products: { bun: "Bun" } } },
		],
	]),
	modules: [{ id: "the-job", title: "The job", summary: "What it is.", outcomes: ["Tell what it is not."] }],
	exams: new Map([["the-job", { id: "the-job", module: "the-job", title: "Exam" }]]),
	ui: new Map(),
} as unknown as PublicCourse;
const documents = searchDocuments(course);

test("each section leads to its heading, and the beginning of a lesson to its top", () => {
	expect(documents.filter(({ kind }) => kind === "lesson").map(({ title, under, path }) => ({ title, under, path }))).toEqual([
		{ title: "A week", under: "", path: "/learn/the-job/a-week/" },
		{ title: "Rounds", under: "A week", path: "/learn/the-job/a-week/#rounds" },
	]);
	expect(documents[0]).toMatchObject({ text: "How it runs. It begins on Monday.", terms: ["On call"] });
});

test("sixty words of a section are kept", () => {
	expect(documents[1]?.text.split(" ")).toHaveLength(60);
});

test("terms, scenarios, assignments, clients, modules and exams are found too", () => {
	expect(
		documents
			.slice(2)
			.filter(({ kind, path }) => kind !== "page" || path.startsWith("/exams/"))
			.map(({ kind, path }) => [kind, path]),
	).toEqual([
		["term", "/glossary/#on-call"],
		["scenario", "/practice/community-feed/opening-day/"],
		["assignment", "/assignments/page/"],
		["client", "/practice/#bakery"],
		["module", "/learn/the-job/"],
		["page", "/exams/the-job/"],
	]);
});

test("a scenario is found by its client, and a client by its trade", () => {
	expect(documents.find(({ kind }) => kind === "scenario")).toMatchObject({ under: "Pennyquern", terms: ["bakery"] });
	expect(documents.find(({ kind }) => kind === "client")?.terms).toEqual(["bakery", "Bun"]);
});
