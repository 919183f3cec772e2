import { beforeEach, describe, expect, test } from "vitest";
import { nowAndReopened, type Subject } from "../contract.test-suite.ts";
import type { Storage } from "../port.ts";
import * as make from "./make.ts";

const first = make.portfolio({ accountId: "mia" });
const sun = make.picture({ id: "sun" });
const add = (storage: Storage, accountId: string, picture = sun) => storage.addPicture(accountId, picture, make.bytesOf(picture));

export function portfolioPromises(subject: Subject): void {
	describe("portfolios", () => {
		beforeEach(async () => {
			for (const id of ["mia", "tom"]) await subject.storage.addAccount(make.account({ id }));
		});

		test("before the first save there is nothing", async () => {
			const { storage } = subject;
			expect([await storage.portfolio("mia"), await storage.publication("mia"), await storage.publicationByHandle("mia")]).toEqual([
				null,
				null,
				null,
			]);
			expect([await storage.pictures("mia"), await storage.pictureBytes("mia", "sun", 800)]).toEqual([[], null]);
			expect(await storage.removePicture("mia", "sun")).toBe(false);
		});

		test("a save must name the version it saw", async () => {
			const { storage } = subject;
			expect(await storage.savePortfolio({ ...first, version: 2 })).toBe(false);
			expect(await storage.savePortfolio(first)).toBe(true);
			for (const version of [0, 1, 3]) expect(await storage.savePortfolio({ ...first, version })).toBe(false);
			const second = { ...first, version: 2, document: { ...first.document, look: "poster" as const } };
			expect(await storage.savePortfolio(second)).toBe(true);
			for await (const now of nowAndReopened(subject)) expect(await now.portfolio("mia")).toEqual(second);
		});

		test("of saves racing from one version one is kept", async () => {
			await subject.storage.savePortfolio(first);
			const looks = ["ledger", "poster", "studio"] as const;
			const saves = looks.map((look) => ({ ...first, version: 2, document: { ...first.document, look } }));
			const saved = await Promise.all(saves.map((save) => subject.storage.savePortfolio(save)));
			expect(saved.filter(Boolean)).toHaveLength(1);
			expect(await subject.reopen().then((storage) => storage.portfolio("mia"))).toEqual(saves[saved.indexOf(true)]);
		});

		test("a handle belongs to one account, online or not, until it takes another", async () => {
			const { storage } = subject;
			const mias = make.publication({ accountId: "mia", handle: "feeds" });
			expect(await storage.savePublication(mias)).toBe(true);
			expect(await storage.savePublication(make.publication({ accountId: "tom", handle: "feeds" }))).toBe(false);
			expect(await storage.savePublication({ ...mias, page: null })).toBe(true);
			for await (const now of nowAndReopened(subject)) {
				expect(await now.savePublication(make.publication({ accountId: "tom", handle: "feeds" }))).toBe(false);
				expect(await now.publicationByHandle("feeds")).toEqual({ ...mias, page: null });
				expect(await now.publication("tom")).toBe(null);
			}
			expect(await subject.storage.savePublication({ ...mias, handle: "comments" })).toBe(true);
			expect(await subject.storage.publicationByHandle("feeds")).toBe(null);
			expect(await subject.storage.savePublication(make.publication({ accountId: "tom", handle: "feeds" }))).toBe(true);
			for await (const now of nowAndReopened(subject)) {
				expect(await now.publicationByHandle("comments")).toMatchObject({ accountId: "mia" });
				expect(await now.publicationByHandle("feeds")).toMatchObject({ accountId: "tom" });
			}
		});

		test("of accounts racing for a handle one gets it", async () => {
			const names = ["a", "b", "c", "d"];
			for (const id of names) await subject.storage.addAccount(make.account({ id }));
			const publications = names.map((accountId) => make.publication({ accountId, handle: "feeds" }));
			const saved = await Promise.all(publications.map((one) => subject.storage.savePublication(one)));
			expect(saved.filter(Boolean)).toHaveLength(1);
			expect(await subject.reopen().then((storage) => storage.publicationByHandle("feeds"))).toEqual(publications[saved.indexOf(true)]);
		});
	});

	describe("pictures", () => {
		beforeEach(async () => {
			for (const id of ["mia", "tom"]) await subject.storage.addAccount(make.account({ id }));
		});

		test("pictures come in the order in which they were added, with their bytes in each size", async () => {
			const moon = make.picture({ id: "moon", digest: "0f" });
			await add(subject.storage, "mia");
			await add(subject.storage, "mia", moon);
			for await (const storage of nowAndReopened(subject)) {
				expect(await storage.pictures("mia")).toEqual([sun, moon]);
				for (const { width } of sun.sizes) {
					const bytes = await storage.pictureBytes("mia", "sun", width);
					expect(Buffer.from(bytes ?? []).equals(make.bytesOf(sun)[width] ?? Buffer.of(0))).toBe(true);
				}
				expect(await storage.pictureBytes("mia", "sun", 640)).toBe(null);
			}
		});

		test("a picture is its account's alone", async () => {
			const { storage } = subject;
			await add(storage, "mia");
			expect(await storage.pictures("tom")).toEqual([]);
			expect(await storage.pictureBytes("tom", "sun", 800)).toBe(null);
			expect(await storage.removePicture("tom", "sun")).toBe(false);
			await expect(add(storage, "tom")).rejects.toThrow();
			expect(await storage.pictures("mia")).toEqual([sun]);
		});

		test("bytes are copied, and all sizes must be there", async () => {
			const { storage } = subject;
			const bytes = make.bytesOf(sun);
			const adding = storage.addPicture("mia", sun, bytes);
			bytes[800]?.fill(0);
			await adding;
			expect(Buffer.from((await storage.pictureBytes("mia", "sun", 800)) ?? []).equals(make.bytesOf(sun)[800] ?? Buffer.of(0))).toBe(true);
			const { 800: _, ...some } = make.bytesOf(sun);
			await expect(storage.addPicture("mia", { ...sun, id: "moon" }, some)).rejects.toThrow(RangeError);
			expect(await storage.pictures("mia")).toEqual([sun]);
		});

		test("a picture that is removed is gone with its bytes, once, and others stay", async () => {
			const moon = make.picture({ id: "moon" });
			await add(subject.storage, "mia");
			await add(subject.storage, "mia", moon);
			const removed = await Promise.all([1, 2, 3].map(() => subject.storage.removePicture("mia", "sun")));
			expect(removed.filter(Boolean)).toHaveLength(1);
			for await (const storage of nowAndReopened(subject)) {
				expect(await storage.pictures("mia")).toEqual([moon]);
				expect(await storage.pictureBytes("mia", "sun", 1600)).toBe(null);
				expect(await storage.pictureBytes("mia", "moon", 1600)).not.toBe(null);
			}
		});

		test("pictures added side by side are all kept", async () => {
			const pictures = Array.from({ length: 12 }, (_, index) => make.picture({ id: `p${index}` }));
			await Promise.all(pictures.map((picture) => add(subject.storage, "mia", picture)));
			const kept = await subject.reopen().then((storage) => storage.pictures("mia"));
			expect(kept.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(pictures.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
		});
	});
}
