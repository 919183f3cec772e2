import { beforeEach, describe, expect, test } from "vitest";
import { nowAndReopened, type Subject } from "../contract.test-suite.ts";
import type { Storage } from "../port.ts";
import { partsOf } from "../port-files.ts";
import * as make from "./make.ts";

const photo = make.workFile({
	id: "photo",
	sizes: [
		{ width: 1200, height: 2560 },
		{ width: 375, height: 800 },
	],
});
const sheet = make.workFile({ id: "sheet", kind: "pdf" });
const add = (storage: Storage, accountId: string, file = photo) => storage.addWorkFile(accountId, file, make.fileBytesOf(file));
const isAsGiven = (bytes: Uint8Array | null, file: typeof photo, part: string) =>
	bytes !== null && Buffer.from(bytes).equals(make.fileBytesOf(file)[part] ?? Buffer.of(0));

export function filePromises(subject: Subject): void {
	describe("files of work", () => {
		beforeEach(async () => {
			for (const id of ["mia", "tom"]) await subject.storage.addAccount(make.account({ id }));
		});

		test("pictures and PDFs come in the order in which they were added, with the bytes of each part", async () => {
			await add(subject.storage, "mia");
			await add(subject.storage, "mia", sheet);
			for await (const storage of nowAndReopened(subject)) {
				expect(await storage.workFiles("mia")).toEqual([photo, sheet]);
				for (const file of [photo, sheet])
					for (const part of partsOf(file)) expect(isAsGiven(await storage.workFileBytes("mia", file.id, part), file, part)).toBe(true);
				for (const part of ["800", "pdf", "", "constructor", "../sheet"])
					expect(await storage.workFileBytes("mia", "photo", part)).toBe(null);
			}
		});

		test("a file is its account's alone, and its id is used once, also beside a picture of that id", async () => {
			const { storage } = subject;
			await storage.addPicture("tom", make.picture({ id: "photo" }), make.bytesOf(make.picture({ id: "photo" })));
			await add(storage, "mia");
			expect(await storage.workFiles("tom")).toEqual([]);
			expect(await storage.workFileBytes("tom", "photo", "375")).toBe(null);
			expect(await storage.removeWorkFile("tom", "photo")).toBe(false);
			await expect(add(storage, "tom")).rejects.toThrow();
			expect(await storage.removePicture("tom", "photo")).toBe(true);
			expect(await storage.workFiles("mia")).toEqual([photo]);
			expect(isAsGiven(await storage.workFileBytes("mia", "photo", "375"), photo, "375")).toBe(true);
		});

		test("bytes are copied, and those of every part must be there", async () => {
			const { storage } = subject;
			const bytes = make.fileBytesOf(photo);
			const adding = storage.addWorkFile("mia", photo, bytes);
			bytes[375]?.fill(0);
			await adding;
			expect(isAsGiven(await storage.workFileBytes("mia", "photo", "375"), photo, "375")).toBe(true);
			await expect(storage.addWorkFile("mia", sheet, make.fileBytesOf(photo))).rejects.toThrow(RangeError);
			expect(await storage.workFiles("mia")).toEqual([photo]);
		});

		test("a file that is removed is gone with its bytes, once, and others stay", async () => {
			await add(subject.storage, "mia");
			await add(subject.storage, "mia", sheet);
			const removed = await Promise.all([1, 2, 3].map(() => subject.storage.removeWorkFile("mia", "photo")));
			expect(removed.filter(Boolean)).toHaveLength(1);
			for await (const storage of nowAndReopened(subject)) {
				expect(await storage.workFiles("mia")).toEqual([sheet]);
				expect(await storage.workFileBytes("mia", "photo", "1200")).toBe(null);
				expect(await storage.workFileBytes("mia", "sheet", "pdf")).not.toBe(null);
			}
		});

		test("files added side by side are all kept", async () => {
			const files = Array.from({ length: 12 }, (_, index) => make.workFile({ id: `f${index}`, kind: index % 2 ? "pdf" : "picture" }));
			await Promise.all(files.map((file) => add(subject.storage, "mia", file)));
			const kept = await subject.reopen().then((storage) => storage.workFiles("mia"));
			expect(kept.map(({ id }) => id).toSorted()).toEqual(files.map(({ id }) => id).toSorted());
		});
	});
}
