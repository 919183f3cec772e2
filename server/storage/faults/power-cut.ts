import type { StorageWarning } from "../lowdb/warning.ts";
import type { Checked, Finding } from "./finding.ts";
import { openSimulated } from "./open-simulated.ts";
import { allowedStates, type Lane, lane, stateOf } from "./script.ts";
import { SimulatedDisk, type Survivors } from "./simulated-disk.ts";

export interface PowerCutOptions {
	/** Lanes of work side by side. */
	lanes: number;
	/** Every so many-th call is cut; 1 for each. */
	every: number;
	survivors: readonly Survivors[];
	/** Cut the power again in the start after it, at every so many-th call; 0 for never. */
	againEvery: number;
}

/**
 * Cuts the power at every call to the disk in turn, looks at the disk as it may be afterwards, and opens it again:
 * what was acknowledged must be there, what was under way may be, and nothing else.
 */
export async function checkPowerCuts({ lanes, every, survivors, againEvery }: PowerCutOptions): Promise<Checked> {
	const work = await Promise.all(
		Array.from({ length: lanes }, async (_, index) => {
			const one = lane(`lane${index}`);
			return { ...one, allowed: await allowedStates(one) };
		}),
	);
	const findings: Finding[] = [];
	const callsInAll = await countCalls(work);
	let rounds = 0;
	let compared = 0;
	for (let cut = 0; cut < callsInAll; cut += every) {
		const disk = new SimulatedDisk();
		disk.expect({ powerCutAt: cut });
		const done = await play(disk, work);
		const call = disk.calls[cut] ?? "none";
		rounds++;
		const compare = async (after: SimulatedDisk, kept: Survivors, where: string) => {
			compared++;
			const warnings: StorageWarning[] = [];
			const storage = await openSimulated(after, warnings).catch((error: Error) => error);
			if (storage instanceof Error) return findings.push({ where, what: `does not open: ${storage.message}` });
			for (const [index, { allowed, known }] of work.entries()) {
				const state = await stateOf(storage, known);
				if (!allowed[done[index] ?? 0]?.includes(state)) findings.push({ where, what: `lane ${index}: not the state acknowledged` });
			}
			// Unfinished writes may leave damaged lines only where parts of them reached the disk.
			const unexpected = warnings.filter(({ kind }) => kind !== "restored" && kind !== "torn-line" && typeof kept !== "number");
			for (const { message } of unexpected) findings.push({ where, what: message });
			await storage.close();
		};
		for (const kept of survivors) {
			const where = `power cut at call ${cut} (${call}), survivors: ${kept}`;
			await compare(disk.after(kept), kept, where);
			if (againEvery === 0) continue;
			const calls = await callsOfStart(disk.after(kept));
			for (let again = 0; again < calls; again += againEvery) {
				const second = disk.after(kept);
				second.expect({ powerCutAt: again });
				await openSimulated(second).catch(() => {});
				rounds++;
				for (const keptAgain of survivors)
					await compare(second.after(keptAgain), keptAgain, `${where}; again at call ${again}, survivors: ${keptAgain}`);
			}
		}
	}
	return {
		name: `power cut, ${lanes} ${lanes === 1 ? "lane" : "lanes"}${againEvery > 0 ? ", again at the start" : ""}`,
		rounds,
		compared,
		findings,
	};
}

/** Plays all lanes side by side until they are done or the power is gone. @returns steps acknowledged, by lane */
async function play(disk: SimulatedDisk, lanes: readonly Lane[]): Promise<readonly number[]> {
	const storage = await openSimulated(disk).catch(() => null);
	if (!storage) return lanes.map(() => 0);
	return Promise.all(
		lanes.map(async ({ steps }) => {
			for (const [index, step] of steps.entries()) {
				const results = await Promise.allSettled(step.map((call) => call(storage)));
				if (results.some(({ status }) => status === "rejected")) return index;
			}
			return steps.length;
		}),
	);
}

async function countCalls(lanes: readonly Lane[]): Promise<number> {
	const disk = new SimulatedDisk();
	const done = await play(disk, lanes);
	if (done.some((steps, index) => steps !== lanes[index]?.steps.length)) throw new Error("The script does not run without faults.");
	return disk.calls.length;
}

async function callsOfStart(disk: SimulatedDisk): Promise<number> {
	await openSimulated(disk);
	return disk.calls.length;
}
