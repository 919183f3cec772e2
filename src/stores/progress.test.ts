import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { AccountView } from "#server/wire/account.ts";
import type { ProgressEntry } from "#server/wire/progress.ts";

const ann: AccountView = { id: "ann", email: "ann@example.org", name: "Ann", role: "learner" };
const ben: AccountView = { ...ann, id: "ben" };
const elsewhere: ProgressEntry = { kind: "lesson", ref: "elsewhere", at: "2026-01-01T00:00:00.000Z", data: { done: true } };

/** A server that holds entries and answers all it holds, as `/api/progress` does. */
function serverHolding(...held: ProgressEntry[]) {
	const requests: { method: string; entries: string[] }[] = [];
	const server = { held: [...held], requests, reachable: true };
	vi.stubGlobal("fetch", async (_path: string, { method, body }: RequestInit) => {
		if (!server.reachable) throw new TypeError("no network");
		if (method === "DELETE") return new Response(null, { status: 204 });
		const sent: ProgressEntry[] = body ? JSON.parse(String(body)).entries : [];
		requests.push({ method: String(method), entries: sent.map((one) => one.ref) });
		server.held = [...server.held.filter((one) => !sent.some((other) => other.ref === one.ref)), ...sent];
		return Response.json({ entries: server.held });
	});
	return server;
}

let progress: typeof import("./progress.ts");
let session: typeof import("./session.ts");

/** A page just opened: the device remembers, the modules do not. */
async function openPage() {
	vi.resetModules();
	session = await import("./session.ts");
	progress = await import("./progress.ts");
}

beforeEach(async () => {
	const stored = new Map<string, string>();
	vi.stubGlobal("localStorage", {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
		removeItem: (key: string) => stored.delete(key),
	});
	vi.stubGlobal("document", { addEventListener() {}, visibilityState: "visible" });
	vi.stubGlobal("addEventListener", () => {});
	await openPage();
});

test("what a visitor did is there on the next page, and no request is made", async () => {
	const server = serverHolding();
	progress.record("lesson", "the-week", { done: true });
	await progress.syncProgress();
	await openPage();
	expect(progress.entry("lesson", "the-week")?.data).toEqual({ done: true });
	expect(server.requests).toEqual([]);
});

test("signing in gives the visitor's progress to the account, and takes what it had", async () => {
	const server = serverHolding(elsewhere);
	progress.record("lesson", "the-week", { done: true });
	session.$account.set(ann);
	await progress.syncProgress();
	expect(server.held.map((one) => one.ref)).toEqual(["elsewhere", "the-week"]);
	expect(Object.keys(progress.$progress.get()).sort()).toEqual(["lesson:elsewhere", "lesson:the-week"]);
});

test("without a network the person who was signed in goes on as such; a session that ended does not", async () => {
	const server = serverHolding();
	session.settle({ ok: true, value: { account: ann } });
	server.reachable = false;
	await openPage();
	await session.loadSession();
	expect(session.$account.get()).toEqual(ann);
	session.settle({ ok: true, value: { account: null } });
	await openPage();
	await session.loadSession();
	expect(session.$account.get()).toBeNull();
});

test("what could not be sent is tried again with growing patience, and goes once", async () => {
	const server = serverHolding();
	session.$account.set(ann);
	await progress.syncProgress();
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	server.reachable = false;
	progress.record("lesson", "the-week", { done: true });
	await progress.syncProgress();
	await vi.advanceTimersByTimeAsync(5_000);
	expect(progress.hasUnsent()).toBe(true);
	server.reachable = true;
	await vi.advanceTimersByTimeAsync(14_000);
	expect(progress.hasUnsent()).toBe(true);
	await vi.advanceTimersByTimeAsync(2_000);
	expect(progress.hasUnsent()).toBe(false);
	await vi.advanceTimersByTimeAsync(600_000);
	expect(server.requests.filter(({ entries }) => entries.includes("the-week"))).toHaveLength(1);
});

test("what could not be sent goes with the next page", async () => {
	const server = serverHolding();
	server.reachable = false;
	session.$account.set(ann);
	progress.record("lesson", "the-week", { done: true });
	await progress.syncProgress();
	server.reachable = true;
	await openPage();
	session.$account.set(ann);
	await progress.syncProgress();
	expect(server.held.map((one) => one.ref)).toEqual(["the-week"]);
});

test("what was sent is not sent again", async () => {
	const server = serverHolding();
	session.$account.set(ann);
	progress.record("lesson", "the-week", { done: true });
	await progress.syncProgress();
	await progress.syncProgress();
	expect(server.requests.filter((request) => request.method === "PUT")).toEqual([{ method: "PUT", entries: ["the-week"] }]);
});

test("a new record wins over an entry from a clock that runs ahead", () => {
	const ahead = new Date(Date.now() + 86_400_000).toISOString();
	progress.$progress.set({ "place:last": { kind: "place", ref: "last", at: ahead, data: { path: "/old/" } } });
	progress.record("place", "last", { path: "/new/" });
	expect(progress.entry("place", "last")?.data).toEqual({ path: "/new/" });
});

test("signing out sends the rest and leaves nothing on the device", async () => {
	const server = serverHolding();
	session.$account.set(ann);
	progress.record("lesson", "the-week", { done: true });
	await session.signOut();
	expect(server.held.map((one) => one.ref)).toEqual(["the-week"]);
	await openPage();
	expect(progress.$progress.get()).toEqual({});
});

test("progress left behind by an ended session does not become the next person's", async () => {
	const server = serverHolding();
	server.reachable = false;
	session.$account.set(ann);
	progress.record("lesson", "the-week", { done: true });
	await progress.syncProgress();
	server.reachable = true;
	session.$account.set(ben);
	await progress.syncProgress();
	expect(server.held).toEqual([]);
	expect(progress.$progress.get()).toEqual({});
});
