import { expect, test } from "vitest";
import type { Assignment, AssignmentWords } from "./assignment-schema.ts";
import { loadCatalog } from "./catalog.ts";
import { checkAssignment } from "./check-assignment.ts";

const catalog = loadCatalog();

/** What is said of an assignment with something changed in a copy of it. */
function faultsAfter(id: string, change: (assignment: Assignment, words: AssignmentWords) => void): string {
	const entry = structuredClone(catalog.assignments.get(id));
	if (!entry) throw new Error(`There is no assignment ${id}.`);
	change(entry.assignment, entry.words);
	const found: string[] = [];
	checkAssignment(catalog, entry, "en", (file, reason) => found.push(`${file}: ${reason}`));
	return found.join("\n");
}

/** Changes the settings of the field of files. */
const withFiles = (settings: { least?: number; max?: number }) => (assignment: Assignment) => {
	for (const field of assignment.fields) if (field.kind === "files") Object.assign(field, settings);
};

test("the assignments that ship are sound", () => {
	for (const id of catalog.assignments.keys()) expect(faultsAfter(id, () => {})).toBe("");
});

test("an example of files without captions is refused, and so is one more file than the field takes", () => {
	const bare = faultsAfter("five-posts", (_, { example }) => {
		example.fields.pictures?.rows?.splice(0, 1, { picture: "The chair at 17:00" });
	});
	expect(bare).toMatch(/en\/assignments\/five-posts\.yaml: the example of pictures needs `rows`, each with a `caption`/);
	expect(faultsAfter("five-posts", withFiles({ max: 2 }))).toMatch(/the example of pictures could not be handed in: files-too-many/);
});

test("a field that wants more files than it takes is named with the file that says so", () => {
	expect(faultsAfter("five-posts", withFiles({ least: 6 }))).toMatch(
		/^assignments\/five-posts\.yaml: field pictures wants at least 6 files and at most 5\./m,
	);
});

test("a table that takes more rows without the words of its button is refused", () => {
	const message = faultsAfter("media-plan", (_, { fields }) => {
		delete fields.plan?.add;
	});
	expect(message).toMatch(/field plan takes more rows and does not say how one adds one\. Add `add`/);
});
