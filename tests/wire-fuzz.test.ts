import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { type TestApp, testApp } from "../server/test-app.ts";
import type { Method, TestBrowser } from "../server/test-browser.ts";
import { workOn } from "../server/test-work.ts";

/** Requests tried per property; `FUZZ_RUNS=20000` looks harder. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 250);
const timeout = 30_000 + numRuns * 100;

/** A course in full swing, so that whatever is hit has something behind it. */
async function open() {
	const course = await testApp();
	onTestFinished(() => course.close());
	const { handedIn, finished, assignment, path, review } = workOn(course);
	const [learner, other, curator, admin] = [
		await course.signedIn(),
		await course.signedIn(),
		await course.signedIn("curator"),
		await course.signedIn("admin"),
	];
	const attempt = (await learner.call("POST", "/api/attempts", { scenarioId: "opening-day" })).json;
	const theirs = (await other.call("POST", "/api/attempts", { scenarioId: "opening-day" })).json;
	const sitting = (await learner.call("POST", "/api/exams/the-job/sittings")).json;
	const work = (await handedIn(learner)).json;
	await curator.call("POST", `/api/reviews/${work.id}/claim`);
	const ids = [attempt.id, theirs.id, sitting.id, work.id, learner.accountId, admin.accountId, assignment.id, "the-job", "nobody"];
	// Signing out would leave nobody to try the other routes with.
	const routes = course.app.routeTable().filter(({ method, url }) => method !== "HEAD" && `${method} ${url}` !== "DELETE /api/session");
	return { course, browsers: [learner, other, curator, admin, course.visitor()], ids, routes, attempt, finished, path, review };
}

const nasty = fc.oneof(
	fc.constantFrom(
		"",
		"__proto__",
		"constructor",
		"toString",
		"\u0000",
		"\ud800",
		"../../etc/passwd",
		"%00",
		"'; drop table",
		"🥐".repeat(50),
		"a".repeat(70_000),
	),
	fc.constantFrom(-1, 0, 0.5, 1e21, -0, Number.MAX_SAFE_INTEGER + 2, 10_000, true, false, null),
	fc.constantFrom([], {}, [[]], [null], { length: 3 }),
);

/** Any JSON text, often with names that the routes know. */
const names = [
	...[
		"email",
		"name",
		"password",
		"link",
		"token",
		"role",
		"scenarioId",
		"seq",
		"action",
		"type",
		"minutes",
		"commentId",
		"text",
		"strategy",
	],
	...[
		"entries",
		"kind",
		"ref",
		"at",
		"data",
		"version",
		"fields",
		"selfAssessment",
		"answers",
		"levels",
		"summary",
		"notes",
		"decision",
		"path",
		"document",
		"handle",
		"indexed",
		"quotable",
	],
];
const anyBody = fc.oneof(
	fc
		.oneof(
			nasty,
			fc.jsonValue({ maxDepth: 6 }),
			fc.dictionary(fc.constantFrom(...names), fc.oneof(nasty, fc.jsonValue({ maxDepth: 3 })), { maxKeys: 6 }),
		)
		.map((value) => JSON.stringify(value)),
	fc.integer({ min: 1, max: 60_000 }).map((depth) => `${"[".repeat(depth)}1${"]".repeat(depth)}`),
	fc.integer({ min: 1, max: 5_000 }).map((depth) => `${'{"action":'.repeat(depth)}1${"}".repeat(depth)}`),
);

/** Whole answers that must never come. */
function expectSound(course: TestApp, method: string, route: string, answer: Awaited<ReturnType<TestBrowser["call"]>>): void {
	const said = `${method} ${route} → ${answer.status} ${answer.text.slice(0, 300)}`;
	expect(answer.status, said).toBeLessThan(500);
	const declared = course.app.routeTable().find((one) => one.method === method && one.url === route)?.statuses ?? [];
	expect(declared, said).toContain(answer.status);
	expect(answer.text, said).not.toMatch(/ {4}at |node_modules|\.ts:/);
	// Below /p/ and /verify are pages for people, and what is refused there is a page as well.
	if (answer.status < 400 || (/^\/(p|verify)(\/|$)/.test(route) && answer.text.startsWith("<!doctype html>"))) return;
	expect(answer.json, said).toMatchObject({
		code: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/),
		message: expect.stringMatching(/^\S.{9}/s),
	});
}

test(
	"no JSON makes any route fail, and each answers only as it declares",
	async () => {
		const { course, browsers, ids, routes } = await open();
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...routes),
				fc.constantFrom(...ids),
				fc.constantFrom(...browsers),
				anyBody,
				async ({ method, url }, id, browser, body) => {
					const session = browser.session;
					const address = url.replace(/:(id|assignmentId|examId)/, id);
					const answer = await browser.call(method as Method, address, body, { "content-type": "application/json" });
					browser.session = session;
					expectSound(course, method, url, answer);
				},
			),
			{ numRuns },
		);
		for (const browser of browsers.slice(0, 4)) expect((await browser.call("GET", "/api/desk")).status).toBe(200);
	},
	timeout,
);

