import { type Storage, StorageUnavailable } from "../port.ts";
import type { Checked, Finding } from "./finding.ts";
import { openSimulated } from "./open-simulated.ts";
import { allowedStates, type Lane, lane, type Step, stateOf } from "./script.ts";
import { SimulatedDisk, type Survivors } from "./simulated-disk.ts";

export interface FailingDiskOptions {
	code: "ENOSPC" | "EIO";
	/** How many calls in a row fail; "until freed": all, until a step has failed and room is made. */
	calls: number | "until freed";
	/** Whether a file's sync that fails has done its work nevertheless. */
	failedSyncWrites: boolean;
	/** Every so many-th call is the first to fail; 1 for each. */
	every: number;
}

interface Round {
	disk: SimulatedDisk;
	work: Lane & { allowed: readonly (readonly string[])[] };
	options: FailingDiskOptions;
	report: (what: string) => void;
}

/** A write fails for good only if it fails this often after the disk has recovered. */
const retries = 8;

/**
 * Makes calls to the disk fail, beginning with each call in turn. A verb that fails must say so with
 * `StorageUnavailable`, and leave what is read as it was, now, after the death of the process and after a power cut.
 * When the disk takes writes again so must the storage, `health` must say it, and nothing may be missing at the end.
 */
export async function checkFailingDisk(options: FailingDiskOptions): Promise<Checked> {
	const one = lane("lane");
	const work = { ...one, allowed: await allowedStates(one) };
	const findings: Finding[] = [];
	const calls = await callsOf(work);
	let rounds = 0;
	let compared = 0;
	for (let first = 0; first < calls.length; first += options.every) {
		const disk = new SimulatedDisk();
		const storage = await openSimulated(disk);
		const last = options.calls === "until freed" ? Number.POSITIVE_INFINITY : first + options.calls - 1;
		disk.expect({ failing: (call) => call >= first && call <= last, code: options.code, failedSyncWrites: options.failedSyncWrites });
		const where = `${options.code} from call ${first} (${calls[first]}) on, ${options.calls}`;
		compared += await playRound(storage, { disk, work, options, report: (what) => findings.push({ where, what }) });
		rounds++;
	}
	const count = options.calls === 1 ? "1 call fails" : `${options.calls === "until freed" ? "all" : options.calls} calls fail`;
	return { name: `${options.code}, ${count}${options.failedSyncWrites ? ", syncs write" : ""}`, rounds, compared, findings };
}

async function callsOf({ steps }: Lane): Promise<readonly string[]> {
	const disk = new SimulatedDisk();
	const storage = await openSimulated(disk);
	disk.expect({});
	for (const step of steps) await Promise.all(step.map((call) => call(storage)));
	return disk.calls;
}

async function playRound(storage: Storage, round: Round): Promise<number> {
	const { disk, work, report } = round;
	let compared = 0;
	for (const [done, step] of work.steps.entries()) {
		const failed = await attempt(storage, step, report);
		if (failed.length === 0) continue;
		compared += await compareAfterFailure(storage, round, done, failed.length === step.length);
		if (round.options.calls === "until freed") {
			if ((await storage.health()) === "ok") report("health says ok on a disk that takes no write");
			disk.expect({});
			if ((await storage.health()) !== "ok") report("health does not recover");
		}
		let left: Step = failed;
		for (let again = 0; left.length > 0 && again < retries; again++) left = await attempt(storage, left, report);
		if (left.length > 0) report(`step ${done} fails for good`);
	}
	const end = work.allowed.at(-1) ?? [];
	if (!end.includes(await stateOf(storage, work.known))) report("the end is not the one expected");
	for (const survivors of ["lost", "kept", "names"] as const) {
		compared++;
		const reopened = await openSimulated(disk.after(survivors));
		if (!end.includes(await stateOf(reopened, work.known))) report(`at the end, survivors ${survivors}: something is missing`);
	}
	await storage.close();
	return compared + 1;
}

/** The calls of the step that failed, to be tried again. */
async function attempt(storage: Storage, step: Step, report: (what: string) => void): Promise<Step> {
	const results = await Promise.allSettled(step.map((call) => call(storage)));
	for (const result of results) {
		if (result.status === "rejected" && !(result.reason instanceof StorageUnavailable)) report(`not StorageUnavailable: ${result.reason}`);
	}
	return step.filter((_call, index) => results[index]?.status === "rejected");
}

/** @param whole whether all calls of the step failed: then nothing may have changed */
async function compareAfterFailure(
	storage: Storage,
	{ disk, work, options, report }: Round,
	done: number,
	whole: boolean,
): Promise<number> {
	const states = work.allowed[done] ?? [];
	const allowed = whole ? states.slice(0, 1) : states;
	if (!allowed.includes(await stateOf(storage, work.known))) report(`step ${done} failed and memory changed`);
	// A disk that fails still cannot be put right: what was under way may be found there after a crash.
	const settled = options.calls === 1;
	const survivors: readonly Survivors[] = ["kept", "lost", "names", done, done + 1000];
	for (const kept of survivors) {
		const reopened = await openSimulated(disk.after(kept)).catch((error: Error) => error);
		if (reopened instanceof Error) report(`after step ${done} failed, survivors ${kept}: does not open: ${reopened.message}`);
		else if (!(settled ? allowed : states).includes(await stateOf(reopened, work.known))) {
			report(`after step ${done} failed, survivors ${kept}: not the state acknowledged`);
		}
	}
	return 1 + survivors.length;
}
