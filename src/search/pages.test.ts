import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { publicCourse } from "#content/public.ts";
import { leftOut, pageDocuments } from "./pages.ts";

const documents = pageDocuments(publicCourse);
const written = globSync("src/pages/**/*.astro")
	.map((file) => `/${file.replace(/^src\/pages\/|(index)?\.astro$/g, "")}/`.replace(/\/+/g, "/"))
	.filter((path) => !path.includes("["));

test("every page of the site is found, or left out on purpose in pages.ts", () => {
	expect([...documents.map(({ path }) => path).filter((path) => !path.startsWith("/exams/")), ...leftOut].toSorted()).toEqual(
		written.toSorted(),
	);
});

test("each has its title and a line from the interface's words", () => {
	for (const { path, title, text } of documents) {
		expect(title, path).toMatch(/\p{L}{3}/u);
		if (!path.startsWith("/exams/")) expect(text.length, path).toBeGreaterThan(20);
	}
});

test("each module's exam is found, under its module", () => {
	for (const { id } of publicCourse.exams.values()) expect(documents.find(({ path }) => path === `/exams/${id}/`)?.under).not.toBe("");
});
