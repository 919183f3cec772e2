import { StorageUnavailable } from "../port.ts";
import type { Checked, Finding } from "./finding.ts";
import { openSimulated } from "./open-simulated.ts";
import { lane, stateOf } from "./script.ts";
import { SimulatedDisk } from "./simulated-disk.ts";

/**
 * Makes each call of a start fail in turn, on a folder that a power cut has left: the start must refuse with
 * `StorageUnavailable`, or succeed, and the next start must find everything.
 */
export async function checkFailingStarts(code: "ENOSPC" | "EIO"): Promise<Checked> {
	const { steps, known } = lane("lane");
	const used = new SimulatedDisk();
	const storage = await openSimulated(used);
	for (const step of steps) await Promise.all(step.map((call) => call(storage)));
	const expected = await stateOf(storage, known);
	// A document without its last good copy, one in its place, and a torn line: all that a start repairs.
	const left = used.after("lost");
	left.tamper("/data/accounts/lane-mia.json", null);
	left.tamper("/data/accounts/lane-mia.last", await used.read("/data/accounts/lane-mia.json"));
	left.tamper("/data/progress/lane-mia.json", Buffer.from(""));
	left.tamper("/data/progress/lane-mia.last", await used.read("/data/progress/lane-mia.json"));
	left.tamper(
		"/data/actions.journal",
		Buffer.concat([(await used.read("/data/actions.journal")) ?? Buffer.alloc(0), Buffer.from("1234 torn")]),
	);

	const findings: Finding[] = [];
	const undisturbed = left.after("lost");
	await openSimulated(undisturbed);
	for (const [call, name] of undisturbed.calls.entries()) {
		const report = (what: string) => findings.push({ where: `${code} at call ${call} (${name}) of a start`, what });
		const disk = left.after("lost");
		disk.expect({ failing: (number) => number === call, code });
		const opened = await openSimulated(disk).catch((error: unknown) => error);
		if (opened instanceof Error && !(opened instanceof StorageUnavailable)) report(`not StorageUnavailable: ${opened.message}`);
		for (const survivors of ["kept", "lost", "names"] as const) {
			const again = await openSimulated(disk.after(survivors));
			if ((await stateOf(again, known)) !== expected) report(`survivors ${survivors}: something is missing`);
		}
	}
	return { name: `${code}, a call of a start fails`, rounds: undisturbed.calls.length, compared: 3 * undisturbed.calls.length, findings };
}
