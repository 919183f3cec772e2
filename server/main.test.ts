import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** Processes take their time on a busy machine. */
const timeout = 120_000;
const password = "a loaf before dawn";

function folder() {
	const path = mkdtempSync(join(tmpdir(), "main-"));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

async function freePort(): Promise<number> {
	const server = await listen(0);
	const address = server.address();
	await new Promise((done) => server.close(done));
	return typeof address === "object" && address ? address.port : 0;
}

function listen(port: number): Promise<Server> {
	const server = createServer();
	return new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", () => resolve(server)));
}

/** Starts `server/main.ts`; `said` resolves with what it had printed when it was up or had ended. */
async function start(environment: Readonly<Record<string, string>>) {
	const port = environment.PORT ?? String(await freePort());
	const child = spawn(process.execPath, ["server/main.ts"], {
		env: { PATH: process.env.PATH, SITE_DIR: "none", DATA_DIR: folder(), LOG_LEVEL: "silent", PORT: port, ...environment },
	});
	onTestFinished(() => void child.kill("SIGKILL"));
	let printed = "";
	const ended = new Promise<number | null>((done) => child.once("close", (code) => done(code)));
	const up = new Promise<void>((done) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream.on("data", (chunk) => {
				printed += chunk;
				if (printed.includes("SMM Simulator is at")) done();
			});
		}
	});
	await Promise.race([up, ended]);
	return { child, ended, url: `http://127.0.0.1:${port}`, port, printed: () => printed };
}

function isListening(port: number): Promise<boolean> {
	const probe = connect(port, "127.0.0.1");
	return new Promise((resolve) => {
		probe.once("connect", () => resolve(true)).once("error", () => resolve(false));
	}).finally(() => probe.destroy()) as Promise<boolean>;
}

/** A person with a browser, over the network. */
function visitor(url: string) {
	let cookie = "";
	return async (method: string, path: string, body?: object) => {
		const response = await fetch(url + path, {
			method,
			headers: { origin: url, cookie, ...(body && { "content-type": "application/json" }) },
			...(body && { body: JSON.stringify(body) }),
		});
		cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
		return { status: response.status, json: response.status === 204 ? null : await response.json() };
	};
}

const stopped = async ({ child, ended }: { child: ChildProcess; ended: Promise<number | null> }, signal: NodeJS.Signals) => {
	child.kill(signal);
	return ended;
};

test(
	"it says where it is and, while there is no admin, gives a link that makes one",
	async () => {
		const dataDir = folder();
		const first = await start({ DATA_DIR: dataDir });
		expect(first.printed()).toContain(`SMM Simulator is at ${first.url}\n`);
		const token = /\/link\/#([\w-]{43})\n/.exec(first.printed())?.[1] ?? "";
		const ask = visitor(first.url);
		await ask("POST", "/api/accounts", { email: "owner@example.org", name: "Owner", password });
		expect((await ask("POST", "/api/links/use", { token })).json).toMatchObject({ account: { role: "admin" } });
		expect(await stopped(first, "SIGINT")).toBe(0);
		const second = await start({ DATA_DIR: dataDir });
		expect(second.printed()).not.toContain("/link/#");
		expect(await stopped(second, "SIGTERM")).toBe(0);
	},
	timeout,
);

test(
	"a server killed in the middle of a shift goes on from the last action that was answered",
	async () => {
		const dataDir = folder();
		const first = await start({ DATA_DIR: dataDir });
		const ask = visitor(first.url);
		await ask("POST", "/api/accounts", { email: "ann@example.org", name: "Ann", password });
		const { json } = await ask("POST", "/api/attempts", { scenarioId: "opening-day" });
		let last = json;
		for (let seq = 0; seq < 12; seq += 1) {
			last = (await ask("POST", `/api/attempts/${json.id}/actions`, { seq, action: { type: "wait", minutes: 11 } })).json;
		}
		// One more is under way when the power goes: it may have happened or not, but not by half.
		const torn = ask("POST", `/api/attempts/${json.id}/actions`, { seq: 12, action: { type: "wait", minutes: 11 } }).catch(() => null);
		await stopped(first, "SIGKILL");
		await torn;

		const second = await start({ DATA_DIR: dataDir, PORT: first.port });
		const after = (await ask("GET", `/api/attempts/${json.id}`)).json;
		expect([12, 13]).toContain(after.seq);
		if (after.seq === 12) expect(after.observation).toEqual(last.observation);
		const again = await ask("POST", `/api/attempts/${json.id}/actions`, { seq: 12, action: { type: "wait", minutes: 11 } });
		expect(again).toMatchObject({ status: 200, json: { seq: 12, observation: { second: 13 * 11 * 60 } } });
		expect((await ask("POST", `/api/attempts/${json.id}/finish`)).json.state).toBe("done");
		expect(await stopped(second, "SIGINT")).toBe(0);
	},
	timeout,
);

test(
	"leaving, it finishes what is in flight",
	async () => {
		const running = await start({});
		const ask = visitor(running.url);
		const signedUp = ask("POST", "/api/accounts", { email: "ann@example.org", name: "Ann", password });
		// The request is on its way once the server has answered another one that was sent after it.
		await ask("GET", "/health");
		running.child.kill("SIGINT");
		expect((await signedUp).status).toBe(201);
		expect(await running.ended).toBe(0);
	},
	timeout,
);

test(
	"a second signal ends it at once, whatever it waits for",
	async () => {
		const running = await start({});
		const slow = connect(Number(running.port), "127.0.0.1");
		slow.on("error", () => {});
		slow.write("POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{");
		await visitor(running.url)("GET", "/health");
		running.child.kill("SIGINT");
		while (await isListening(Number(running.port)));
		expect(running.child.exitCode).toBeNull();
		const impatient = setInterval(() => running.child.kill("SIGINT"), 100);
		expect(await stopped(running, "SIGINT")).toBe(1);
		clearInterval(impatient);
	},
	timeout,
);
