import { readFileSync } from "node:fs";
import { expect, onTestFinished, test, vi } from "vitest";
import { type TestApp, testApp } from "../server/test-app.ts";
import type { Method, TestBrowser } from "../server/test-browser.ts";
import { pageWith, photograph, save as savePortfolio, upload } from "../server/test-portfolio.ts";
import { workOn } from "../server/test-work.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

const roles = ["visitor", "learner", "curator", "admin"] as const;
type Asker = (typeof roles)[number];

/** Who may call routes of each permission. */
const allowed: Readonly<Record<string, readonly Asker[]>> = {
	anyone: ["visitor", "learner", "curator", "admin"],
	"signed-in": ["learner", "curator", "admin"],
	curator: ["curator", "admin"],
	admin: ["admin"],
};

async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	const askers: Record<Asker, TestBrowser> = {
		visitor: course.visitor(),
		learner: await course.signedIn(),
		curator: await course.signedIn("curator"),
		admin: await course.signedIn("admin"),
	};
	return { course, askers };
}

const routesOf = (course: TestApp) => course.app.routeTable().filter(({ method }) => method !== "HEAD");
const withId = (url: string, id: string) => url.replace(/:(id|assignmentId|examId)/, id);

test("every route says who may call it", async () => {
	const { course } = await open();
	const undeclared = course.app.routeTable().filter(({ permission }) => permission === undefined || !(permission in allowed));
	expect(undeclared).toEqual([]);
	expect(routesOf(course).length).toBeGreaterThan(30);
});

test("the README's table of routes and the server's agree", async () => {
	const { course } = await open();
	const rows = readFileSync("server/README.md", "utf8")
		.split("\n")
		.filter((line) => /^\|.*`(GET|POST|PUT|DELETE) /.test(line));
	const promised = rows.flatMap((row) => {
		const who = row.split("|")[1]?.trim() ?? "";
		const permission = {
			anyone: "anyone",
			"signed in": "signed-in",
			owner: "signed-in",
			"curator, admin": "curator",
			claimer: "curator",
			admin: "admin",
		}[who];
		return [...row.matchAll(/`(GET|POST|PUT|DELETE) ([^`]+)`/g)].map(([, method, url]) => `${permission} ${method} ${url}`);
	});
	expect(
		routesOf(course)
			.map(({ permission, method, url }) => `${permission} ${method} ${url}`)
			.toSorted(),
	).toEqual(promised.toSorted());
});

test("who is not allowed is turned away before anything is looked at: 401 for visitors, 403 for the wrong role", async () => {
	const { course, askers } = await open();
	const before = JSON.stringify([await course.storage.accounts(), await course.storage.audit(100)]);
	for (const { method, url, permission = "" } of routesOf(course)) {
		for (const role of roles.filter((one) => !allowed[permission]?.includes(one))) {
			const { status, json } = await askers[role].call(
				method as Method,
				withId(url, "some-id"),
				method === "GET" ? undefined : { nonsense: true },
			);
			const expected = role === "visitor" ? [401, "sign-in-first"] : [403, "not-allowed"];
			expect([role, method, url, status, json.code]).toEqual([role, method, url, ...expected]);
		}
	}
	expect(JSON.stringify([await course.storage.accounts(), await course.storage.audit(100)])).toBe(before);
});

test("who is allowed is never turned away for who they are", async () => {
	const { course, askers } = await open();
	for (const { method, url, permission = "" } of routesOf(course)) {
		for (const role of allowed[permission] ?? []) {
			if (url === "/api/session" && method === "DELETE") continue;
			const { status, json } = await askers[role].call(
				method as Method,
				withId(url, "some-id"),
				method === "GET" ? undefined : { nonsense: true },
			);
			expect([401, 403], `${role} ${method} ${url}: ${json?.code}`).not.toContain(status);
		}
	}
});

test("nothing can be changed from another site, whoever asks", async () => {
	const { course, askers } = await open();
	for (const { method, url } of routesOf(course).filter((route) => route.method !== "GET")) {
		for (const role of roles) {
			const { json } = await askers[role].call(method as Method, withId(url, "some-id"), {}, { origin: "https://evil.example" });
			expect([method, url, json.code]).toEqual([method, url, "foreign-origin"]);
		}
	}
});

