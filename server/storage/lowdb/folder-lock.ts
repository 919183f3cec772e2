import { randomUUID } from "node:crypto";
import { readdir, readFile, readlink, rm, rmdir, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { lock } from "proper-lockfile";
import { StorageLocked } from "../port.ts";

/** Whose lock it is. `place` tells machines, their restarts and containers apart: process ids mean nothing elsewhere. */
interface Owner {
	pid: number;
	place: string;
	since: string;
}

export interface FolderLock {
	/** Takes a lock that was lost again, if nobody had the folder meanwhile. */
	retake(): Promise<void>;
	release(): Promise<void>;
}

/**
 * Takes the folder for this process. The lock is a folder `lock` (proper-lockfile keeps its time fresh); a file
 * `owner.<id>.json` says who has it.
 *
 * @param onLost called when another process took the lock away, or removed it
 * @param staleMs the lock of a process that died elsewhere is free after this; of one that died here, at once
 * @throws {StorageLocked} when another process has the folder
 */
export async function lockFolder(dataDir: string, onLost: (message: string) => void, staleMs = 10_000): Promise<FolderLock> {
	const place = await thisPlace();
	const ownName = `owner.${randomUUID()}.json`;
	const ownPath = join(dataDir, ownName);
	const take = () =>
		lock(dataDir, { lockfilePath: join(dataDir, "lock"), stale: staleMs, onCompromised: ({ message }) => onLost(message) });
	let release: () => Promise<void>;
	for (const deadline = Date.now() + staleMs + 2000; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
		try {
			release = await take();
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
			const held = await heldBy(dataDir, place);
			if (held === "broken") continue;
			if (held === "alive" || Date.now() > deadline) throw await locked(dataDir);
		}
	}
	for (const name of await ownerNames(dataDir)) await rm(join(dataDir, name), { force: true });
	await writeFile(ownPath, `${JSON.stringify({ pid: process.pid, place, since: new Date().toISOString() } satisfies Owner)}\n`);
	return {
		async retake() {
			release = await take().catch(async () => {
				throw await locked(dataDir);
			});
			// Whoever takes the lock removes the owners before: ours is still there only if nobody did.
			if ((await ownerNames(dataDir)).includes(ownName)) return;
			await release().catch(() => {});
			throw new StorageLocked(`${dataDir} was in use by another server meanwhile. Start this one again.`);
		},
		async release() {
			await rm(ownPath, { force: true });
			await release().catch(() => {});
		},
	};
}

/** Is the owner a process here that lives? Of a dead one the lock is broken, by whoever manages to remove its file. */
async function heldBy(dataDir: string, place: string): Promise<"alive" | "unknown" | "broken"> {
	for (const name of await ownerNames(dataDir)) {
		const owner = await readOwner(join(dataDir, name));
		if (owner?.place !== place) continue;
		if (isAlive(owner.pid)) return "alive";
		try {
			await rm(join(dataDir, name));
			await rmdir(join(dataDir, "lock"));
			return "broken";
		} catch {
			// Another process was quicker.
		}
	}
	return "unknown";
}

async function locked(dataDir: string): Promise<StorageLocked> {
	const [name] = await ownerNames(dataDir);
	const owner = name ? await readOwner(join(dataDir, name)) : null;
	const who = owner ? `process ${owner.pid}, since ${owner.since}` : "another process";
	return new StorageLocked(`${dataDir} is in use by a server already (${who}). Stop it first, or start this one with another DATA_DIR.`);
}

async function ownerNames(dataDir: string): Promise<readonly string[]> {
	return (await readdir(dataDir)).filter((name) => /^owner\..*\.json$/.test(name));
}

async function readOwner(path: string): Promise<Owner | null> {
	try {
		return JSON.parse(await readFile(path, "utf8")) as Owner;
	} catch {
		return null;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== "ESRCH";
	}
}

async function thisPlace(): Promise<string> {
	const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
	const processes = await readlink("/proc/self/ns/pid").catch(() => "");
	return [hostname(), boot.trim(), processes].filter(Boolean).join(" ");
}
