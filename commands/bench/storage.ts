/** Durable writes a second of the storage by itself, beside the plainest durable way in the same run and folder. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import * as make from "#server/storage/contract/make.ts";
import { openStorage } from "#server/storage/open.ts";
import type { Storage } from "#server/storage/port.ts";
import { storedAction } from "./stored-action.ts";
import type { Row } from "./table.ts";

const callers = 64;
const secondsEach = 2;

/** @returns rows of the bench's table */
export async function benchStorage(): Promise<readonly Row[]> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	const dataDir = join(folder, "data");
	const storage = await openStorage({ dataDir });
	await storage.addAccount(make.account({ id: "bench" }));
	const appends = await rate(callers, (caller) => appender(storage, caller));
	const lines = await rate(1, () => lineWriter(folder));
	const saves = await rate(callers, (caller) => saver(storage, caller));
	const files = await rate(callers, (caller) => fileWriter(folder, caller));
	await storage.close();

	const begun = performance.now();
	const reopened = await openStorage({ dataDir });
	const openMs = performance.now() - begun;
	const held = (await reopened.submissionsOf("bench")).length + (await reopened.attemptsOf("bench")).length;
	await reopened.close();
	rmSync(folder, { recursive: true });
	return [
		{ what: `storage: durable appendAction, ${callers} callers`, measured: Math.round(appends), unit: "/s", atLeast: 8000 },
		{ what: "… of a file appended to and fdatasynced line by line", measured: appends / lines, unit: "×", atLeast: 2 },
		{ what: `storage: documents of 2 kB saved, ${callers} callers`, measured: Math.round(saves), unit: "/s" },
		{ what: "… of write-file-atomic, which syncs no folder", measured: saves / files, unit: "×", atLeast: 0.5 },
		{ what: `storage: opening ${held} documents and that journal`, measured: Math.round(openMs), unit: "ms" },
	];
}

type Write = (count: number) => Promise<unknown>;

/** Writes a second of so many callers, each waiting for one write before the next. */
async function rate(count: number, prepare: (caller: number) => Promise<Write>): Promise<number> {
	const writes = await Promise.all(Array.from({ length: count }, (_, caller) => prepare(caller)));
	let done = 0;
	const begun = performance.now();
	const until = begun + secondsEach * 1000;
	await Promise.all(
		writes.map(async (write) => {
			for (let number = 0; performance.now() < until; number++) {
				await write(number);
				done++;
			}
		}),
	);
	return done / ((performance.now() - begun) / 1000);
}

async function appender(storage: Storage, caller: number): Promise<Write> {
	const id = `attempt-${caller}`;
	await storage.addAttempt(make.attempt({ id, accountId: "bench" }));
	return (seq) => storage.appendAction(id, seq, storedAction);
}

async function saver(storage: Storage, caller: number): Promise<Write> {
	const work = make.submission({ id: `work-${caller}`, accountId: "bench", assignmentId: `on-${caller}` });
	await storage.addSubmission(work);
	const draft = { ...work.draft, fields: { page: "We open at six. ".repeat(110) } };
	return (number) => storage.saveSubmission({ ...work, draft, version: number + 2 });
}

async function lineWriter(folder: string): Promise<Write> {
	const file = await open(join(folder, "lines"), "a");
	const line = `${JSON.stringify(["attempt-1", 1, storedAction])}\n`;
	return async () => {
		await file.write(line);
		await file.datasync();
	};
}

async function fileWriter(folder: string, caller: number): Promise<Write> {
	const text = JSON.stringify({ fields: { page: "We open at six. ".repeat(110) } });
	mkdirSync(join(folder, "files"), { recursive: true });
	return () => writeFileAtomic(join(folder, "files", `${caller}.json`), text);
}
