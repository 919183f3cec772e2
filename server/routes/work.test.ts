import { expect, onTestFinished, test, vi } from "vitest";
import { testApp } from "../test-app.ts";
import { workOn } from "../test-work.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	return { course, learner: await course.signedIn(), ...workOn(course) };
}

const pathsOf = (json: { issues: { path: string }[] }) => json.issues.map(({ path }) => path);

test("before the first save there is an empty draft of version 0", async () => {
	const { learner, path, assignment } = await open();
	expect((await learner.call("GET", path)).json).toEqual({
		id: null,
		assignmentId: assignment.id,
		version: 0,
		state: "draft",
		draft: null,
		revisions: [],
		reviews: [],
		files: [],
	});
	expect((await learner.call("GET", "/api/work/no-such-assignment")).status).toBe(404);
});

test("a draft is saved as far as it is, and survives a restart", async () => {
	const { course, learner, path, save } = await open();
	const half = { fields: { audit: "Half a sentence" }, selfAssessment: {} };
	const first = await save(learner, 0, half);
	expect(first.json).toMatchObject({ version: 1, state: "draft", draft: { ...half, savedAt: "2026-11-22T09:00:00.000Z" } });
	await course.restart();
	expect((await learner.call("GET", path)).json).toEqual(first.json);
});

test("a tab that has not seen the newest draft does not overwrite it", async () => {
	const { learner, path, save, handIn } = await open();
	const mine = { fields: { audit: "mine" }, selfAssessment: {} };
	const theirs = { fields: { audit: "theirs" }, selfAssessment: {} };
	const both = await Promise.all([save(learner, 0, mine), save(learner, 0, theirs)]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
	expect((await save(learner, 7, mine)).json.code).toBe("newer-elsewhere");
	expect((await handIn(learner, 2)).json.code).toBe("newer-elsewhere");
	expect((await learner.call("GET", path)).json.version).toBe(1);
});

test("fields and criteria that the assignment does not have are named", async () => {
	const { learner, save } = await open();
	const refused = await save(learner, 0, { fields: { audit: "", constructor: "x", other: "y" }, selfAssessment: { other: 1 } } as never);
	expect(refused.status).toBe(400);
	expect(pathsOf(refused.json).toSorted()).toEqual(["body.fields.constructor", "body.fields.other", "body.selfAssessment.other"]);
	const level = await save(learner, 0, { fields: {}, selfAssessment: { care: 4 } });
	expect(pathsOf(level.json)).toEqual(["body.selfAssessment.care"]);
});

test("work that is not ready says at each place what is missing", async () => {
	const { learner, save, handIn, assignment, finished } = await open();
	const [first, ...others] = assignment.fields;
	const [criterion] = assignment.rubric;
	const blocking = assignment.prechecks.find(({ blocks }) => blocks);
	if (!first || !criterion || blocking?.check.kind !== "no-personal-data")
		throw new Error("The assignment has changed; so must this test.");
	const work = finished();
	const { [criterion.id]: _, ...selfAssessment } = work.selfAssessment;
	const fields = { ...work.fields, [first.id]: "  ", [blocking.field]: `${work.fields[blocking.field]} ann@example.org` };
	await save(learner, 0, { fields, selfAssessment });
	const refused = await handIn(learner, 1);
	expect(refused).toMatchObject({ status: 422, json: { code: "work-not-ready" } });
	expect(pathsOf(refused.json)).toEqual([`fields.${first.id}`, `fields.${blocking.field}`, `selfAssessment.${criterion.id}`]);
	expect(refused.json.issues.every(({ message }: { message: string }) => message.length > 10)).toBe(true);

	const long = others.at(-1);
	await save(learner, 1, { ...work, fields: { ...work.fields, [long?.id ?? ""]: "word ".repeat((long?.maxWords ?? 0) + 1) } });
	expect((await handIn(learner, 2)).json.issues[0].message).toBe(
		`${(long?.maxWords ?? 0) + 1} words, at most ${long?.maxWords} are asked for.`,
	);
});

test("what was never saved cannot be handed in", async () => {
	const { learner, handIn } = await open();
	expect((await handIn(learner, 1)).status).toBe(404);
});

test("work handed in is a revision, and cannot be changed while others have it", async () => {
	const { learner, save, handIn, handedIn, finished } = await open();
	const { status, json } = await handedIn(learner, "First try.");
	expect(status).toBe(200);
	expect(json).toMatchObject({ state: "handed-in", version: 2, revisions: [{ number: 1, ...finished("First try.") }] });
	expect((await save(learner, 2)).json.code).toBe("work-under-review");
	expect((await handIn(learner, 2)).json.code).toBe("work-under-review");
});

test("returned work is revised and handed in again; accepted work stays", async () => {
	const { course, learner, path, save, handIn, handedIn, review, finished } = await open();
	const curator = await course.signedIn("curator");
	const { json } = await handedIn(learner, "First try.");
	const decide = async (decision: string) => {
		const claimed = await curator.call("POST", `/api/reviews/${json.id}/claim`);
		return curator.call("POST", `/api/reviews/${json.id}/decision`, { ...review(claimed.json.version), decision });
	};
	expect((await decide("returned")).json.state).toBe("returned");
	const back = (await learner.call("GET", path)).json;
	expect(back).toMatchObject({ state: "returned", reviews: [{ revision: 1, decision: "returned", curator: curator.person.name }] });

	await save(learner, back.version, finished("Second try."));
	const again = await handIn(learner, back.version + 1);
	expect(again.json.revisions.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
	expect(again.json.revisions[0].fields).toEqual(finished("First try.").fields);
	await decide("accepted");
	await course.restart();
	const done = (await learner.call("GET", path)).json;
	expect(done).toMatchObject({ state: "accepted", reviews: [{ decision: "returned" }, { decision: "accepted", revision: 2 }] });
	expect((await save(learner, done.version)).json.code).toBe("work-accepted");
	expect((await handIn(learner, done.version)).json.code).toBe("work-accepted");
});
