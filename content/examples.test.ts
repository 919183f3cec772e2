import { expect, test } from "vitest";
import { loadCatalog } from "./catalog.ts";
import { exampleValue } from "./fields/example.ts";
import { gridOf } from "./fields/grid-of.ts";
import { runPrechecks } from "./prechecks.ts";

const { assignments } = loadCatalog();
const withCells = [...assignments.values()].filter(({ assignment }) => assignment.fields.some((field) => gridOf(field)));

test.each(withCells.map((entry) => [entry.assignment.id, entry] as const))(
	"the example of %s passes every pre-check of its work",
	(_, entry) => {
		const { assignment, words } = entry;
		const values = Object.fromEntries(
			assignment.fields.map((field) => [field.id, exampleValue(field, words.example.fields[field.id] ?? { text: "" })]),
		);
		const shown = runPrechecks(assignment, values).filter(({ field }) => words.example.fields[field]);
		expect(shown.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual([]);
	},
);
