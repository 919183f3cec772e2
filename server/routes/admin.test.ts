import { expect, onTestFinished, test, vi } from "vitest";
import { testApp } from "../test-app.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	return course;
}

test("a new role signs its person out everywhere and holds from then on", async () => {
	const course = await open();
	const admin = await course.signedIn("admin");
	const person = await course.signedIn();
	const { json } = await admin.call("PUT", `/api/admin/people/${person.accountId}/role`, { role: "curator" });
	expect(json.people).toContainEqual(expect.objectContaining({ id: person.accountId, role: "curator" }));
	expect((await person.call("GET", "/api/desk")).status).toBe(401);
	await person.call("POST", "/api/session", { email: person.person.email, password: person.person.password });
	expect((await person.call("GET", "/api/reviews")).status).toBe(200);
	expect((await person.call("GET", "/api/admin/people")).json.code).toBe("not-allowed");
});

test("the audit says who did what, newest first, and keeps saying so after they have gone", async () => {
	const course = await open();
	const admin = await course.signedIn("admin");
	const person = await course.signedIn();
	await admin.call("PUT", `/api/admin/people/${person.accountId}/role`, { role: "curator" });
	await admin.call("POST", `/api/admin/people/${person.accountId}/reset-link`);
	await admin.call("POST", "/api/admin/invites");
	const acts = async () =>
		(await admin.call("GET", "/api/admin/audit")).json.entries.map(({ act, actor, target }: Record<string, string>) => [
			act,
			actor,
			target,
		]);
	expect(await acts()).toEqual([
		["curator-link-made", "Person 1", null],
		["reset-link-made", "Person 1", "Person 2"],
		["made-curator", "Person 1", "Person 2"],
	]);
	await course.storage.deleteAccount(person.accountId);
	expect((await acts())[2]).toEqual(["made-curator", "Person 1", person.accountId]);
});

test("reported mistakes reach the admin, also those of visitors", async () => {
	const course = await open();
	const admin = await course.signedIn("admin");
	const report = { path: "/learn/the-job/", text: "The second link is dead. <script>alert(1)</script>" };
	expect((await course.visitor().call("POST", "/api/reports", report)).status).toBe(204);
	expect((await admin.call("GET", "/api/admin/reports")).json.reports).toMatchObject([report]);
});

test("reports are taken at a person's pace", async () => {
	const course = await testApp({ config: { rateLimit: true } });
	onTestFinished(() => course.close());
	const visitor = course.visitor();
	const statuses = new Set<number>();
	for (let count = 0; count < 31; count += 1)
		statuses.add((await visitor.call("POST", "/api/reports", { path: "/", text: "Wrong." })).status);
	expect([...statuses]).toEqual([204, 429]);
});

test("nobody can be given a role or a link who is not there", async () => {
	const course = await open();
	const admin = await course.signedIn("admin");
	expect((await admin.call("PUT", "/api/admin/people/nobody/role", { role: "curator" })).status).toBe(404);
	expect((await admin.call("POST", "/api/admin/people/nobody/reset-link")).status).toBe(404);
	expect((await admin.call("PUT", `/api/admin/people/${admin.accountId}/role`, { role: "owner" })).json.issues[0].path).toBe("body.role");
});
