import { expect, onTestFinished, test, vi } from "vitest";
import { testApp } from "../test-app.ts";
import { pageWith, photograph, publish, upload } from "../test-portfolio.ts";
import { workOn } from "../test-work.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	return course;
}

const entry = { kind: "lesson", ref: "a-working-week", at: "2026-11-22T08:00:00.000Z", data: { done: true } };

test("progress merges over two devices, and a clock that runs ahead counts as now", async () => {
	const course = await open();
	const phone = await course.signedIn();
	const laptop = course.visitor();
	await laptop.call("POST", "/api/session", { email: phone.person.email, password: phone.person.password });
	await phone.call("PUT", "/api/progress", { entries: [entry] });
	const older = { ...entry, at: "2026-11-22T07:00:00.000Z", data: { done: false } };
	const ahead = { ...entry, ref: "first-shift", kind: "practice", at: "2030-01-01T00:00:00.000Z", data: { score: 80 } };
	const { json } = await laptop.call("PUT", "/api/progress", { entries: [older, ahead] });
	expect(json.entries).toEqual([entry, { ...ahead, at: "2026-11-22T09:00:00.000Z" }]);
	await course.restart();
	expect((await phone.call("GET", "/api/progress")).json).toEqual(json);
});

test("progress takes what a learner does, and not the whole of a disk", async () => {
	const course = await open();
	const learner = await course.signedIn();
	const large = { ...entry, data: "x".repeat(130_000) };
	expect((await learner.call("PUT", "/api/progress", { entries: [entry, large] })).json).toMatchObject({
		code: "progress-full",
		issues: [{ path: "body.entries.1.data" }],
	});
	const many = (from: number) => Array.from({ length: 1001 }, (_, index) => ({ ...entry, ref: `lesson-${from + index}` }));
	expect((await learner.call("PUT", "/api/progress", { entries: many(0) })).status).toBe(200);
	expect((await learner.call("PUT", "/api/progress", { entries: many(5000) })).json.code).toBe("progress-full");
	expect((await learner.call("GET", "/api/progress")).json.entries).toHaveLength(1001);
});

test("the desk shows one's attempts, work and exams, and to curators how many wait", async () => {
	const course = await open();
	const { handedIn, assignment } = workOn(course);
	const learner = await course.signedIn();
	await learner.call("POST", "/api/attempts", { scenarioId: "opening-day" });
	await learner.call("POST", "/api/exams/the-job/sittings");
	await handedIn(learner);
	const { json } = await learner.call("GET", "/api/desk");
	expect(json).toMatchObject({
		account: { id: learner.accountId },
		attempts: [{ scenarioId: "opening-day", state: "open", score: null }],
		work: [{ assignmentId: assignment.id, state: "handed-in", changedAt: "2026-11-22T09:00:00.000Z" }],
		sittings: [{ examId: "the-job", state: "open" }],
		waiting: null,
	});
	const curator = await course.signedIn("curator");
	await handedIn(curator);
	expect((await curator.call("GET", "/api/desk")).json.waiting).toBe(1);
});

test("the export holds all of one's own and none of the server's secrets", async () => {
	const course = await open();
	const { handedIn } = workOn(course);
	const learner = await course.signedIn();
	await learner.call("PUT", "/api/progress", { entries: [entry] });
	const attempt = (await learner.call("POST", "/api/attempts", { scenarioId: "opening-day" })).json;
	await learner.call("POST", `/api/attempts/${attempt.id}/actions`, { seq: 0, action: { type: "wait", minutes: 9 } });
	await learner.call("POST", "/api/exams/the-job/sittings");
	await handedIn(learner, "My own words.");
	const picture = (await upload(learner, await photograph(32, 24))).json;
	await publish(learner, "mia", pageWith("My own page."));
	const { json, text, headers } = await learner.call("GET", "/api/account/export");
	expect(headers["content-disposition"]).toContain("attachment");
	expect(json).toMatchObject({
		account: { email: learner.person.email },
		progress: [entry],
		attempts: [{ id: attempt.id, actions: [{ type: "wait", minutes: 9 }] }],
		sittings: [{ examId: "the-job", answers: null }],
		portfolio: { document: pageWith("My own page.") },
		publication: { handle: "mia", page: { document: pageWith("My own page.") } },
		pictures: [picture],
	});
	expect(Buffer.from(json.pictures[0].webp, "base64").subarray(8, 12).toString()).toBe("WEBP");
	expect(text).toContain("My own words.");
	expect(text).not.toMatch(/"seed"|argon2|tokenHash|passwordHash/);
	expect(text).not.toContain(`${(await course.storage.attempt(attempt.id))?.seed}`);
});

test("deleting wants the password, takes everything along, and gives held reviews back", async () => {
	const course = await open();
	const { handedIn } = workOn(course);
	const learner = await course.signedIn();
	const curator = await course.signedIn("curator");
	const { json: work } = await handedIn(learner);
	await curator.call("POST", `/api/reviews/${work.id}/claim`);
	const attempt = (await curator.call("POST", "/api/attempts", { scenarioId: "opening-day" })).json;
	const picture = (await upload(curator, await photograph(32, 24))).json;
	await publish(curator, "mia", pageWith("My own page."));
	expect(await curator.call("DELETE", "/api/account", { password: "not this" })).toMatchObject({
		status: 403,
		json: { code: "wrong-password" },
	});
	expect((await curator.call("DELETE", "/api/account", { password: curator.person.password })).status).toBe(204);
	expect(curator.session).toBeUndefined();
	expect(await course.storage.account(curator.accountId)).toBeNull();
	expect(await course.storage.attempt(attempt.id)).toBeNull();
	expect([await course.storage.publicationByHandle("mia"), await course.storage.portfolio(curator.accountId)]).toEqual([null, null]);
	expect(await course.storage.pictureBytes(curator.accountId, picture.id, 32)).toBeNull();
	expect(await course.storage.submission(work.id)).toMatchObject({ state: "handed-in", claim: null });
	expect((await curator.signUp(curator.person)).status).toBe(201);
});

test("a review stays with its learner when its curator has gone", async () => {
	const course = await open();
	const { handedIn, review, path } = workOn(course);
	const learner = await course.signedIn();
	const curator = await course.signedIn("curator");
	const { json: work } = await handedIn(learner);
	const claimed = (await curator.call("POST", `/api/reviews/${work.id}/claim`)).json;
	await curator.call("POST", `/api/reviews/${work.id}/decision`, { ...review(claimed.version), decision: "accepted" });
	await curator.call("DELETE", "/api/account", { password: curator.person.password });
	const [mine] = (await learner.call("GET", path)).json.reviews;
	expect(mine).toMatchObject({ decision: "accepted", curator: "Somebody who has left" });
});

test("the last admin can neither go nor be demoted", async () => {
	const course = await open();
	const admin = await course.signedIn("admin");
	const demote = (id: string) => admin.call("PUT", `/api/admin/people/${id}/role`, { role: "learner" });
	expect((await admin.call("DELETE", "/api/account", { password: admin.person.password })).json.code).toBe("last-admin");
	expect((await demote(admin.accountId)).json.code).toBe("last-admin");
	const other = await course.signedIn("admin");
	const both = await Promise.all([
		demote(other.accountId),
		other.call("PUT", `/api/admin/people/${admin.accountId}/role`, { role: "learner" }),
	]);
	expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
	expect((await course.storage.accounts()).filter(({ role }) => role === "admin")).toHaveLength(1);
});
