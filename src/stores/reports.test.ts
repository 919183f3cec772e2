import { beforeEach, expect, test, vi } from "vitest";

let reports: typeof import("./reports.ts");
const server = { status: 204, got: [] as { key: string; path: string; text: string }[], answers: true };

beforeEach(async () => {
	const stored = new Map<string, string>();
	Object.assign(server, { status: 204, got: [], answers: true });
	vi.stubGlobal("localStorage", {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
		removeItem: (key: string) => stored.delete(key),
	});
	vi.stubGlobal("fetch", async (_path: string, { body }: RequestInit) => {
		if (server.status !== 0) server.got.push(JSON.parse(String(body)));
		if (server.status === 0 || !server.answers) throw new TypeError("no network");
		return new Response(server.status === 204 ? null : `{"code":"invalid"}`, { status: server.status });
	});
	vi.resetModules();
	reports = await import("./reports.ts");
});

test("without a network a report is kept, and sent once when there is one", async () => {
	server.status = 0;
	expect(await reports.report("/learn/", "A comma is missing.")).toBe("kept");
	server.status = 204;
	await Promise.all([reports.sendReports(), reports.sendReports()]);
	await reports.sendReports();
	expect(server.got.map(({ text }) => text)).toEqual(["A comma is missing."]);
	expect(reports.hasUnsentReports()).toBe(false);
});

test("a report whose answer was lost comes again under the same key", async () => {
	server.answers = false;
	await reports.report("/learn/", "A comma is missing.");
	server.answers = true;
	await reports.sendReports();
	expect(server.got).toHaveLength(2);
	expect(new Set(server.got.map(({ key }) => key)).size).toBe(1);
	expect(server.got[0]?.key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("what the server will never take is not kept", async () => {
	server.status = 400;
	expect(await reports.report("/learn/", "?")).toBe("refused");
	expect(reports.hasUnsentReports()).toBe(false);
});
