import { expect, onTestFinished, test, vi } from "vitest";
import { testApp } from "../test-app.ts";
import { makeWork } from "../test-evidence.ts";
import { workOn } from "../test-work.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

/** Work of one learner, handed in, and two curators. */
async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	const work = workOn(course);
	const learner = await course.signedIn();
	const [one, two] = [await course.signedIn("curator"), await course.signedIn("curator")];
	const { json } = await work.handedIn(learner, "My shop sells bread.");
	const path = `/api/reviews/${json.id}`;
	return { course, ...work, workPath: work.path, learner, one, two, path, id: json.id as string };
}

const note = (more: object = {}) => ({ id: "n1", field: "first-post", start: 3, end: 7, quote: "shop", text: "Which one?", ...more });

test("the queue holds what was handed in, the oldest first, and not a curator's own", async () => {
	const { course, one, two, id, handedIn, save } = await open();
	course.clock.passHours(1);
	await handedIn(two);
	await save(await course.signedIn(), 0);
	expect((await one.call("GET", "/api/reviews")).json.items).toMatchObject([
		{ id, learner: "Person 1", revision: 1, state: "handed-in", claimedBy: null, mine: false },
		{ learner: "Person 3" },
	]);
	expect((await two.call("GET", "/api/reviews")).json.items.map((item: { id: string }) => item.id)).toEqual([id]);
});

test("a review shows the work, its automatic report and the learner's results", async () => {
	const { learner, one, path, assignment } = await open();
	await learner.call("POST", "/api/attempts", { scenarioId: "opening-day" });
	const { json } = await one.call("GET", path);
	expect(json.prechecks.map((check: { id: string }) => check.id)).toEqual(assignment.prechecks.map((check) => check.id));
	expect(json.prechecks.every((check: { ok: boolean }) => check.ok)).toBe(true);
	expect(json).toMatchObject({ draft: null, attempts: [{ scenarioId: "opening-day", state: "open" }], revisions: [{ number: 1 }] });
});

