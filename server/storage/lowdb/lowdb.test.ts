import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Opened, storageContract } from "../contract.test-suite.ts";
import { openSimulated } from "../faults/open-simulated.ts";
import { SimulatedDisk } from "../faults/simulated-disk.ts";
import { openStorage } from "../open.ts";

storageContract("lowdb on a real disk", openOnRealDisk, { runs: 8 });
storageContract("lowdb on a simulated disk", openOnSimulatedDisk, { runs: 250 });

async function openOnRealDisk(): Promise<Opened> {
	const dataDir = mkdtempSync(join(tmpdir(), "storage-"));
	const opened: Opened = {
		storage: await openStorage({ dataDir }),
		async reopen() {
			await opened.storage.close();
			return openStorage({ dataDir });
		},
		async dispose() {
			await opened.storage.close();
			rmSync(dataDir, { recursive: true });
		},
	};
	return opened;
}

/** Reopened as after a power cut: nothing that was not synced is there. */
async function openOnSimulatedDisk(): Promise<Opened> {
	let disk = new SimulatedDisk();
	const opened: Opened = {
		storage: await openSimulated(disk),
		async reopen() {
			disk = disk.after("lost");
			return openSimulated(disk);
		},
		async dispose() {
			await opened.storage.close();
		},
	};
	return opened;
}
