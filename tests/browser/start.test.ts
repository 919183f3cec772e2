import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort, startServer } from "./server.ts";

/** A folder that is gone after the test. */
function folder(): string {
	const path = mkdtempSync(join(tmpdir(), "start-"));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

/** Starts the server with these settings and waits until it has stopped. */
async function refusal(settings: Readonly<Record<string, string>>): Promise<{ code: number | null; lines: readonly string[] }> {
	const child: ChildProcess = spawn(join(process.cwd(), "node_modules/.bin/node"), ["server/main.ts"], {
		env: { ...process.env, HOST: "127.0.0.1", PORT: String(await freePort()), DATA_DIR: folder(), NODE_ENV: "", ...settings },
		stdio: ["ignore", "pipe", "pipe"],
	});
	onTestFinished(() => void child.kill("SIGKILL"));
	let printed = "";
	for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
	const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
	return { code, lines: printed.trim().split("\n") };
}

test.each([
	["PORT", "abc"],
	["PORT", "70000"],
	["HOST", "not a host"],
	["LOG_LEVEL", "loud"],
	["PUBLIC_URL", "example.org"],
])("%s=%s stops the start with one line that says what to write instead", async (name, value) => {
	const { code, lines } = await refusal({ [name]: value });
	expect(code).toBe(1);
	expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name} is "${value}".*e\\.g\\. ${name}=`))]);
});

test("a taken port stops the start with one line that names another", async () => {
	const other = createServer().listen(0, "127.0.0.1");
	onTestFinished(() => void other.close());
	await new Promise((resolve) => other.once("listening", resolve));
	const { port } = other.address() as { port: number };
	const { code, lines } = await refusal({ PORT: String(port) });
	expect(code).toBe(1);
	expect(lines).toEqual([expect.stringMatching(new RegExp(`^Port ${port} is taken\\..*PORT=${port + 1}`))]);
});

test("an address of another machine stops the start with one line that names one's own", async () => {
	const { code, lines } = await refusal({ HOST: "203.0.113.7" });
	expect(code).toBe(1);
	expect(lines).toEqual([expect.stringMatching(/^HOST is "203\.0\.113\.7", which is no address of this machine\..*HOST=127\.0\.0\.1/)]);
});

test("a data folder that cannot be written stops the start with one line that names it", async () => {
	const file = join(folder(), "file");
	writeFileSync(file, "");
	for (const dataDir of [join(file, "data"), file, "/proc/smm-data"]) {
		const { code, lines } = await refusal({ DATA_DIR: dataDir });
		expect(code).toBe(1);
		expect(lines).toEqual([expect.stringContaining(dataDir)]);
	}
});

test("a data folder that another server holds stops the start with one line, and the other goes on", async () => {
	const dataDir = folder();
	const holder = await startServer(dataDir);
	onTestFinished(() => holder.kill());
	const { code, lines } = await refusal({ DATA_DIR: dataDir });
	expect(code).toBe(1);
	expect(lines).toEqual([expect.stringContaining(dataDir)]);
	expect(await (await fetch(`${holder.url}/health`)).json()).toEqual({ status: "ok" });
});

test("a site that was not built stops the start with one line that says how to build it", async () => {
	const { code, lines } = await refusal({ SITE_DIR: folder() });
	expect(code).toBe(1);
	expect(lines).toEqual([expect.stringContaining("npm run build")]);
});

test("Ctrl-C ends with 0; the admin's link is printed until there is an admin, and not any more after", async () => {
	const dataDir = folder();
	const first = await startServer(dataDir);
	onTestFinished(() => first.kill());
	expect(first.adminLink).toMatch(new RegExp(`^${first.url}/link/#.{20,}`));
	expect(await first.stop()).toBe(0);

	const second = await startServer(dataDir);
	onTestFinished(() => second.kill());
	const link = new URL(second.adminLink ?? "about:blank").hash.slice(1);
	const answer = await fetch(`${second.url}/api/accounts`, {
		method: "POST",
		headers: { "content-type": "application/json", origin: second.url },
		body: JSON.stringify({ name: "Olga Owner", email: "olga@example.org", password: "a loaf before dawn", link }),
	});
	expect(await answer.json()).toMatchObject({ account: { role: "admin" } });
	expect(await second.stop()).toBe(0);

	const third = await startServer(dataDir);
	onTestFinished(() => third.kill());
	expect(third.adminLink).toBeNull();
	expect(await third.stop()).toBe(0);
});
