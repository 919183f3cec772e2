import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as make from "../contract/make.ts";
import { openSimulated } from "../faults/open-simulated.ts";
import { SimulatedDisk } from "../faults/simulated-disk.ts";
import { openStorage } from "../open.ts";
import { type Storage, StorageLocked, StorageUnavailable } from "../port.ts";
import { lockFolder } from "./folder-lock.ts";

let folder: string;
let opened: Storage[];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "opening-"));
	opened = [];
});
afterEach(async () => {
	for (const storage of opened) await storage.close();
	rmSync(folder, { recursive: true });
});

async function open(dataDir: string): Promise<Storage> {
	const storage = await openStorage({ dataDir });
	opened.push(storage);
	return storage;
}

test("a second server on the same folder is refused with one line that says what to do", async () => {
	await open(folder);
	const refusal = await open(folder).catch((error: Error) => error);
	expect(refusal).toBeInstanceOf(StorageLocked);
	expect((refusal as Error).message).toMatch(
		new RegExp(`^${folder} is in use by a server already \\(process ${process.pid}, since .*\\)\\. Stop it first, or .* DATA_DIR\\.$`),
	);
});

test("the folder is free again when the storage is closed", async () => {
	await (await open(folder)).close();
	expect(await (await open(folder)).health()).toBe("ok");
});

test("the lock of a process that died here is taken over at once", async () => {
	const owner = await ownerOf(folder);
	leaveLock({ ...owner, pid: 2 ** 22 + 1 });
	expect(await (await open(folder)).health()).toBe("ok");
	expect(owners()).toHaveLength(1);
});

test("a lock from elsewhere is taken over when it has gone stale", async () => {
	leaveLock({ pid: 1, place: "another machine", since: "2026-01-01T00:00:00.000Z" });
	const longAgo = new Date(Date.now() - 60_000);
	utimesSync(join(folder, "lock"), longAgo, longAgo);
	expect(await (await open(folder)).health()).toBe("ok");
});

test("a lock that was removed is noticed, and taken again if nobody came between", async () => {
	const lost = Promise.withResolvers<string>();
	const lock = await lockFolder(folder, lost.resolve, 2000);
	rmSync(join(folder, "lock"), { recursive: true });
	expect(await lost.promise).toMatch(/ENOENT/);
	await lock.retake();
	expect(existsSync(join(folder, "lock"))).toBe(true);
	await lock.release();
});

test("a lock that another has taken meanwhile is not taken again", async () => {
	const lost = Promise.withResolvers<string>();
	const lock = await lockFolder(folder, lost.resolve, 2000);
	rmSync(join(folder, "lock"), { recursive: true });
	await lost.promise;
	const other = await lockFolder(folder, () => {}, 2000);
	await expect(lock.retake()).rejects.toThrow(/is in use by a server already/);
	await other.release();
	await expect(lock.retake()).rejects.toThrow(/was in use by another server meanwhile/);
});

test("without its lock the storage takes no write, and says so", async () => {
	const disk = new SimulatedDisk();
	let lose = (_reason: string) => {};
	let free = false;
	const retake = async () => {
		if (!free) throw new StorageLocked("/data is in use by a server already.");
	};
	const storage = await openSimulated(disk, [], {
		lock: async (_dataDir, onLost) => {
			lose = onLost;
			return { retake, release: async () => {} };
		},
	});
	lose("taken");
	expect(await storage.health()).toBe("/data is in use by a server already.");
	await expect(storage.addAccount(make.account({ id: "mia" }))).rejects.toThrow(StorageUnavailable);
	free = true;
	expect(await storage.health()).toBe("ok");
	expect(await storage.addAccount(make.account({ id: "mia" }))).toBe(true);
});

test("what begins while the storage closes is taken or refused, and nothing is written once it is closed", async () => {
	for (let moment = 0; moment < 200; moment += 3) {
		const disk = new SimulatedDisk();
		const storage = await openSimulated(disk);
		for (const id of ["mia", "tom"]) await storage.addAccount(make.account({ id }));
		await storage.addAttempt(make.attempt({ id: "t", accountId: "mia" }));
		disk.expect({ turns: 10 });
		const early = storage.saveAccount(make.account({ id: "mia", name: "Early" }));
		const closed = storage.close().then(() => disk.calls.length);
		for (let turn = 0; turn < moment; turn++) await Promise.resolve();
		const late = await Promise.allSettled([
			storage.deleteAccount("tom"),
			storage.appendAction("t", 0, "late"),
			storage.addLink(make.link({ tokenHash: "l" })),
		]);
		expect(await early).toBe(true);
		expect(await closed).toBe(disk.calls.length);
		const reopened = await openSimulated(disk.after("lost"));
		const found = [
			(await reopened.account("tom")) === null,
			(await reopened.actions("t")).length === 1,
			(await reopened.link("l")) !== null,
		];
		expect(found).toEqual(late.map(({ status }) => status === "fulfilled"));
		expect(await reopened.account("mia")).toMatchObject({ name: "Early" });
	}
});

test("a folder that cannot be made is refused with the reason", async () => {
	writeFileSync(join(folder, "file"), "");
	await expect(open(join(folder, "file"))).rejects.toThrow(/file cannot be used: a part of the path is a file \(ENOTDIR\)/);
	await expect(open(join(folder, "file", "below"))).rejects.toThrow(StorageUnavailable);
	await expect(open("/proc/none/data")).rejects.toThrow(StorageUnavailable);
});

test("a disk that takes no write refuses to open, with the reason", async () => {
	const disk = new SimulatedDisk();
	disk.expect({ failing: () => true });
	await expect(openSimulated(disk)).rejects.toThrow(
		"/data cannot be used: the disk is full (ENOSPC). Mend that, or set DATA_DIR to another folder.",
	);
});

test("a folder written by a newer version is left alone", async () => {
	const disk = new SimulatedDisk();
	await (await openSimulated(disk)).close();
	disk.tamper("/data/layout.json", Buffer.from('{"document":{"layout":2}}'));
	await expect(openSimulated(disk)).rejects.toThrow("/data was written by another version (layout 2, this one reads 1).");
});

test("missing parents are made, and files are for the server's user only", async () => {
	const dataDir = join(folder, "a", "b");
	const storage = await open(dataDir);
	await storage.addAccount(make.account({ id: "mia" }));
	expect(statSync(join(dataDir, "accounts", "mia.json")).mode & 0o777).toBe(0o600);
	expect(readdirSync(join(dataDir, "accounts"))).toEqual(["mia.json"]);
});

test("a database that is not built yet is refused, not ignored", async () => {
	await expect(openStorage({ dataDir: folder, databaseUrl: "postgres://localhost/smm" })).rejects.toThrow(
		/PostgreSQL engine is not built yet/,
	);
	expect(readdirSync(folder)).toEqual([]);
});

/** As a process that was killed leaves it. */
function leaveLock(owner: object): void {
	mkdirSync(join(folder, "lock"));
	writeFileSync(join(folder, "owner.left.json"), JSON.stringify(owner));
}

function owners(): readonly string[] {
	return readdirSync(folder).filter((name) => name.startsWith("owner."));
}

async function ownerOf(dataDir: string): Promise<object> {
	const lock = await lockFolder(dataDir, () => {});
	const owner = JSON.parse(readFileSync(join(dataDir, owners()[0] ?? ""), "utf8")) as object;
	await lock.release();
	return owner;
}
