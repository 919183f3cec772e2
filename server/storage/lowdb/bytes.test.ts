import { beforeEach, expect, test } from "vitest";
import * as make from "../contract/make.ts";
import { openSimulated } from "../faults/open-simulated.ts";
import { SimulatedDisk } from "../faults/simulated-disk.ts";
import { type Storage, StorageUnavailable } from "../port.ts";

const sun = make.picture({ id: "sun" });
let disk: SimulatedDisk;
let storage: Storage;
beforeEach(async () => {
	disk = new SimulatedDisk();
	storage = await openSimulated(disk);
	await storage.addAccount(make.account({ id: "mia" }));
	disk.expect({});
});

const files = () => disk.paths().filter((path) => path.startsWith("/data/pictures/"));
const add = (picture = sun) => storage.addPicture("mia", picture, make.bytesOf(picture));

async function reopen() {
	await storage.close();
	storage = await openSimulated(disk);
}

test("a picture is a file for each size, and none when it is removed", async () => {
	await add();
	expect(files().toSorted()).toEqual(["/data/pictures/sun-1600.webp", "/data/pictures/sun-800.webp"]);
	await storage.removePicture("mia", "sun");
	expect(files()).toEqual([]);
});

test("the deletion of an account leaves no picture on the disk", async () => {
	await add();
	await storage.deleteAccount("mia");
	expect(files()).toEqual([]);
});

test("a picture that could not be kept leaves no file, now or at the next start", async () => {
	disk.expect({ failing: (call) => call >= 3 });
	await expect(add()).rejects.toThrow(StorageUnavailable);
	expect(await storage.pictures("mia")).toEqual([]);
	disk.expect({});
	await reopen();
	expect(files()).toEqual([]);
	await add();
	expect(files()).toHaveLength(2);
});

test("bytes that a full disk did not let go are gone before the next write", async () => {
	await add();
	const saved = { ...make.picture({ id: "moon" }) };
	disk.expect({ failing: (call) => disk.calls[call]?.includes("/data/pictures/sun-1600.webp") ?? false });
	expect(await storage.removePicture("mia", "sun")).toBe(true);
	expect(await storage.pictureBytes("mia", "sun", 1600)).toBe(null);
	expect(files()).not.toEqual([]);
	disk.expect({});
	await add(saved);
	expect(files().every((path) => path.includes("/moon-"))).toBe(true);
});

test("pictures stay while the album that names them lies set aside for a person to mend", async () => {
	await add();
	disk.tamper("/data/albums/mia.json", Buffer.from("{"));
	await reopen();
	expect(await storage.pictures("mia")).toEqual([]);
	await reopen();
	expect(files()).toHaveLength(2);
});

test("an attached file lies in a folder of its own, and leaves it with its account", async () => {
	const sheet = make.workFile({ id: "sheet", kind: "pdf" });
	await storage.addWorkFile("mia", sheet, make.fileBytesOf(sheet));
	disk.tamper("/data/files/ghost.pdf", Buffer.from("%PDF-"));
	await reopen();
	const attached = () => disk.paths().filter((path) => path.startsWith("/data/files/"));
	expect(attached()).toEqual(["/data/files/sheet.pdf"]);
	await storage.deleteAccount("mia");
	expect(attached()).toEqual([]);
});

test("files that no album names are swept away at start", async () => {
	await add();
	disk.tamper("/data/pictures/ghost-800.webp", Buffer.from("RIFF"));
	await reopen();
	expect(files()).toHaveLength(2);
	expect(Buffer.from((await storage.pictureBytes("mia", "sun", 800)) ?? []).toString()).toContain("sun");
});
