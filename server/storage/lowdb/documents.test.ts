import { beforeEach, expect, test } from "vitest";
import * as make from "../contract/make.ts";
import { openSimulated } from "../faults/open-simulated.ts";
import { SimulatedDisk } from "../faults/simulated-disk.ts";
import { type Storage, StorageUnavailable } from "../port.ts";
import type { StorageWarning } from "./warning.ts";

const mia = make.account({ id: "mia" });
const file = "/data/accounts/mia.json";
let disk: SimulatedDisk;
let storage: Storage;
beforeEach(async () => {
	disk = new SimulatedDisk();
	storage = await openSimulated(disk);
	await storage.addAccount(mia);
	await storage.addAccount(make.account({ id: "tom" }));
	disk.expect({});
});

async function reopen(): Promise<StorageWarning[]> {
	await storage.close();
	const warnings: StorageWarning[] = [];
	storage = await openSimulated(disk, warnings);
	return warnings;
}

test("an unreadable document is replaced by its last good copy, with a warning, and kept", async () => {
	await storage.saveAccount({ ...mia, name: "Second" });
	await storage.saveAccount({ ...mia, name: "Third" });
	for (const damaged of ["", "\0\0\0\0", '{"crc32":"0', await flipped("Third", "Thirt")]) {
		disk.tamper(file, Buffer.from(damaged));
		disk.tamper("/data/accounts/mia.last", Buffer.from(JSON.stringify({ document: { ...mia, name: "Second" } })));
		const kinds = (await reopen()).map(({ kind }) => kind);
		expect(kinds).toEqual(damaged === "" ? ["unreadable", "restored"] : ["unreadable", "restored"]);
		expect(await storage.account("mia")).toEqual({ ...mia, name: "Second" });
		await storage.saveAccount({ ...mia, name: "Third" });
	}
	expect(disk.paths().filter((path) => path.startsWith("/data/unreadable/"))).toHaveLength(4);
	expect(await reopen()).toEqual([]);
	expect(await storage.account("mia")).toMatchObject({ name: "Third" });

	async function flipped(from: string, to: string) {
		return String(await disk.read(file)).replace(from, to);
	}
});

test("an unreadable document without a copy is set aside, and all others are there", async () => {
	disk.tamper(file, Buffer.from("{"));
	expect(await reopen()).toMatchObject([{ kind: "unreadable" }]);
	expect(await storage.accounts()).toMatchObject([{ id: "tom" }]);
	expect(disk.paths()).toContainEqual(expect.stringMatching(/^\/data\/unreadable\/accounts-[0-9a-f]{8}-mia\.json$/));
	expect(await reopen()).toEqual([]);
});

test("a document under another's name is not taken for it", async () => {
	disk.tamper("/data/accounts/eve.json", await disk.read(file));
	expect(await reopen()).toMatchObject([{ kind: "unreadable" }]);
	expect((await storage.accounts()).map(({ id }) => id)).toEqual(["mia", "tom"]);
});

test("a document mended by hand is taken without its checksum", async () => {
	disk.tamper(file, Buffer.from(JSON.stringify({ document: { ...mia, name: "Mended" } }, null, 2)));
	expect(await reopen()).toEqual([]);
	expect(await storage.account("mia")).toMatchObject({ name: "Mended" });
});

test("two accounts that claim one e-mail are reported", async () => {
	disk.tamper("/data/accounts/tom.json", Buffer.from(JSON.stringify({ document: make.account({ id: "tom", email: mia.email }) })));
	expect(await reopen()).toMatchObject([{ kind: "duplicate" }]);
});

test("the actions of an attempt that was set aside are set aside with it", async () => {
	await storage.addAttempt(make.attempt({ id: "t1", accountId: "mia" }));
	await storage.appendAction("t1", 0, { type: "wait" });
	disk.tamper("/data/attempts/t1.json", Buffer.from("x"));
	expect((await reopen()).map(({ kind }) => kind)).toEqual(["unreadable", "unreadable"]);
	const kept = disk.paths().find((path) => path.endsWith("t1.actions.json")) ?? "";
	expect(JSON.parse(String(await disk.read(kept)))).toEqual([["t1", 0, { type: "wait" }]]);
});

