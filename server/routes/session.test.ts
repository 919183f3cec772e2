import { expect, onTestFinished, test, vi } from "vitest";
import { hashToken } from "../deps.ts";
import { testApp } from "../test-app.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open(options?: Parameters<typeof testApp>[0]) {
	const course = await testApp(options);
	onTestFinished(() => course.close());
	return course;
}

const ann = { name: "Ann", email: "ann@example.org", password: "a loaf before dawn" };

test("signing up signs in; the cookie is for this site and no script, and only its digest is stored", async () => {
	const course = await open();
	const visitor = course.visitor();
	expect((await visitor.call("GET", "/api/session")).json).toEqual({ account: null });
	const answer = await visitor.signUp({ ...ann, email: "Ann@Example.org" });
	expect(answer).toMatchObject({ status: 201, json: { account: { email: "ann@example.org", name: "Ann", role: "learner" } } });
	expect(String(answer.headers["set-cookie"])).toMatch(/^smm_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
	const [session] = (await course.storage.account(visitor.accountId))?.sessions ?? [];
	expect(session?.tokenHash).toBe(hashToken(visitor.session ?? ""));
	expect((await visitor.call("GET", "/api/session")).json.account.id).toBe(visitor.accountId);
	expect(answer.text).not.toMatch(/argon2|passwordHash|sessions/);
});

test("behind https the cookie is sent by https only", async () => {
	const course = await open({ config: { publicUrl: "https://localhost" } });
	const visitor = course.visitor();
	const { headers } = await visitor.call("POST", "/api/accounts", ann, { origin: "https://localhost" });
	expect(String(headers["set-cookie"])).toContain("; Secure");
});

test("an e-mail has one account, however it is written and however fast one is", async () => {
	const course = await open();
	const both = await Promise.all([course.visitor().signUp(ann), course.visitor().signUp({ ...ann, email: "ANN@example.org" })]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
	expect((await course.visitor().signUp(ann)).json.code).toBe("email-taken");
	expect((await course.storage.accounts()).length).toBe(1);
});

test.each(["short", "x".repeat(129)])("a password of %# characters is refused with its path", async (password) => {
	const course = await open();
	const { status, json } = await course.visitor().signUp({ ...ann, password });
	expect([status, json.issues[0].path]).toEqual([400, "body.password"]);
});

test("common passwords and one's own name are refused", async () => {
	const course = await open();
	for (const password of ["Password123", "ann@example.org"]) {
		expect(await course.visitor().signUp({ ...ann, password })).toMatchObject({ status: 422, json: { code: "common-password" } });
	}
});

test("a stranger's e-mail and a wrong password are the same refusal", async () => {
	const course = await open();
	await course.visitor().signUp(ann);
	const visitor = course.visitor();
	const wrong = await visitor.call("POST", "/api/session", { email: ann.email, password: "something else" });
	const stranger = await visitor.call("POST", "/api/session", { email: "nobody@example.org", password: "something else" });
	expect(wrong).toMatchObject({ status: 401, json: { code: "wrong-credentials" } });
	expect(stranger.json).toEqual(wrong.json);
	expect(visitor.session).toBeUndefined();
});

test("signing in rotates the session; signing out ends it on the server too", async () => {
	const course = await open();
	const browser = course.visitor();
	await browser.signUp(ann);
	const first = browser.session;
	await browser.call("POST", "/api/session", { email: ann.email, password: ann.password });
	const second = browser.session;
	expect(second).not.toBe(first);
	browser.session = first;
	expect((await browser.call("GET", "/api/session")).json.account).toBeNull();
	browser.session = second;
	expect((await browser.call("DELETE", "/api/session")).status).toBe(204);
	expect(browser.session).toBeUndefined();
	browser.session = second;
	expect((await browser.call("GET", "/api/desk")).status).toBe(401);
});

test("a session lasts thirty days, over restarts, and no longer", async () => {
	const course = await open();
	const learner = await course.signedIn();
	course.clock.passHours(30 * 24 - 1);
	await course.restart();
	expect((await learner.call("GET", "/api/desk")).status).toBe(200);
	course.clock.passHours(2);
	expect((await learner.call("GET", "/api/desk")).status).toBe(401);
});

test("of very many browsers the one signed in longest ago is signed out", async () => {
	const course = await open();
	const first = course.visitor();
	await first.signUp(ann);
	for (let count = 0; count < 20; count += 1) {
		await course.visitor().call("POST", "/api/session", { email: ann.email, password: ann.password });
	}
	expect((await course.storage.account(first.accountId))?.sessions).toHaveLength(20);
	expect((await first.call("GET", "/api/session")).json.account).toBeNull();
});

test("a made-up cookie is a visitor's", async () => {
	const course = await open();
	const visitor = course.visitor();
	for (const session of ["x", "__proto__", "a".repeat(4000), "%00", "constructor"]) {
		visitor.session = session;
		expect((await visitor.call("GET", "/api/session")).json).toEqual({ account: null });
	}
});
