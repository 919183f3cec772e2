import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

/** The real server in a process of its own. */
export interface RunningServer {
	url: string;
	/** The one-time admin link printed at the first start; null when there is an admin. */
	adminLink: string | null;
	/** Ctrl-C; resolves with the exit code. */
	stop(): Promise<number | null>;
	/** As when the power goes. */
	kill(): Promise<void>;
}

/**
 * Starts `server/main.ts` on a loopback port and waits until it says where it is.
 *
 * @param dataDir  its data folder; the same one again continues it
 * @param environment  besides; `PORT` when it has to be a certain one, else any free one is taken
 * @throws {Error} with what it printed, when it stops instead
 */
export async function startServer(dataDir: string, environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
	const port = Number(environment.PORT ?? (await freePort()));
	const child = spawn(join(process.cwd(), "node_modules/.bin/node"), ["server/main.ts"], {
		env: {
			...process.env,
			PORT: String(port),
			HOST: "127.0.0.1",
			DATA_DIR: dataDir,
			LOG_LEVEL: "silent",
			RATE_LIMIT: "off",
			NODE_ENV: "",
			...environment,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	const printed = await started(child);
	return {
		url: `http://127.0.0.1:${port}`,
		adminLink: /http:\/\/\S+\/link\/#\S+/.exec(printed)?.[0] ?? null,
		stop: () => ended(child, "SIGINT"),
		kill: async () => void (await ended(child, "SIGKILL")),
	};
}

function started(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let printed = "";
		const read = (chunk: Buffer) => {
			printed += chunk.toString();
			if (/SMM Simulator is at \S+[\s\S]*\n/.test(printed)) setImmediate(() => resolve(printed));
		};
		child.stdout?.on("data", read);
		child.stderr?.on("data", read);
		child.once("exit", (code) => reject(new Error(`The server stopped with ${code}:\n${printed}`)));
	});
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
	return new Promise((resolve) => {
		child.once("exit", (code) => resolve(code));
		child.kill(signal);
	});
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
}