test("of two curators who claim at once one holds the work, and claiming it again changes nothing", async () => {
	const { one, two, path } = await open();
	const both = await Promise.all([one.call("POST", `${path}/claim`), two.call("POST", `${path}/claim`)]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
	const [holder, other] = both[0]?.status === 200 ? [one, two] : [two, one];
	expect((await other.call("POST", `${path}/claim`)).json.code).toBe("claimed-by-another");
	const { json } = await holder.call("POST", `${path}/claim`);
	expect(json).toMatchObject({ state: "claimed", mine: true, claimedBy: holder.person.name, version: 3 });
	expect((await other.call("GET", path)).json).toMatchObject({ mine: false, claimedBy: holder.person.name });
});

test("only the claimer writes, releases and decides; an admin may release", async () => {
	const { course, one, two, path, review } = await open();
	expect((await one.call("PUT", `${path}/draft`, review(2))).json.code).toBe("not-claimed");
	await one.call("POST", `${path}/claim`);
	expect((await two.call("PUT", `${path}/draft`, review(3))).json.code).toBe("claimed-by-another");
	expect((await two.call("POST", `${path}/release`)).json.code).toBe("claimed-by-another");
	expect((await two.call("POST", `${path}/decision`, { ...review(3), decision: "accepted" })).json.code).toBe("claimed-by-another");
	const admin = await course.signedIn("admin");
	expect((await admin.call("POST", `${path}/release`)).json).toMatchObject({ state: "handed-in", claimedBy: null });
	expect((await one.call("POST", `${path}/release`)).json.code).toBe("not-claimed");
});

test("a review being written is its writer's alone, survives a restart and no newer one from another tab", async () => {
	const { course, learner, one, two, path, workPath, review } = await open();
	await one.call("POST", `${path}/claim`);
	const saved = await one.call("PUT", `${path}/draft`, { ...review(3), summary: "Not for you yet.", notes: [note()] });
	expect(saved.json).toMatchObject({ version: 4, draft: { summary: "Not for you yet.", notes: [note()] } });
	expect((await one.call("PUT", `${path}/draft`, review(3))).json.code).toBe("newer-elsewhere");
	await course.restart();
	expect((await one.call("GET", path)).json.draft.summary).toBe("Not for you yet.");
	expect((await two.call("GET", path)).json.draft).toBeNull();
	for (const url of [workPath, "/api/desk", "/api/account/export"])
		expect((await learner.call("GET", url)).text).not.toContain("Not for you yet.");
	await one.call("POST", `${path}/release`);
	expect((await two.call("POST", `${path}/claim`)).json.draft).toBeNull();
});

test.each([
	["end", { end: 3 }],
	["end", { start: 7, end: 3 }],
	["end", { end: 1_000_000 }],
	["quote", { quote: "shed" }],
	["quote", { start: 4 }],
	["field", { field: "constructor" }],
	["field", { field: "no-such-field" }],
])("a note must stand on the words it quotes: %s in %j", async (wrong, more) => {
	const { one, path, review } = await open();
	await one.call("POST", `${path}/claim`);
	const refused = await one.call("PUT", `${path}/draft`, { ...review(3), notes: [note(), note({ id: "n2", ...more })] });
	expect(refused).toMatchObject({ status: 422, json: { code: "note-misplaced", issues: [{ path: `body.notes.1.${wrong}` }] } });
	expect((await one.call("GET", path)).json.version).toBe(3);
});

test("a decision wants a level for each criterion, and a word with what goes back", async () => {
	const { course, one, path, review, assignment, id } = await open();
	await one.call("POST", `${path}/claim`);
	const [missing] = assignment.rubric;
	const { [missing?.id ?? ""]: _, ...levels } = review(3).levels;
	const decide = (more: object) => one.call("POST", `${path}/decision`, { ...review(3), decision: "returned", ...more });
	expect((await decide({ levels, summary: " " })).json).toMatchObject({
		code: "review-not-ready",
		issues: [{ path: `body.levels.${missing?.id}` }, { path: "body.summary" }],
	});
	expect((await decide({ levels: { ...levels, other: 1 } })).json.issues[0].path).toBe("body.levels.other");
	const decided = await decide({ summary: "", notes: [note()] });
	expect(decided.json).toMatchObject({ state: "returned", claimedBy: null, reviews: [{ decision: "returned", notes: [note()] }] });
	expect((await decide({})).json.code).toBe("not-claimed");
	expect((await one.call("POST", `${path}/claim`)).json.code).toBe("nothing-to-review");
	expect((await course.storage.audit(1))[0]).toMatchObject({ act: "work-returned", target: id });
});

test("nobody reviews their own work or what has not been handed in", async () => {
	const { course, one, path, handedIn, save } = await open();
	const { json } = await handedIn(one);
	for (const [method, url] of [
		["GET", ""],
		["POST", "/claim"],
	] as const) {
		expect((await one.call(method, `/api/reviews/${json.id}${url}`)).json.code).toBe("own-work");
	}
	const draft = (await save(await course.signedIn(), 0)).json;
	expect((await one.call("GET", `/api/reviews/${draft.id}`)).status).toBe(404);
	expect((await one.call("GET", path)).status).toBe(200);
});

test("words may be quoted only as far as who wrote them lets them be", async () => {
	const course = await testApp();
	onTestFinished(() => course.close());
	const learner = await course.signedIn();
	const { curator, work } = await makeWork(course, learner);
	const [other, admin] = [await course.signedIn("curator"), await course.signedIn("admin")];
	const allow = (by: typeof curator, body: object) => by.call("PUT", `/api/reviews/${work.id}/quotable`, body);
	const quotables = async () => (await learner.call("GET", "/api/portfolio/evidence")).json.quotable;
	expect(await quotables()).toEqual([]);
	for (const by of [other, admin]) {
		expect(await allow(by, { revision: 1, quotable: true })).toMatchObject({ status: 403, json: { code: "not-your-review" } });
	}
	expect((await allow(learner, { revision: 1, quotable: true })).json.code).toBe("not-allowed");
	expect((await allow(curator, { revision: 2, quotable: true })).status).toBe(404);
	expect((await allow(curator, { revision: 1, quotable: true })).json.reviews).toMatchObject([{ quotable: true }]);
	expect(await quotables()).toMatchObject([{ submissionId: work.id, revision: 1, curator: curator.person.name }]);
	expect((await allow(curator, { revision: 1, quotable: false })).status).toBe(200);
	expect(await quotables()).toEqual([]);
});
