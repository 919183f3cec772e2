import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { refusals } from "#simulations/community-feed/refusals.ts";
import { statuses } from "./errors.ts";
import { type Storage, StorageUnavailable } from "./storage/port.ts";
import { testApp } from "./test-app.ts";

// Hashing passwords is meant to be slow, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 60_000 });

async function open(options?: Parameters<typeof testApp>[0]) {
	const course = await testApp(options);
	onTestFinished(() => course.close());
	return course;
}

/** A built site of two pages. */
function site() {
	const siteDir = mkdtempSync(join(tmpdir(), "site-"));
	onTestFinished(() => rmSync(siteDir, { recursive: true }));
	mkdirSync(join(siteDir, "learn"));
	mkdirSync(join(siteDir, "_astro"));
	writeFileSync(join(siteDir, "index.html"), "<h1>Home</h1>");
	writeFileSync(join(siteDir, "learn/index.html"), "<h1>Learn</h1>");
	writeFileSync(join(siteDir, "learn/index.html.br"), brotliCompressSync("<h1>Learn</h1>"));
	writeFileSync(join(siteDir, "404.html"), "<h1>Nothing here</h1>");
	writeFileSync(join(siteDir, "_astro/page.abc123.js"), "1");
	writeFileSync(
		join(siteDir, "csp.json"),
		JSON.stringify({ "/learn/": "script-src 'sha256-learn'", "/404.html": "script-src 'sha256-lost'" }),
	);
	return siteDir;
}

test("the API describes itself, every status with the codes that lead to it", async () => {
	const course = await open();
	const { status, json } = await course.visitor().call("GET", "/api/openapi.json");
	expect(status).toBe(200);
	const play = json.paths["/api/attempts/{id}/actions"].post;
	expect(Object.keys(play.responses)).toEqual(["200", "400", "401", "403", "404", "409", "413", "414", "415", "422", "500", "503"]);
	expect(play.responses["409"].description).toContain("seq-taken");
	expect(play.requestBody.content["application/json"].schema.properties.seq).toMatchObject({ type: "integer" });
});

test("every code has words: the server's own and those of every simulation", async () => {
	const course = await open();
	const words = course.catalog.ui.get("errors") ?? {};
	expect([...Object.keys(statuses), ...refusals].filter((code) => !words[code])).toEqual([]);
});

test("broken JSON, another media type and a body too large are told apart", async () => {
	const course = await open();
	const visitor = course.visitor();
	const post = async (body: string, type: string) => {
		const { status, json } = await visitor.call("POST", "/api/session", body, { "content-type": type });
		expect(json.message).not.toBe(json.code);
		return [status, json.code];
	};
	expect(await post('{"email":', "application/json")).toEqual([400, "broken-json"]);
	expect(await post('{"__proto__":{"admin":true}}', "application/json")).toEqual([400, "broken-json"]);
	expect(await post("", "application/json")).toEqual([400, "broken-json"]);
	expect(await post("email=a", "application/x-www-form-urlencoded")).toEqual([415, "wrong-media-type"]);
	expect(await post(`"${"x".repeat(10_000_000)}"`, "application/json")).toEqual([413, "body-too-large"]);
	expect(await post(`${"[".repeat(400_000)}${"]".repeat(400_000)}`, "application/json")).toEqual([400, "invalid"]);
});

test("each mistake in a body is named by its path", async () => {
	const course = await open();
	const { status, json } = await course
		.visitor()
		.call("POST", "/api/accounts", { email: "ann", name: " ", password: "long enough", admin: true });
	expect(status).toBe(400);
	expect(json.code).toBe("invalid");
	expect(json.issues.map(({ path }: { path: string }) => path).toSorted()).toEqual(["body.admin", "body.email", "body.name"]);
});

test("addresses with nothing behind them are problems in the API and a page elsewhere", async () => {
	const course = await open({ config: { siteDir: site() } });
	const visitor = course.visitor();
	for (const url of ["/api/nothing", "/api/attempts", "/api", "/health/x"]) {
		const { status, json } = await visitor.call("GET", url);
		expect([url, status, json?.code]).toEqual([url, 404, url === "/health/x" ? undefined : "not-found"]);
	}
	expect((await visitor.call("GET", "/api/%")).json.code).toBe("bad-request");
	expect(await visitor.call("GET", `/api/attempts/${"x".repeat(500)}`)).toMatchObject({ status: 414, json: { code: "address-too-long" } });
	const lost = await visitor.call("GET", "/nowhere/");
	expect(lost).toMatchObject({ status: 404, text: "<h1>Nothing here</h1>" });
	expect(lost.headers["content-security-policy"]).toBe("script-src 'sha256-lost'");
	expect((await visitor.call("GET", "/csp.json")).status).toBe(404);
	expect((await visitor.call("GET", "/..%2f..%2fetc/passwd")).status).toBe(404);
});

