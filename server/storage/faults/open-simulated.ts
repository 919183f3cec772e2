import { type LowdbOptions, openLowdb } from "../lowdb/open-lowdb.ts";
import type { StorageWarning } from "../lowdb/warning.ts";
import type { Storage } from "../port.ts";
import type { SimulatedDisk } from "./simulated-disk.ts";

const noLock = async () => ({ retake: async () => {}, release: async () => {} });

/** The engine on a simulated disk, in `/data`, without a lock. */
export function openSimulated(disk: SimulatedDisk, warnings: StorageWarning[] = [], options: Partial<LowdbOptions> = {}): Promise<Storage> {
	return openLowdb({ dataDir: "/data", disk, lock: noLock, warn: (warning) => warnings.push(warning), ...options });
}