test(
	"no body of bytes makes any route fail",
	async () => {
		const { course, browsers, ids, routes } = await open();
		const types = ["application/json", "application/json; charset=utf-16", "text/plain", "multipart/form-data", "", "*/*"];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...routes),
				fc.constantFrom(...ids),
				fc.constantFrom(...browsers),
				fc.constantFrom(...types),
				fc.string({ unit: "binary", maxLength: 300 }),
				async ({ method, url }, id, browser, type, body) => {
					const session = browser.session;
					const answer = await browser.call(method as Method, url.replace(/:(id|assignmentId|examId)/, id), body, { "content-type": type });
					browser.session = session;
					expectSound(course, method, url, answer);
				},
			),
			{ numRuns },
		);
	},
	timeout,
);

test(
	"no address and no header makes the server fail",
	async () => {
		const { course } = await open();
		const visitor = course.visitor();
		const piece = fc.oneof(
			fc.constantFrom("api", "attempts", "..", ".", "%2e%2e", "%00", "%", "%ff", "health", "?", "#", "__proto__", "x".repeat(300)),
			fc.webSegment(),
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(piece, { maxLength: 6 }),
				fc.constantFrom<Method>("GET", "POST", "PUT", "DELETE", "HEAD"),
				fc.constantFrom("cookie", "origin", "content-length", "accept-encoding", "x-forwarded-for", "range", "if-none-match", "accept"),
				fc.oneof(fc.constantFrom("smm_session=%", "smm_session=;;", "null", "-1", "999999999999", "bytes=9-1"), fc.base64String()),
				async (pieces, method, header, value) => {
					const { status } = await visitor.call(method, `/${pieces.join("/")}`, undefined, { [header]: value });
					visitor.session = undefined;
					expect(status, `${method} /${pieces.join("/")} ${header}: ${value}`).toBeLessThan(500);
				},
			),
			{ numRuns },
		);
	},
	timeout,
);

/** Bodies that are right but for one thing. */
function nearMisses({ attempt, finished, path, review }: Awaited<ReturnType<typeof open>>): readonly [Method, string, object][] {
	const entry = { kind: "lesson", ref: "a", at: "2026-11-22T08:00:00.000Z", data: { done: true } };
	return [
		["POST", "/api/accounts", { email: "zoe@example.org", name: "Zoe", password: "a loaf before dawn" }],
		["POST", "/api/session", { email: "zoe@example.org", password: "a loaf before dawn" }],
		["POST", "/api/links/use", { token: "made-up", password: "a loaf before dawn" }],
		["POST", "/api/reports", { path: "/", text: "The link is dead." }],
		["PUT", "/api/progress", { entries: [entry] }],
		["POST", "/api/attempts", { scenarioId: "opening-day" }],
		["POST", `/api/attempts/${attempt.id}/actions`, { seq: 0, action: { type: "wait", minutes: 1 } }],
		["PUT", `${path}/draft`, { version: 2, ...finished() }],
		["POST", `${path}/hand-in`, { version: 2 }],
		["POST", "/api/reviews/nobody/decision", { ...review(3), decision: "accepted" }],
	];
}

test(
	"one wrong value in a right body is a refusal that names its path, and changes nothing",
	async () => {
		const all = await open();
		const [learner, , curator] = all.browsers as [TestBrowser, TestBrowser, TestBrowser];
		const state = async () => (await learner.call("GET", "/api/account/export")).json;
		const { exportedAt: _, ...before } = await state();
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...nearMisses(all)),
				fc.nat(),
				fc.constantFrom<unknown>(undefined, null, {}, [], -1, true),
				async ([method, url, body], which, wrong) => {
					const keys = Object.keys(body);
					const key = keys[which % keys.length] as string;
					const browser = url.startsWith("/api/reviews") ? curator : learner;
					const session = browser.session;
					const answer = await browser.call(method, url, { ...body, [key]: wrong });
					browser.session = session;
					const optional = url === "/api/links/use" && wrong === undefined;
					const record = /fields|selfAssessment|levels|entries|notes|action|data/.test(key);
					if (optional || record) expect(answer.status, answer.text).toBeLessThan(500);
					else {
						expect(answer, `${method} ${url} ${key}`).toMatchObject({ status: 400, json: { code: "invalid" } });
						expect(answer.json.issues.map(({ path }: { path: string }) => path)).toContain(`body.${key}`);
					}
					const extra = await browser.call(method, url, { ...body, extra: wrong ?? 1 });
					browser.session = session;
					expect(extra.json.issues, `${method} ${url}`).toContainEqual({ path: "body.extra", message: "Unknown field" });
				},
			),
			{ numRuns: Math.ceil(numRuns / 2) },
		);
		const { exportedAt: __, ...after } = await state();
		expect({ ...after, progress: before.progress, sessions: before.sessions }).toEqual(before);
	},
	timeout,
);
