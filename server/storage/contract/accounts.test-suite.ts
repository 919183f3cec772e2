import { expect, test } from "vitest";
import type { ProgressEntry } from "../../wire/progress.ts";
import { nowAndReopened, type Subject } from "../contract.test-suite.ts";
import { UnknownAccount } from "../port.ts";
import * as make from "./make.ts";

const mia = make.account({ id: "mia", email: "mia@example.org" });

export function accountPromises(subject: Subject): void {
	test("an account is found by id, e-mail and session", async () => {
		const account = { ...mia, sessions: [make.session("s1"), make.session("s2")] };
		expect(await subject.storage.addAccount(account)).toBe(true);
		for await (const storage of nowAndReopened(subject)) {
			expect(await storage.account("mia")).toEqual(account);
			expect(await storage.accountByEmail("mia@example.org")).toEqual(account);
			expect(await storage.accountBySession("s2")).toEqual(account);
		}
	});

	test("an e-mail belongs to one account", async () => {
		await subject.storage.addAccount(mia);
		expect(await subject.storage.addAccount({ ...mia, id: "other" })).toBe(false);
		expect(await subject.storage.account("other")).toBe(null);
		expect(await subject.storage.accountByEmail(mia.email)).toMatchObject({ id: "mia" });
	});

	test("of accounts racing for an e-mail one is made", async () => {
		const ids = ["a", "b", "c", "d", "e"];
		const made = await Promise.all(ids.map((id) => subject.storage.addAccount({ ...mia, id })));
		expect(made.filter(Boolean)).toHaveLength(1);
		expect(await subject.reopen().then((storage) => storage.accounts())).toMatchObject([{ id: ids[made.indexOf(true)] }]);
	});

	test("an e-mail is free for the next caller when the first is refused", async () => {
		await subject.storage.addAccount(mia);
		const [first, second] = await Promise.allSettled([
			subject.storage.addAccount({ ...mia, email: "new@example.org" }),
			subject.storage.addAccount({ ...mia, email: "new@example.org", id: "tom" }),
		]);
		expect([first.status, second]).toEqual(["rejected", { status: "fulfilled", value: true }]);
	});

	test("saving an account replaces name, password, role and sessions, and nothing else", async () => {
		await subject.storage.addAccount({ ...mia, sessions: [make.session("s1")] });
		const changes = { name: "Mia B.", passwordHash: "$new$", role: "curator" as const, sessions: [make.session("s2")] };
		expect(await subject.storage.saveAccount({ ...mia, ...changes, email: "new@example.org", createdAt: "1999-01-01T00:00:00.000Z" })).toBe(
			true,
		);
		for await (const storage of nowAndReopened(subject)) {
			expect(await storage.account("mia")).toEqual({ ...mia, ...changes });
			expect(await storage.accountBySession("s1")).toBe(null);
			expect(await storage.accountBySession("s2")).toMatchObject({ id: "mia" });
			expect(await storage.accountByEmail("new@example.org")).toBe(null);
		}
	});

	test("an account that is gone cannot be saved", async () => {
		expect(await subject.storage.saveAccount(mia)).toBe(false);
		expect(await subject.storage.account("mia")).toBe(null);
	});

	test("accounts come oldest first, then by id", async () => {
		await subject.storage.addAccount(make.account({ id: "b", createdAt: "2026-01-02T00:00:00.000Z" }));
		await subject.storage.addAccount(make.account({ id: "c", createdAt: "2026-01-01T00:00:00.000Z" }));
		await subject.storage.addAccount(make.account({ id: "a", createdAt: "2026-01-02T00:00:00.000Z" }));
		expect((await subject.storage.accounts()).map(({ id }) => id)).toEqual(["c", "a", "b"]);
	});

	test("deleting an account deletes all that is its own, and nothing of others", async () => {
		const { storage } = subject;
		for (const id of ["mia", "tom"]) {
			await storage.addAccount(make.account({ id, sessions: [make.session(`${id}-session`)] }));
			await storage.saveProgress(id, [lesson(id)]);
			await storage.addLink(make.link({ tokenHash: `${id}-link`, accountId: id }));
			await storage.addAttempt(make.attempt({ id: `${id}-attempt`, accountId: id }));
			await storage.appendAction(`${id}-attempt`, 0, { type: "wait" });
			await storage.addSubmission(make.handedIn(make.submission({ id: `${id}-work`, accountId: id }), "2026-03-03T09:00:00.000Z"));
			await storage.addSitting(make.sitting({ id: `${id}-sitting`, accountId: id }));
			await storage.savePortfolio(make.portfolio({ accountId: id }));
			await storage.savePublication(make.publication({ accountId: id, handle: `${id}-page` }));
			await storage.addPicture(id, pictureOf(id), make.bytesOf(pictureOf(id)));
			await storage.addWorkFile(id, fileOf(id), make.fileBytesOf(fileOf(id)));
			await storage.addCertificate(make.certificate({ accountId: id, number: `${id}-number` }));
		}
		await storage.deleteAccount("mia");
		for await (const now of nowAndReopened(subject)) {
			expect(await read("mia")).toEqual([
				null,
				null,
				null,
				[],
				null,
				null,
				[],
				[],
				null,
				null,
				[],
				null,
				null,
				[],
				null,
				null,
				null,
				[],
				null,
				[],
				null,
				null,
				null,
			]);
			expect((await read("tom")).every((found) => found !== null && (!Array.isArray(found) || found.length === 1))).toBe(true);
			expect(await now.reviewQueue()).toMatchObject([{ id: "tom-work" }]);

			async function read(id: string) {
				return [
					await now.account(id),
					await now.accountByEmail(`${id}@example.org`),
					await now.accountBySession(`${id}-session`),
					await now.progress(id),
					await now.link(`${id}-link`),
					await now.attempt(`${id}-attempt`),
					await now.attemptsOf(id),
					await now.actions(`${id}-attempt`),
					await now.submission(`${id}-work`),
					await now.submissionFor(id, "starting-page"),
					await now.submissionsOf(id),
					await now.sitting(`${id}-sitting`),
					(await now.accounts()).find((account) => account.id === id) ?? null,
					await now.sittingsOf(id),
					await now.portfolio(id),
					await now.publication(id),
					await now.publicationByHandle(`${id}-page`),
					await now.pictures(id),
					await now.pictureBytes(id, pictureOf(id).id, 800),
					await now.workFiles(id),
					await now.workFileBytes(id, fileOf(id).id, "pdf"),
					await now.certificate(id),
					await now.certificateByNumber(`${id}-number`),
				];
			}
		}
	});

	test("a handle is free again when its account is deleted", async () => {
		const { storage } = subject;
		for (const id of ["mia", "tom"]) await storage.addAccount(make.account({ id }));
		await storage.savePublication(make.publication({ accountId: "mia", handle: "mia", page: null }));
		await storage.deleteAccount("mia");
		expect(await storage.savePublication(make.publication({ accountId: "tom", handle: "mia" }))).toBe(true);
		expect(await subject.reopen().then((now) => now.publicationByHandle("mia"))).toMatchObject({ accountId: "tom" });
	});

	test("an e-mail is free again when its account is deleted", async () => {
		await subject.storage.addAccount(mia);
		await subject.storage.deleteAccount("mia");
		await subject.storage.deleteAccount("mia");
		expect(await subject.storage.addAccount({ ...mia, id: "mia-again" })).toBe(true);
		expect(await subject.reopen().then((storage) => storage.accounts())).toMatchObject([{ id: "mia-again" }]);
	});

	test("writes that race with the deletion of their account leave nothing behind", async () => {
		const { storage } = subject;
		await storage.addAccount(mia);
		await storage.addAttempt(make.attempt({ id: "t0", accountId: "mia" }));
		await Promise.allSettled([
			storage.saveProgress("mia", [lesson("before")]),
			storage.addAttempt(make.attempt({ id: "t1", accountId: "mia" })),
			storage.appendAction("t0", 0, { type: "wait" }),
			storage.addPicture("mia", make.picture({ id: "p1" }), make.bytesOf(make.picture({ id: "p1" }))),
			storage.addWorkFile("mia", make.workFile({ id: "f1" }), make.fileBytesOf(make.workFile({ id: "f1" }))),
			storage.deleteAccount("mia"),
			storage.addWorkFile("mia", make.workFile({ id: "f2" }), make.fileBytesOf(make.workFile({ id: "f2" }))),
			storage.addPicture("mia", make.picture({ id: "p2" }), make.bytesOf(make.picture({ id: "p2" }))),
			storage.savePortfolio(make.portfolio({ accountId: "mia" })),
			storage.saveProgress("mia", [lesson("after")]),
			storage.addAttempt(make.attempt({ id: "t2", accountId: "mia" })),
			storage.saveAccount({ ...mia, name: "Too late" }),
		]);
		for await (const now of nowAndReopened(subject)) {
			expect(await now.account("mia")).toBe(null);
			expect(await now.progress("mia")).toEqual([]);
			expect(await now.attemptsOf("mia")).toEqual([]);
			expect([await now.portfolio("mia"), await now.pictures("mia"), await now.workFiles("mia")]).toEqual([null, [], []]);
			for (const id of ["t0", "t1", "t2"]) expect([await now.attempt(id), await now.actions(id)]).toEqual([null, []]);
		}
	});

	test("work cannot be added to an account that is not there", async () => {
		const { storage } = subject;
		await expect(storage.saveProgress("nobody", [])).rejects.toThrow(UnknownAccount);
		await expect(storage.addAttempt(make.attempt({ id: "t", accountId: "nobody" }))).rejects.toThrow(UnknownAccount);
		await expect(storage.addSubmission(make.submission({ id: "w", accountId: "nobody" }))).rejects.toThrow(UnknownAccount);
		await expect(storage.addSitting(make.sitting({ id: "x", accountId: "nobody" }))).rejects.toThrow(UnknownAccount);
		await expect(storage.savePortfolio(make.portfolio({ accountId: "nobody" }))).rejects.toThrow(UnknownAccount);
		await expect(storage.savePublication(make.publication({ accountId: "nobody", handle: "nobody" }))).rejects.toThrow(UnknownAccount);
		await expect(storage.addCertificate(make.certificate({ accountId: "nobody", number: "n" }))).rejects.toThrow(UnknownAccount);
		const picture = make.picture({ id: "p" });
		await expect(storage.addPicture("nobody", picture, make.bytesOf(picture))).rejects.toThrow(UnknownAccount);
		const file = make.workFile({ id: "f" });
		await expect(storage.addWorkFile("nobody", file, make.fileBytesOf(file))).rejects.toThrow(UnknownAccount);
		await expect(storage.addLink(make.link({ tokenHash: "l", accountId: "nobody" }))).rejects.toThrow(UnknownAccount);
		expect(await storage.attempt("t")).toBe(null);
	});

	test("a link works once", async () => {
		await subject.storage.addLink(make.link({ tokenHash: "l" }));
		expect(await subject.storage.useLink("l", "2026-03-02T10:00:00.000Z")).toBe(true);
		expect(await subject.storage.useLink("l", "2026-03-02T11:00:00.000Z")).toBe(false);
		const storage = await subject.reopen();
		expect(await storage.useLink("l", "2026-03-02T12:00:00.000Z")).toBe(false);
		expect(await storage.link("l")).toEqual({ ...make.link({ tokenHash: "l" }), usedAt: "2026-03-02T10:00:00.000Z" });
	});

	test("of callers racing for a link one wins", async () => {
		await subject.storage.addLink(make.link({ tokenHash: "l" }));
		const instants = Array.from({ length: 8 }, (_, index) => `2026-03-02T10:00:0${index}.000Z`);
		const used = await Promise.all(instants.map((at) => subject.storage.useLink("l", at)));
		expect(used.filter(Boolean)).toHaveLength(1);
		expect(await subject.storage.link("l")).toMatchObject({ usedAt: instants[used.indexOf(true)] });
	});

	test("a link that is not there cannot be used", async () => {
		expect(await subject.storage.useLink("none", "2026-03-02T10:00:00.000Z")).toBe(false);
		expect(await subject.storage.link("none")).toBe(null);
	});

	test("progress is the list saved last", async () => {
		await subject.storage.addAccount(mia);
		expect(await subject.storage.progress("mia")).toEqual([]);
		const saves = Array.from({ length: 20 }, (_, index) => [lesson("first"), lesson(`n${index}`)]);
		await Promise.all(saves.map((entries) => subject.storage.saveProgress("mia", entries)));
		expect(await subject.storage.progress("mia")).toEqual(saves.at(-1));
		expect(await subject.reopen().then((storage) => storage.progress("mia"))).toEqual(saves.at(-1));
	});
}

const fileOf = (accountId: string) => make.workFile({ id: `${accountId}-file`, kind: "pdf" });
const pictureOf = (accountId: string) => make.picture({ id: `${accountId}-picture` });

function lesson(ref: string): ProgressEntry {
	return { kind: "lesson", ref, at: "2026-03-02T09:00:00.000Z", data: { done: true } };
}
