import { expect, test } from "vitest";
import { loadCatalog } from "#content/catalog.ts";
import { exampleValue } from "#content/fields/example.ts";
import { fieldKinds } from "#content/fields/kinds.ts";
import { fieldFaults, runPrechecks } from "#content/prechecks.ts";
import { readCertificatePlan } from "./certificate.ts";
import { fieldsOf } from "./works.ts";

const { assignments } = loadCatalog();
const works = Object.entries(readCertificatePlan().works);

test.each(works)("the demo's work on %s is fit to hand in, passes every pre-check, and copies nothing from the example", (id, work) => {
	const entry = assignments.get(id);
	if (!entry) throw new Error(`There is no assignment ${id}.`);
	const { assignment, words } = entry;
	const written = fieldsOf(assignment, work);
	expect(Object.keys(work.fields)).toEqual(Object.keys(written));
	const own = { ...assignment, fields: assignment.fields.filter(({ kind }) => !fieldKinds[kind].taken) };
	expect(fieldFaults(own, written)).toEqual([]);
	expect(runPrechecks(own, written).filter(({ ok }) => !ok)).toEqual([]);
	for (const field of own.fields) expect(written[field.id]).not.toBe(exampleValue(field, words.example.fields[field.id] ?? { text: "" }));
});