/** What belongs to one learner: its id, and what its owner would send. */
async function belongings(course: TestApp, owner: TestBrowser) {
	const { handedIn } = workOn(course);
	const attempt = (await owner.call("POST", "/api/attempts", { scenarioId: "opening-day" })).json;
	const sitting = (await owner.call("POST", "/api/exams/the-job/sittings")).json;
	const work = (await handedIn(owner, "Nobody else may read this.")).json;
	const picture = (await upload(owner, await photograph(32, 32))).json;
	const photo = await photograph(32, 32, "png");
	const file = (await owner.call("PUT", "/api/work/page-and-group/files/shots", photo, { "content-type": "image/png" })).json;
	await savePortfolio(owner, 0, pageWith("Nobody else may read this."));
	return {
		"GET /api/attempts/:id": { id: attempt.id, body: undefined },
		"POST /api/attempts/:id/actions": { id: attempt.id, body: { seq: 0, action: { type: "wait", minutes: 1 } } },
		"POST /api/attempts/:id/finish": { id: attempt.id, body: {} },
		"GET /api/sittings/:id": { id: sitting.id, body: undefined },
		"POST /api/sittings/:id/answers": { id: sitting.id, body: { answers: {} } },
		"GET /api/runs/:id": { id: attempt.id, body: undefined },
		"GET /api/reviews/:id": { id: work.id, body: undefined },
		"POST /api/reviews/:id/claim": { id: work.id, body: {} },
		"POST /api/reviews/:id/release": { id: work.id, body: {} },
		"PUT /api/reviews/:id/draft": { id: work.id, body: { version: 2, levels: {}, summary: "", notes: [] } },
		"POST /api/reviews/:id/decision": { id: work.id, body: { version: 2, levels: {}, summary: "x", notes: [], decision: "returned" } },
		"GET /api/reviews/:id/pages/:revision/:field": { id: work.id, body: undefined },
		"GET /api/reviews/:id/pages/:revision/:field/picture/:file": { id: work.id, body: undefined },
		"GET /api/reviews/:id/files/:file": { id: work.id, body: undefined },
		"GET /api/files/:id": { id: file.id, body: undefined },
		"PUT /api/reviews/:id/quotable": { id: work.id, body: { revision: 1, quotable: true } },
		"DELETE /api/portfolio/images/:id": { id: picture.id, body: undefined },
		"PUT /api/admin/people/:id/role": { id: owner.accountId, body: { role: "learner" } },
		"POST /api/admin/people/:id/reset-link": { id: owner.accountId, body: {} },
	} as const;
}

test("what is one person's own does not exist for any other, curators and admins included", async () => {
	const { course, askers } = await open();
	const owner = await course.signedIn();
	const owned = await belongings(course, owner);
	const withIds = routesOf(course).filter(({ url }) => url.includes(":id"));
	expect(withIds.map(({ method, url }) => `${method} ${url}`).toSorted()).toEqual(Object.keys(owned).toSorted());

	const personal = withIds.filter(({ permission }) => permission === "signed-in");
	for (const { method, url } of personal) {
		const { id, body } = owned[`${method} ${url}` as keyof typeof owned];
		for (const role of ["learner", "curator", "admin"] as const) {
			const answer = await askers[role].call(method as Method, withId(url, id), body);
			expect([role, url, answer.status, answer.json.code]).toEqual([role, url, 404, "not-found"]);
		}
		const own = await owner.call(method as Method, withId(url, id), body);
		expect([method, url, own.status]).toEqual([method, url, method === "DELETE" ? 204 : 200]);
	}
});

test("routes without an id show each person only their own", async () => {
	const { course, askers } = await open();
	const owner = await course.signedIn();
	await belongings(course, owner);
	const secret = "Nobody else may read this.";
	const { path, finished, save } = workOn(course);
	for (const role of ["learner", "curator", "admin"] as const) {
		for (const url of ["/api/desk", "/api/progress", "/api/account/export", "/api/portfolio", "/api/portfolio/evidence", path]) {
			const { text } = await askers[role].call("GET", url);
			expect(text).not.toContain(secret);
			expect(text).not.toContain(owner.accountId);
		}
		expect((await save(askers[role], 0, finished())).json.version).toBe(1);
	}
	expect((await owner.call("GET", path)).text).toContain(secret);
});

test("a curator loses the queue with the role, at the next request", async () => {
	const { course, askers } = await open();
	const { curator, admin } = askers;
	expect((await curator.call("GET", "/api/reviews")).status).toBe(200);
	const account = await course.storage.account(curator.accountId);
	if (account) await course.storage.saveAccount({ ...account, role: "learner" });
	expect((await curator.call("GET", "/api/reviews")).status).toBe(403);
	expect((await admin.call("GET", "/api/reviews")).status).toBe(200);
});
