import { expect, onTestFinished, test, vi } from "vitest";
import { exampleValue } from "#content/fields/example.ts";
import { readable } from "#content/fields/reading.ts";
import { testApp } from "../test-app.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The assignment with a table, filled in as its example is. */
async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	const entry = course.catalog.assignments.get("competitor-table");
	if (!entry) throw new Error("The course has no table of competitors to test with.");
	const { assignment, words } = entry;
	const fields = Object.fromEntries(
		assignment.fields.map((field) => [field.id, exampleValue(field, words.example.fields[field.id] ?? { text: "" })]),
	);
	const path = `/api/work/${assignment.id}`;
	const work = { fields, selfAssessment: Object.fromEntries(assignment.rubric.map(({ id }) => [id, 2])) };
	return { course, learner: await course.signedIn(), assignment, words, path, work };
}

test("a table is handed in, and a curator's note hangs on a passage of a cell", async () => {
	const { course, learner, assignment, path, work } = await open();
	const saved = await learner.call("PUT", `${path}/draft`, { version: 0, ...work });
	const handedIn = await learner.call("POST", `${path}/hand-in`, { version: saved.json.version });
	expect(handedIn.json).toMatchObject({ state: "handed-in", revisions: [{ number: 1, fields: { rivals: work.fields.rivals } }] });

	const curator = await course.signedIn("curator");
	const review = `/api/reviews/${handedIn.json.id}`;
	const { json } = await curator.call("POST", `${review}/claim`);
	const rivals = assignment.fields.find(({ id }) => id === "rivals") ?? { kind: "text" };
	const quote = "The dough comes frozen";
	const start = readable(rivals, work.fields.rivals ?? "").indexOf(quote);
	const note = { id: "n1", field: "rivals", start, end: start + quote.length, quote, text: "Seen, and dated." };
	const draft = { version: json.version, levels: {}, summary: "", notes: [note] };
	const noted = await curator.call("PUT", `${review}/draft`, draft);
	expect(noted.json.draft.notes).toEqual([note]);
	const elsewhere = { ...draft, version: noted.json.version, notes: [{ ...note, start: start + 1, end: start + 1 + quote.length }] };
	expect((await curator.call("PUT", `${review}/draft`, elsewhere)).status).toBe(422);
});

test("cells that are not as asked refuse the hand-in, with their place and in words", async () => {
	const { learner, words, path, work } = await open();
	const rivals = (work.fields.rivals ?? "").replace('"price":"4.2"', '"price":"about four"').replace('"shelf":"nothing"', '"shelf":""');
	const saved = await learner.call("PUT", `${path}/draft`, { version: 0, ...work, fields: { ...work.fields, rivals } });
	const refused = await learner.call("POST", `${path}/hand-in`, { version: saved.json.version });
	expect(refused.status).toBe(422);
	const { issues } = refused.json.error ?? refused.json;
	expect(issues.map((issue: { path: string }) => issue.path)).toEqual(["fields.rivals.e1.price", "fields.rivals.e5.shelf"]);
	expect(issues[0].message).toContain(words.fields.rivals?.columns?.price?.label);
	expect(issues[0].message).not.toContain("{");
});

test("text that is no table is kept as it was sent, and is not taken for one", async () => {
	const { learner, path, work } = await open();
	for (const rivals of [
		"A list I wrote before.",
		'{"rows":7}',
		"[]",
		'{"rows":[{"id":1}]}',
		`{"rows":[${'{"id":"a","cells":{}},'.repeat(500)}null]}`,
	]) {
		const before = (await learner.call("GET", path)).json.version;
		const saved = await learner.call("PUT", `${path}/draft`, { version: before, ...work, fields: { ...work.fields, rivals } });
		expect(saved.json.draft.fields.rivals).toBe(rivals);
		expect((await learner.call("POST", `${path}/hand-in`, { version: saved.json.version })).status).toBe(422);
	}
});
