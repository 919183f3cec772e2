import { expect, test, vi } from "vitest";
import { call, mayPass } from "./client.ts";

function serverAnswers(response: Response | Error) {
	const fetch = vi.fn(async () => {
		if (response instanceof Error) throw response;
		return response;
	});
	vi.stubGlobal("fetch", fetch);
	return fetch;
}

test("an answer's JSON is the value, and the body goes out as JSON", async () => {
	const fetch = serverAnswers(Response.json({ account: null }));
	expect(await call("POST", "/api/session", { email: "a@b.example" })).toEqual({ ok: true, value: { account: null } });
	expect(fetch).toHaveBeenCalledWith("/api/session", expect.objectContaining({ method: "POST", body: '{"email":"a@b.example"}' }));
});

test("204 has no value", async () => {
	serverAnswers(new Response(null, { status: 204 }));
	expect(await call("DELETE", "/api/session")).toEqual({ ok: true, value: undefined });
});

test("a refusal keeps the server's code", async () => {
	const problem = { code: "wrong-password", message: "No." };
	serverAnswers(Response.json(problem, { status: 401 }));
	expect(await call("POST", "/api/session", {})).toEqual({ ok: false, status: 401, problem });
});

test("no network is the problem offline, not an exception", async () => {
	serverAnswers(new TypeError("fetch failed"));
	expect(await call("GET", "/api/session")).toMatchObject({ ok: false, status: 0, problem: { code: "offline" } });
});

test("an answer that is not the API's is unavailable, whatever its status", async () => {
	serverAnswers(new Response("<h1>Bad gateway</h1>", { status: 502 }));
	expect(await call("GET", "/api/desk")).toMatchObject({ ok: false, status: 502, problem: { code: "unavailable" } });
	serverAnswers(new Response("<h1>Welcome to this Wi-Fi</h1>", { status: 200 }));
	expect(await call("GET", "/api/desk")).toMatchObject({ ok: false, status: 200, problem: { code: "unavailable" } });
});

test("only what the server itself refused, and not for being busy, is final", () => {
	for (const status of [0, 200, 429, 500, 503]) expect(mayPass(status)).toBe(true);
	for (const status of [400, 401, 404, 409, 413]) expect(mayPass(status)).toBe(false);
});
