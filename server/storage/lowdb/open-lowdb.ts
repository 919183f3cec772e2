import { join, resolve } from "node:path";
import { type AuditEntry, type MistakeReport, type Storage, StorageLocked, StorageUnavailable } from "../port.ts";
import { ActionJournal } from "./action-journal.ts";
import { Departures } from "./departures.ts";
import type { Disk } from "./disk.ts";
import { DiskHealth, explain } from "./disk-health.ts";
import { DocumentFile } from "./document-file.ts";
import { Folder } from "./folder.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { Ledger } from "./ledger.ts";
import { realDisk } from "./real-disk.ts";
import { SetAside } from "./set-aside.ts";
import { Shelves } from "./shelves.ts";
import { accountVerbs } from "./verbs/accounts.ts";
import { attemptVerbs } from "./verbs/attempts.ts";
import { certificateVerbs } from "./verbs/certificates.ts";
import { linkVerbs } from "./verbs/links.ts";
import { pictureVerbs } from "./verbs/pictures.ts";
import { portfolioVerbs } from "./verbs/portfolios.ts";
import { progressVerbs } from "./verbs/progress.ts";
import { sittingVerbs } from "./verbs/sittings.ts";
import { submissionVerbs } from "./verbs/submissions.ts";
import { workFileVerbs } from "./verbs/work-files.ts";
import { type Warn, warnProcess } from "./warning.ts";

export interface LowdbOptions {
	dataDir: string;
	warn?: Warn;
	disk?: Disk;
	/** Size at which the journal of actions is rewritten while the server runs. */
	rewriteJournalAtBytes?: number;
	lock?: (dataDir: string, onLost: (message: string) => void) => Promise<FolderLock>;
}

/** Number of the layout of files in DATA_DIR; raised when an older server could not read what a newer one wrote. */
const layout = 1;
const probeBytes = 64 * 1024;

/**
 * Opens the data folder, creating it if need be.
 *
 * @throws {StorageLocked} when another process has it
 * @throws {StorageUnavailable} when it cannot be read or written; the message says why and what to do
 */
export async function openLowdb(options: LowdbOptions): Promise<Storage> {
	const { dataDir, warn = warnProcess, disk = realDisk, lock = lockFolder, rewriteJournalAtBytes = 32 * 1024 * 1024 } = options;
	const path = resolve(dataDir);
	const health = new DiskHealth();
	let taken: FolderLock | null = null;
	try {
		const root = new Folder(disk, path, path);
		await disk.makeFolder(path);
		const held = await lock(path, (reason) => {
			const message = `The lock of ${path} was lost (${reason}). Writes are refused.`;
			warn({ kind: "lock-lost", file: path, message });
			health.mustRepair(() => held.retake(), message);
		});
		taken = held;
		return await open(root, health, held, warn, rewriteJournalAtBytes);
	} catch (error) {
		await taken?.release();
		if (error instanceof StorageLocked || error instanceof StorageUnavailable) throw error;
		const code = (error as NodeJS.ErrnoException).code;
		if (!code) throw error;
		throw new StorageUnavailable(`${path} cannot be used: ${explain(code)} (${code}). Mend that, or set DATA_DIR to another folder.`, {
			cause: error,
		});
	}
}

async function open(root: Folder, health: DiskHealth, lock: FolderLock, warn: Warn, rewriteAtBytes: number): Promise<Storage> {
	const { disk } = root;
	const folder = (name: string) => new Folder(disk, join(root.path, name), name);
	const aside = folder("unreadable");
	const setAside = new SetAside(aside, warn);
	await root.prepare();
	await aside.prepare();
	await checkLayout(root, health, setAside);

	let journal: ActionJournal | null = null;
	const shelves = new Shelves(folder, health, setAside, (before, after) => {
		if (after?.state !== "open") journal?.end((after ?? before)?.id ?? "");
		else if (!before) journal?.begin(after.id);
	});
	const lostAttempts = await shelves.load(setAside);
	const departures = new Departures(shelves.departures, shelves.belongings(), health, async () => journal?.rewrite());
	await departures.resume();
	await shelves.openBytes(setAside);
	const openAttempts = shelves.attempts.values().flatMap(({ id, state }) => (state === "open" ? id : []));
	const actions = await ActionJournal.open(root, health, setAside, { openAttempts, lostAttempts, rewriteAtBytes });
	journal = actions;
	const audit = await Ledger.open<AuditEntry>(root, health, setAside, "audit.journal");
	const reports = await Ledger.open<MistakeReport>(root, health, setAside, "reports.journal");

	const house = { shelves, departures, journal: actions };
	let closing: Promise<void> | null = null;
	return {
		...accountVerbs(house),
		...linkVerbs(house),
		...progressVerbs(house),
		...attemptVerbs(house),
		...submissionVerbs(house),
		...sittingVerbs(house),
		...portfolioVerbs(house),
		...pictureVerbs(house),
		...workFileVerbs(house),
		...certificateVerbs(house),
		addAudit: (entry) => audit.add(entry),
		audit: async (limit) => audit.last(limit),
		addReport: (report) => reports.add(report),
		reports: async (limit) => reports.last(limit),
		async health() {
			if (health.reason !== null && !health.isClosed) await probe(root, health).catch(() => {});
			return health.reason ?? "ok";
		},
		close() {
			closing ??= close();
			return closing;
		},
	};

	async function close(): Promise<void> {
		// A deletion under way still has documents to write.
		await departures.settled();
		await shelves.bytesSettled();
		health.close();
		await departures.settled();
		await shelves.settled();
		for (const file of [actions, audit, reports]) await file.close();
		// What could not be taken back yet gets a last chance.
		await health.write(root.name, async () => {}).catch(() => {});
		await lock.release();
	}
}

async function checkLayout(root: Folder, health: DiskHealth, setAside: SetAside): Promise<void> {
	const file = new DocumentFile<{ layout: number }>(root, health, setAside, "layout", (document) => "layout" in document);
	const found = await file.read();
	if (!found) await file.write({ layout });
	else if (found.layout !== layout) {
		throw new StorageUnavailable(`${root.path} was written by another version (layout ${found.layout}, this one reads ${layout}).`);
	}
}

/** A write as large as a document, to learn whether the disk takes writes again. */
async function probe(root: Folder, health: DiskHealth): Promise<void> {
	const path = root.temporaryFile();
	await health.write(root.name, async () => {
		try {
			const file = await root.disk.open(path, "new");
			try {
				await file.write(Buffer.alloc(probeBytes), 0);
				await file.sync();
			} finally {
				await file.close();
			}
		} finally {
			await root.disk.remove(path);
		}
	});
}
