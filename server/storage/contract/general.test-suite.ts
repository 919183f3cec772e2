import { expect, test } from "vitest";
import { nowAndReopened, type Subject } from "../contract.test-suite.ts";
import { StorageUnavailable } from "../port.ts";
import * as make from "./make.ts";

const mia = make.account({ id: "mia", sessions: [make.session("s1")] });
const action = { type: "reply", tags: ["a"], deep: { text: "one" } };

export function generalPromises(subject: Subject): void {
	test("what is not there is null or an empty list", async () => {
		const { storage } = subject;
		for (const found of [storage.account("x"), storage.accountByEmail("x"), storage.accountBySession("x"), storage.link("x")]) {
			expect(await found).toBe(null);
		}
		for (const found of [storage.attempt("x"), storage.submission("x"), storage.submissionFor("x", "y"), storage.sitting("x")]) {
			expect(await found).toBe(null);
		}
		for (const found of [storage.accounts(), storage.progress("x"), storage.attemptsOf("x"), storage.actions("x"), storage.reviewQueue()]) {
			expect(await found).toEqual([]);
		}
		for (const found of [storage.submissionsOf("x"), storage.sittingsOf("x"), storage.audit(9), storage.reports(9)]) {
			expect(await found).toEqual([]);
		}
	});

	test("an id is used once", async () => {
		const { storage } = subject;
		await storage.addAccount(mia);
		const link = make.link({ tokenHash: "l" });
		const attempt = make.attempt({ id: "t", accountId: "mia" });
		const sitting = make.sitting({ id: "x", accountId: "mia" });
		await storage.addLink(link);
		await storage.addAttempt(attempt);
		await storage.addSitting(sitting);
		await storage.addSubmission(make.submission({ id: "w", accountId: "mia" }));
		await expect(storage.addAccount({ ...mia, email: "other@example.org", name: "Other" })).rejects.toThrow();
		await expect(storage.addLink({ ...link, kind: "admin" })).rejects.toThrow();
		await expect(storage.addAttempt({ ...attempt, seed: 8 })).rejects.toThrow();
		await expect(storage.addSitting({ ...sitting, examId: "other" })).rejects.toThrow();
		await expect(storage.addSubmission(make.submission({ id: "w", accountId: "mia", assignmentId: "other" }))).rejects.toThrow();
		expect(await storage.accounts()).toEqual([mia]);
		expect(await storage.accountByEmail("other@example.org")).toBe(null);
		expect(await storage.link("l")).toEqual(link);
		expect(await storage.attempt("t")).toEqual(attempt);
	});

	test("what went in is copied: changing it later changes nothing", async () => {
		const given = structuredClone({ account: mia, attempt: make.attempt({ id: "t", accountId: "mia" }), action });
		const adding = subject.storage.addAccount(given.account);
		given.account.name = "Changed";
		Object.assign(given.account.sessions[0] ?? {}, { tokenHash: "changed" });
		await adding;
		expect(await subject.storage.account("mia")).toEqual(mia);
		await subject.storage.addAttempt(given.attempt);
		const appending = subject.storage.appendAction("t", 0, given.action);
		given.action.deep.text = "changed";
		given.action.tags.push("changed");
		await appending;
		expect(await subject.storage.actions("t")).toEqual([action]);
		expect(await subject.reopen().then((storage) => storage.actions("t"))).toEqual([action]);
	});

	test("what comes out cannot change what is stored", async () => {
		const { storage } = subject;
		await storage.addAccount(mia);
		await storage.addAttempt(make.attempt({ id: "t", accountId: "mia" }));
		await storage.appendAction("t", 0, action);
		await storage.addAudit({ at: "1", actorId: "mia", act: "signed-in", target: null });
		const spoil = async (read: () => Promise<unknown>, change: (found: never) => void) => {
			const before = structuredClone(await read());
			try {
				change((await read()) as never);
			} catch (error) {
				expect(error).toBeInstanceOf(TypeError);
			}
			expect(await read()).toEqual(before);
		};
		await spoil(
			() => storage.account("mia"),
			(found: { name: string }) => Object.assign(found, { name: "Spoilt" }),
		);
		await spoil(
			() => storage.account("mia"),
			(found: { sessions: unknown[] }) => found.sessions.pop(),
		);
		await spoil(
			() => storage.actions("t"),
			(found: unknown[]) => found.push("more"),
		);
		await spoil(
			() => storage.actions("t"),
			(found: [{ deep: { text: string } }]) => Object.assign(found[0].deep, { text: "Spoilt" }),
		);
		await spoil(
			() => storage.accounts(),
			(found: unknown[]) => found.pop(),
		);
		await spoil(
			() => storage.audit(9),
			(found: unknown[]) => found.pop(),
		);
	});

	test("only JSON goes in, and the refusal says where it is not", async () => {
		const { storage } = subject;
		await storage.addAccount(mia);
		await storage.addAttempt(make.attempt({ id: "t", accountId: "mia" }));
		for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, new Date(0), () => 1, 1n, Symbol("x"), new Map(), [undefined]]) {
			await expect(storage.appendAction("t", 0, { deep: [{ odd }] })).rejects.toThrow(/deep\[0\]\.odd/);
		}
		expect(await storage.actions("t")).toEqual([]);
		const edge = { zero: -0, missing: undefined, 2: "two", 1: "one", text: "\u0000\ud800" };
		await storage.appendAction("t", 0, edge);
		const kept = await storage.actions("t");
		expect(kept).toEqual([JSON.parse(JSON.stringify(edge))]);
		expect(await subject.reopen().then((now) => now.actions("t"))).toEqual(kept);
	});

	test("an action with a field called __proto__ is stored and read back like any other", async () => {
		await subject.storage.addAccount(mia);
		await subject.storage.addAttempt(make.attempt({ id: "t", accountId: "mia" }));
		await subject.storage.appendAction("t", 0, JSON.parse('{"__proto__":{"role":"admin"}}'));
		for await (const storage of nowAndReopened(subject)) {
			expect(JSON.stringify(await storage.actions("t"))).toBe('[{"__proto__":{"role":"admin"}}]');
		}
	});

	test("audit and reports come the last one first, as many as asked for", async () => {
		const entries = Array.from({ length: 12 }, (_, index) => ({ at: `${index}`, actorId: "mia", act: "did", target: null }));
		const reports = entries.map(({ at }) => ({ id: `r${at}`, at, accountId: null, path: "/learn/", text: "A comma is missing." }));
		await Promise.all(entries.map((entry) => subject.storage.addAudit(entry)));
		await Promise.all(reports.map((report) => subject.storage.addReport(report)));
		for await (const storage of nowAndReopened(subject)) {
			expect(await storage.audit(100)).toEqual(entries.toReversed());
			expect(await storage.reports(100)).toEqual(reports.toReversed());
			expect(await storage.audit(2)).toEqual([entries[11], entries[10]]);
			expect(await storage.audit(0)).toEqual([]);
		}
	});

	test("closing waits for what is in flight, and no write is taken afterwards", async () => {
		const { storage } = subject;
		expect(await storage.health()).toBe("ok");
		await storage.addAccount(mia);
		await storage.addAccount(make.account({ id: "tom" }));
		let done = 0;
		const writes = [
			storage.saveAccount({ ...mia, name: "Mia B." }),
			storage.addAudit({ at: "1", actorId: null, act: "started", target: null }),
			storage.deleteAccount("tom"),
		].map((write) => Promise.resolve(write).then(() => done++));
		await Promise.all([storage.close(), storage.close()]);
		expect(done).toBe(writes.length);
		await storage.close();
		await expect(storage.addAccount(make.account({ id: "late" }))).rejects.toThrow(StorageUnavailable);
		await expect(storage.addAudit({ at: "2", actorId: null, act: "late", target: null })).rejects.toThrow(StorageUnavailable);
		await expect(storage.deleteAccount("mia")).rejects.toThrow(StorageUnavailable);
		expect(await storage.health()).not.toBe("ok");
		const reopened = await subject.reopen();
		expect(await reopened.accounts()).toEqual([{ ...mia, name: "Mia B." }]);
		expect(await reopened.audit(9)).toHaveLength(1);
		expect(await reopened.health()).toBe("ok");
	});
}