test("pages come compressed, with their own policy, and are asked for anew; hashed files are kept", async () => {
	const course = await open({ config: { siteDir: site() } });
	const visitor = course.visitor();
	const page = await visitor.call("GET", "/learn/", undefined, { "accept-encoding": "br" });
	expect(page.headers).toMatchObject({
		"content-encoding": "br",
		"content-type": "text/html; charset=utf-8",
		"cache-control": "no-cache",
		"content-security-policy": "script-src 'sha256-learn'",
		"x-content-type-options": "nosniff",
		vary: "accept-encoding",
	});
	const etag = String(page.headers.etag);
	expect((await visitor.call("GET", "/learn/", undefined, { "accept-encoding": "br", "if-none-match": etag })).status).toBe(304);
	expect(await visitor.call("GET", "/learn/")).toMatchObject({ status: 200, text: "<h1>Learn</h1>" });
	expect((await visitor.call("GET", "/")).headers["content-security-policy"]).toContain("default-src 'self'");
	expect(await visitor.call("GET", "/learn?from=mail")).toMatchObject({ status: 301, headers: { location: "/learn/?from=mail" } });
	expect((await visitor.call("GET", "/_astro/page.abc123.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("no answer of the API is kept by a browser or framed by a page", async () => {
	const course = await open({ config: { publicUrl: "https://course.example.org" } });
	const { headers } = await course.visitor().call("GET", "/api/session");
	expect(headers).toMatchObject({
		"cache-control": "no-store",
		"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
		"strict-transport-security": "max-age=31536000",
	});
});

test("what changes something must come from this site", async () => {
	const course = await open();
	const learner = await course.signedIn();
	const put = async (headers: Record<string, string | undefined>) =>
		(await learner.call("PUT", "/api/progress", { entries: [] }, headers)).json.code ?? "done";
	expect(await put({})).toBe("done");
	expect(await put({ origin: undefined })).toBe("foreign-origin");
	expect(await put({ origin: "http://evil.example" })).toBe("foreign-origin");
	expect(await put({ origin: "https://localhost" })).toBe("foreign-origin");
	expect(await put({ origin: "null" })).toBe("foreign-origin");
	expect(await put({ origin: undefined, "sec-fetch-site": "same-origin" })).toBe("done");
	expect(await put({ "sec-fetch-site": "cross-site" })).toBe("foreign-origin");
	expect(await put({ "sec-fetch-site": "same-site" })).toBe("foreign-origin");
	expect((await learner.call("GET", "/api/progress", undefined, { origin: "http://evil.example" })).status).toBe(200);
});

test("behind a proxy the public address is the right origin", async () => {
	const course = await open({ config: { publicUrl: "https://course.example.org" } });
	const visitor = course.visitor();
	const ask = { email: "ann@example.org", password: "wrong" };
	const sign = (origin: string) => visitor.call("POST", "/api/session", ask, { origin, host: "10.0.0.7:3000" });
	expect((await sign("https://course.example.org")).json.code).toBe("wrong-credentials");
	expect((await sign("http://course.example.org")).json.code).toBe("foreign-origin");
});

test("a disk that takes nothing is a 503 that says so, nothing of the reason inside, and health tells", async () => {
	let broken = false;
	const wrap = (storage: Storage): Storage =>
		new Proxy(storage, {
			get(target, name: keyof Storage) {
				if (broken && name === "saveProgress") return () => Promise.reject(new StorageUnavailable("ENOSPC at /secret/place"));
				if (broken && name === "accounts") return () => Promise.reject(new Error("a secret stack"));
				if (broken && name === "health") return () => Promise.resolve("The disk is full.");
				return Reflect.get(target, name).bind(target);
			},
		});
	const course = await open({ wrap });
	const admin = await course.signedIn("admin");
	expect(await admin.call("GET", "/health")).toMatchObject({ status: 200, json: { status: "ok" } });
	broken = true;
	const entry = { kind: "lesson", ref: "a", at: "2026-01-01T00:00:00.000Z", data: { done: true } };
	const refused = await admin.call("PUT", "/api/progress", { entries: [entry] });
	expect(refused).toMatchObject({ status: 503, json: { code: "storage-down" } });
	expect(refused.text).not.toContain("secret");
	const failed = await admin.call("GET", "/api/admin/people");
	expect(failed).toMatchObject({ status: 500, json: { code: "internal" } });
	expect(failed.text).not.toContain("secret");
	expect((await admin.call("GET", "/health")).json.message).toContain("The disk is full.");
});

test("guessing passwords is slowed down, by address and by e-mail", async () => {
	const course = await open({ config: { rateLimit: true, publicUrl: "http://localhost" } });
	const visitor = course.visitor();
	const guess = async (email: string, address: string) => {
		const { json } = await visitor.call("POST", "/api/session", { email, password: "x" }, { "x-forwarded-for": address });
		return json;
	};
	for (let count = 0; count < 20; count += 1) expect((await guess("ann@example.org", `203.0.113.${count}`)).code).toBe("wrong-credentials");
	const stopped = await guess("Ann@example.org", "203.0.113.200");
	expect(stopped.code).toBe("too-many-requests");
	expect(stopped.message).toContain("15 min");
	expect((await guess("ben@example.org", "203.0.113.200")).code).toBe("wrong-credentials");
});
