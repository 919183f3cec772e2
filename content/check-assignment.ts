import type { Assignment, AssignmentWords } from "./assignment-schema.ts";
import { checkFiles } from "./check-files.ts";
import { checkGrid } from "./check-grid.ts";
import { type Fault, sameKeys } from "./fault.ts";
import { exampleValue } from "./fields/example.ts";
import { readable } from "./fields/reading.ts";
import type { Catalog } from "./model.ts";

/** An assignment against its words. */
export function checkAssignment(
	catalog: Catalog,
	entry: { assignment: Assignment; words: AssignmentWords },
	language: string,
	fault: Fault,
): void {
	const { assignment, words } = entry;
	const facts = `assignments/${assignment.id}.yaml`;
	const text = `${language}/${facts}`;
	const fieldIds = assignment.fields.map((field) => field.id);

	if (!catalog.modules.some((module) => module.assignments.includes(assignment.id))) {
		fault(facts, `no module sets it. Add \`${assignment.id}\` to the assignments of ${assignment.module}.`);
	}
	if (assignment.brand && !catalog.brands.has(assignment.brand)) fault(facts, `brand \`${assignment.brand}\` does not exist.`);
	const sum = assignment.rubric.reduce((total, criterion) => total + criterion.weight, 0);
	if (sum !== 100) fault(facts, `the rubric's weights sum to ${sum}. Make them 100.`);
	sameKeys(text, "fields", fieldIds, Object.keys(words.fields), fault);
	sameKeys(
		text,
		"rubric",
		assignment.rubric.map((criterion) => criterion.id),
		Object.keys(words.rubric),
		fault,
	);
	sameKeys(
		text,
		"prechecks",
		assignment.prechecks.map((precheck) => precheck.id),
		Object.keys(words.prechecks),
		fault,
	);
	for (const precheck of assignment.prechecks) {
		if (!fieldIds.includes(precheck.field)) fault(facts, `precheck ${precheck.id} looks at \`${precheck.field}\`, which is no field.`);
	}
	for (const field of assignment.fields) {
		if (field.minWords > field.maxWords)
			fault(facts, `field ${field.id} wants at least ${field.minWords} words and at most ${field.maxWords}.`);
		checkGrid(entry, field, { facts, text }, fault);
		if (field.kind === "files") checkFiles(words, field, { facts, text }, fault);
	}
	for (const [id, shown] of Object.entries(words.example.fields)) {
		const field = assignment.fields.find((one) => one.id === id);
		if (!field) fault(text, `the example fills \`${id}\`, which is no field.`);
		const passage = field ? readable(field, exampleValue(field, shown)) : "";
		for (const note of shown.notes)
			if (!passage.includes(note.on)) fault(text, `the example's note on "${note.on}" finds no such passage in ${id}.`);
	}
}
