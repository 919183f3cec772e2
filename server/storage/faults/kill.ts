import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openStorage } from "../open.ts";
import { chanceOf } from "./chance.ts";
import type { Checked, Finding } from "./finding.ts";
import { KillLedger } from "./kill-ledger.ts";

const worker = join(import.meta.dirname, "kill-worker.ts");

export interface KillOptions {
	rounds: number;
	/** For the moments of the kills. */
	seed: number;
	/** Writes acknowledged before a kill, at most. */
	mostWrites: number;
}

/**
 * Starts a process that writes, kills it (SIGKILL), opens the same folder again and looks for every write that was
 * acknowledged; again and again on the same data. The lock of the dead must not stand in the way.
 */
export async function checkKills({ rounds, seed, mostWrites }: KillOptions): Promise<Checked> {
	const chance = chanceOf(seed);
	const dataDir = mkdtempSync(join(tmpdir(), "kill-"));
	const ledger = new KillLedger();
	const findings: Finding[] = [];
	let writes = 0;
	for (let round = 0; round < rounds; round++) {
		const where = `kill ${round}, seed ${seed}`;
		// Some kills come early, so that starts are interrupted, too.
		const after = chance(5) === 0 ? chance(20) : chance(mostWrites);
		writes += await runAndKill(dataDir, after, ledger);
		const unreadable: string[] = [];
		const storage = await openStorage({
			dataDir,
			warn: ({ kind, message }) => kind !== "torn-line" && kind !== "restored" && unreadable.push(message),
		}).catch((error: Error) => error);
		if (storage instanceof Error) {
			findings.push({ where, what: `does not open: ${storage.message}` });
			break;
		}
		const wrong = [...unreadable, ...(await ledger.compare(storage))];
		findings.push(...wrong.map((what) => ({ where, what })));
		await storage.close();
	}
	if (findings.length === 0) rmSync(dataDir, { recursive: true });
	else findings.push({ where: dataDir, what: "the data are kept here" });
	return { name: "kill -9", rounds, compared: writes, findings };
}

/** @returns how many writes were acknowledged */
async function runAndKill(dataDir: string, afterWrites: number, ledger: KillLedger): Promise<number> {
	const child = spawn(process.execPath, [worker, dataDir], { stdio: ["ignore", "pipe", "pipe"] });
	let errors = "";
	child.stderr.on("data", (chunk) => {
		errors += chunk;
	});
	const exited = once(child, "exit");
	let writes = 0;
	for await (const line of createInterface({ input: child.stdout })) {
		// A line is whole or not at all: the worker writes it in one call.
		ledger.note(line);
		writes++;
		if (writes === afterWrites + 1) child.kill("SIGKILL");
	}
	const [, signal] = await exited;
	if (signal !== "SIGKILL") throw new Error(`The writing process ended by itself.\n${errors}`);
	return writes;
}
