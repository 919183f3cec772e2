import { expect, onTestFinished, test, vi } from "vitest";
import { secretIds } from "../deps.ts";
import { type TestApp, testApp } from "../test-app.ts";
import type { TestBrowser } from "../test-browser.ts";
import { makeFirstAdminLink } from "../usecases/make-link.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	return course;
}

const firstLink = (course: TestApp) => makeFirstAdminLink({ storage: course.storage, clock: course.clock, ids: secretIds });
const tokenOf = (path: string) => path.split("#")[1] ?? "";
const look = async (browser: TestBrowser, token: string) => (await browser.call("POST", "/api/links/look", { token })).json;
const use = (browser: TestBrowser, token: string, password?: string) =>
	browser.call("POST", "/api/links/use", { token, ...(password && { password }) });

test("the first link makes whoever uses it the admin, once, on a new session, and no other such link works after it", async () => {
	const course = await open();
	const older = tokenOf((await firstLink(course))?.path ?? "");
	const token = tokenOf((await firstLink(course))?.path ?? "");
	const owner = await course.signedIn();
	expect(await look(owner, token)).toEqual({ kind: "admin", state: "ready" });
	expect((await use(course.visitor(), token)).json.code).toBe("sign-in-first");
	const before = owner.session;
	expect((await use(owner, token)).json.account.role).toBe("admin");
	expect(owner.session).not.toBe(before);
	expect((await owner.call("GET", "/api/admin/people")).status).toBe(200);
	owner.session = before;
	expect((await owner.call("GET", "/api/session")).json.account).toBeNull();

	const other = await course.signedIn();
	expect(await look(other, token)).toEqual({ kind: "admin", state: "used" });
	expect((await use(other, token)).json.code).toBe("link-used");
	expect(await look(other, older)).toEqual({ kind: "admin", state: "expired" });
	expect((await use(other, older)).json.code).toBe("link-expired");
	expect(await firstLink(course)).toBeNull();
});

test("of two people who use two first links at once one becomes the admin", async () => {
	const course = await open();
	const links = [await firstLink(course), await firstLink(course)];
	const people = await Promise.all([course.signedIn(), course.signedIn()]);
	const answers = await Promise.all(people.map((person, index) => use(person, tokenOf(links[index]?.path ?? ""))));
	expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});

test("an invitation makes a curator, by an account that is there or while signing up, and is not used up by a failure", async () => {
	const course = await open();
	const admin = await course.signedIn("admin");
	const invite = async () => tokenOf((await admin.call("POST", "/api/admin/invites")).json.path);

	const learner = await course.signedIn();
	expect((await use(learner, await invite())).json.account.role).toBe("curator");

	const token = await invite();
	const ben = { name: "Ben", email: learner.person.email, password: "another loaf at dawn", link: token };
	const visitor = course.visitor();
	expect((await visitor.call("POST", "/api/accounts", ben)).json.code).toBe("email-taken");
	expect((await use(admin, token)).json.code).toBe("role-held");
	expect((await visitor.call("POST", "/api/accounts", { ...ben, email: "ben@example.org" })).json.account.role).toBe("curator");
	expect((await course.visitor().call("POST", "/api/accounts", { ...ben, email: "cy@example.org" })).json.code).toBe("link-used");
	expect(await course.storage.accountByEmail("cy@example.org")).toBeNull();
});

test("a reset link sets a password, ends every session, and leads nowhere else", async () => {
	const course = await open();
	const admin = await course.signedIn("admin");
	const learner = await course.signedIn();
	const { status, json } = await admin.call("POST", `/api/admin/people/${learner.accountId}/reset-link`);
	expect(status).toBe(201);
	const token = tokenOf(json.path);
	const elsewhere = course.visitor();
	expect((await use(elsewhere, token)).json).toMatchObject({ code: "invalid", issues: [{ path: "body.password" }] });
	expect((await use(elsewhere, token, "password123")).json.code).toBe("common-password");
	expect((await course.visitor().call("POST", "/api/accounts", { ...learner.person, email: "x@example.org", link: token })).json.code).toBe(
		"unknown-link",
	);
	expect((await use(elsewhere, token, "a new loaf at noon")).json.account.id).toBe(learner.accountId);
	expect((await elsewhere.call("GET", "/api/desk")).status).toBe(200);
	expect((await learner.call("GET", "/api/desk")).status).toBe(401);
	const { email, password } = learner.person;
	expect((await learner.call("POST", "/api/session", { email, password })).status).toBe(401);
	expect((await learner.call("POST", "/api/session", { email, password: "a new loaf at noon" })).status).toBe(200);
	expect((await use(elsewhere, token, "yet another loaf")).json.code).toBe("link-used");
});

test("links age", async () => {
	const course = await open();
	const admin = await course.signedIn("admin");
	const invite = tokenOf((await admin.call("POST", "/api/admin/invites")).json.path);
	course.clock.passHours(7 * 24 + 1);
	const learner = await course.signedIn();
	expect((await look(learner, invite)).state).toBe("expired");
	expect((await use(learner, invite)).json.code).toBe("link-expired");
});

test("a token that was never given out leads nowhere", async () => {
	const course = await open();
	expect((await look(course.visitor(), "made-up")).code).toBe("unknown-link");
	expect((await use(course.visitor(), "__proto__")).status).toBe(404);
});
