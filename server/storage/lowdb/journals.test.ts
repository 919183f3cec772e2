import { beforeEach, expect, test } from "vitest";
import * as make from "../contract/make.ts";
import { openSimulated } from "../faults/open-simulated.ts";
import { SimulatedDisk } from "../faults/simulated-disk.ts";
import type { Storage } from "../port.ts";
import type { StorageWarning } from "./warning.ts";

const journal = "/data/actions.journal";
let disk: SimulatedDisk;
let storage: Storage;
beforeEach(async () => {
	disk = new SimulatedDisk();
	storage = await openSimulated(disk);
	await storage.addAccount(make.account({ id: "mia" }));
	for (const id of ["t1", "t2"]) await storage.addAttempt(make.attempt({ id, accountId: "mia" }));
	for (const seq of [0, 1, 2]) for (const id of ["t1", "t2"]) await storage.appendAction(id, seq, `${id} ${seq}`);
});

async function lines(): Promise<string[]> {
	return String(await disk.read(journal))
		.split("\n")
		.slice(0, -1);
}

/** Changes the journal while nobody has it open. */
async function reopenWith(content: string): Promise<StorageWarning[]> {
	await storage.close();
	disk.tamper(journal, Buffer.from(content));
	const warnings: StorageWarning[] = [];
	storage = await openSimulated(disk, warnings);
	return warnings;
}

test("appends that wait for each other share one write and one sync", async () => {
	const ids = Array.from({ length: 64 }, (_, index) => `many-${index}`);
	await Promise.all(ids.map((id) => storage.addAttempt(make.attempt({ id, accountId: "mia" }))));
	disk.expect({});
	await Promise.all(ids.map((id) => storage.appendAction(id, 0, { type: "wait" })));
	expect(disk.calls).toEqual([`write ${journal}`, `syncData ${journal}`]);
});

test("an unfinished last line is cut, and the next action takes its place", async () => {
	const whole = await lines();
	const last = whole.pop() ?? "";
	expect(await reopenWith(`${whole.join("\n")}\n${last.slice(0, 11)}`)).toMatchObject([{ kind: "torn-line" }]);
	expect(await storage.actions("t2")).toEqual(["t2 0", "t2 1"]);
	await storage.appendAction("t2", 2, "again");
	storage = await openSimulated(disk.after("lost"));
	expect(await storage.actions("t2")).toEqual(["t2 0", "t2 1", "again"]);
});

test("a damaged line costs its attempt what follows, and others nothing", async () => {
	const damaged = (await lines()).map((line, index) => (index === 2 ? line.replace("t1 1", "t1 9") : line));
	expect(await reopenWith(`${damaged.join("\n")}\n`)).toMatchObject([
		{ kind: "damaged-line", message: `${journal}, line 3: damaged, skipped.` },
		{ kind: "unreadable" },
	]);
	expect(await storage.actions("t1")).toEqual(["t1 0"]);
	expect(await storage.actions("t2")).toEqual(["t2 0", "t2 1", "t2 2"]);
});

test("damaged lines at the end are cut but kept for a person to see", async () => {
	const content = await lines();
	const damaged = content.map((line, index) => (index >= 4 ? line.replace("t", "x") : line));
	expect((await reopenWith(`${damaged.join("\n")}\n`)).map(({ kind }) => kind)).toEqual(["unreadable", "torn-line"]);
	expect(await storage.actions("t1")).toEqual(["t1 0", "t1 1"]);
	expect(disk.paths()).toContainEqual(expect.stringMatching(/unreadable\/.*actions\.journal$/));
});

test("a start drops the actions of attempts that have ended", async () => {
	await storage.endAttempt(make.ended(make.attempt({ id: "t1", accountId: "mia" }), ["t1 0", "t1 1", "t1 2"]));
	expect(await lines()).toHaveLength(6);
	storage = await openSimulated(disk);
	expect((await lines()).map((line) => JSON.parse(line.slice(9)))).toEqual([0, 1, 2].map((seq) => ["t2", seq, `t2 ${seq}`]));
	expect(await storage.actions("t1")).toEqual(["t1 0", "t1 1", "t1 2"]);
});

test("a journal that has grown large is rewritten while appends go on", async () => {
	await storage.close();
	storage = await openSimulated(disk, [], { rewriteJournalAtBytes: 2000 });
	const done = make.ended(make.attempt({ id: "t1", accountId: "mia" }), []);
	await storage.endAttempt(done);
	const ids = Array.from({ length: 10 }, (_, index) => `short-${index}`);
	for (const id of ids) {
		const attempt = make.attempt({ id, accountId: "mia" });
		await storage.addAttempt(attempt);
		for (let seq = 0; seq < 10; seq++) {
			await Promise.all([
				storage.appendAction(id, seq, `${id} ${seq}`),
				storage.appendAction("t2", 3 + seq + 10 * ids.indexOf(id), "more"),
			]);
		}
		await storage.endAttempt(make.ended(attempt, await storage.actions(id)));
	}
	expect(disk.calls.filter((call) => call === `rename ${journal}`).length).toBeGreaterThan(0);
	const before = await storage.actions("t2");
	expect(before).toHaveLength(103);
	storage = await openSimulated(disk.after("lost"));
	expect(await storage.actions("t2")).toEqual(before);
	expect(await storage.actions("short-9")).toHaveLength(10);
});

test("the audit outlives damage in its middle", async () => {
	for (const at of ["1", "2", "3"]) await storage.addAudit({ at, actorId: null, act: "did", target: null });
	await storage.close();
	const content = String(await disk.read("/data/audit.journal"));
	disk.tamper("/data/audit.journal", Buffer.from(content.replace('"at":"2"', '"at":"7"')));
	const warnings: StorageWarning[] = [];
	storage = await openSimulated(disk, warnings);
	expect(warnings).toMatchObject([{ kind: "damaged-line" }, { kind: "unreadable" }]);
	await storage.close();
	storage = await openSimulated(disk, warnings);
	expect(warnings).toHaveLength(2);
	expect((await storage.audit(9)).map(({ at }) => at)).toEqual(["3", "1"]);
});