test("writes of one document that wait for each other are written once", async () => {
	const saves = Array.from({ length: 50 }, (_, index) => storage.saveAccount({ ...mia, name: `Name ${index}` }));
	expect(await Promise.all(saves)).toEqual(saves.map(() => true));
	expect(disk.calls.filter((call) => call === `rename ${file}`)).toHaveLength(1);
	expect(await storage.account("mia")).toMatchObject({ name: "Name 49" });
});

test("documents written side by side share the sync of their folder", async () => {
	await Promise.all(Array.from({ length: 40 }, (_, index) => storage.addLink(make.link({ tokenHash: `l${index}` }))));
	expect(disk.calls.filter((call) => call.startsWith("syncFolder")).length).toBeLessThan(5);
});

test("a refusal that rests on a write under way fails with it", async () => {
	await storage.addLink(make.link({ tokenHash: "l" }));
	disk.expect({ failing: () => true });
	const racing = await Promise.allSettled([storage.useLink("l", "1"), storage.useLink("l", "2")]);
	expect(racing).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
	disk.expect({});
	expect(await storage.useLink("l", "3")).toBe(true);
});

test("the deletion of an account leaves nothing of it on the disk", async () => {
	await storage.saveAccount({ ...mia, name: "secret-name" });
	await storage.addAttempt(make.attempt({ id: "t1", accountId: "mia" }));
	await storage.appendAction("t1", 0, { text: "secret-action" });
	await storage.addAttempt(make.attempt({ id: "t2", accountId: "tom" }));
	await storage.appendAction("t2", 0, { text: "another's" });
	await storage.deleteAccount("mia");
	for (const path of disk.after("lost").paths()) expect(String(await disk.read(path)), path).not.toMatch(/secret|mia/);
	expect(await storage.actions("t2")).toEqual([{ text: "another's" }]);
});

test("a write that begins at any moment of a deletion leaves nothing behind", async () => {
	for (let moment = 0; moment < 120; moment++) {
		await storage.addAccount(mia);
		const link = make.link({ tokenHash: `l${moment}`, accountId: "mia" });
		await storage.addLink(link);
		const deleted = storage.deleteAccount("mia");
		for (let turn = 0; turn < moment; turn++) await Promise.resolve();
		await Promise.allSettled([
			storage.saveProgress("mia", []),
			storage.saveAccount({ ...mia, name: "Late" }),
			storage.useLink(link.tokenHash, "2026-03-02T10:00:00.000Z"),
			storage.addSubmission(make.submission({ id: `w${moment}`, accountId: "mia" })),
		]);
		await deleted;
		const now = [storage, await openSimulated(disk.after("kept"))];
		for (const { account, link, submission } of now) {
			expect([await account("mia"), await link(`l${moment}`), await submission(`w${moment}`)]).toEqual([null, null, null]);
		}
		expect(disk.paths().filter((path) => /mia|\/[lw]\d+\./.test(path))).toEqual([]);
	}
});

test("an account whose files could not be removed at once can be made again and stays", async () => {
	// The note that it is to go takes five calls; the first removal after it fails.
	disk.expect({ failing: (call) => disk.calls[call]?.startsWith("remove") ?? false });
	await storage.deleteAccount("mia");
	expect(await storage.account("mia")).toBe(null);
	expect(disk.paths()).toContain(file);
	await expect(storage.addAccount({ ...mia, name: "Mia again" })).rejects.toThrow(StorageUnavailable);
	disk.expect({});
	expect(await storage.addAccount({ ...mia, name: "Mia again" })).toBe(true);
	await reopen();
	expect(await storage.account("mia")).toMatchObject({ name: "Mia again" });
	await storage.deleteAccount("mia");
	await reopen();
	expect(await storage.account("mia")).toBe(null);
});

test("health gives the reason while the disk is full, and recovers by itself", async () => {
	disk.expect({ failing: () => true });
	await expect(storage.saveAccount({ ...mia, name: "New" })).rejects.toThrow(
		new StorageUnavailable("accounts/mia cannot be written: the disk is full (ENOSPC)."),
	);
	expect(await storage.account("mia")).toEqual(mia);
	expect(await storage.health()).toMatch(/cannot be written: the disk is full \(ENOSPC\)/);
	disk.expect({});
	expect(await storage.health()).toBe("ok");
});

test("an id that could leave the folder is refused", async () => {
	for (const id of ["../mia", "a/b", "", "a.b", "x".repeat(129)]) {
		await expect(storage.addLink(make.link({ tokenHash: id }))).rejects.toThrow(TypeError);
	}
});
