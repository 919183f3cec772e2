import { AppendFile } from "./append-file.ts";
import type { DiskHealth } from "./disk-health.ts";
import type { Folder } from "./folder.ts";
import { frozenCopy, frozenParsed } from "./frozen-copy.ts";
import type { SetAside } from "./set-aside.ts";

/** `[attempt id, seq, action]`. */
type Entry = readonly [attemptId: string, seq: number, action: unknown];

interface OpenRun {
	readonly actions: unknown[];
	appending: boolean;
}

export interface JournalOptions {
	/** Ids of the attempts that are open. */
	openAttempts: readonly string[];
	/** Ids of attempts whose document was set aside: their actions are, too. */
	lostAttempts: readonly string[];
	/** Rewritten while the server runs when it has grown beyond this, and beyond four times what the last rewrite left. */
	rewriteAtBytes: number;
}

/**
 * The actions of all open attempts: one file, so that their syncs can be shared. What belongs to ended attempts is
 * dropped when the file is rewritten: at start, at the deletion of an account, and when it has grown large.
 */
export class ActionJournal {
	readonly #file: AppendFile;
	readonly #open: Map<string, OpenRun>;
	readonly #leastBytes: number;
	#rewriteAtBytes: number;

	private constructor(file: AppendFile, open: Map<string, OpenRun>, rewriteAtBytes: number) {
		this.#file = file;
		this.#open = open;
		this.#leastBytes = rewriteAtBytes;
		this.#rewriteAtBytes = rewriteAtBytes;
	}

	static async open(folder: Folder, health: DiskHealth, setAside: SetAside, options: JournalOptions): Promise<ActionJournal> {
		const [file, values] = await AppendFile.open(folder, health, setAside, "actions.journal");
		const entries = values as readonly Entry[];
		const open = new Map(options.openAttempts.map((id): [string, OpenRun] => [id, { actions: [], appending: false }]));
		let dropped = 0;
		for (const [id, seq, action] of entries) {
			const run = open.get(id);
			if (run && seq === run.actions.length) run.actions.push(frozenParsed(action));
			else dropped++;
		}
		for (const id of options.lostAttempts) {
			const lost = entries.filter((entry) => entry[0] === id);
			if (lost.length > 0) await setAside.keep(folder.name, `${id}.actions.json`, Buffer.from(JSON.stringify(lost)));
		}
		const journal = new ActionJournal(file, open, options.rewriteAtBytes);
		if (dropped > 0) await journal.rewrite();
		return journal;
	}

	begin(attemptId: string): void {
		this.#open.set(attemptId, { actions: [], appending: false });
	}

	end(attemptId: string): void {
		this.#open.delete(attemptId);
	}

	/** null when the attempt is not open. */
	actions(attemptId: string): readonly unknown[] | null {
		return this.#open.get(attemptId)?.actions.slice() ?? null;
	}

	/** @throws {RangeError} when the attempt is not open, or `seq` is not next, or another append of it is under way */
	async append(attemptId: string, seq: number, action: unknown): Promise<void> {
		const run = this.#open.get(attemptId);
		if (!run) throw new RangeError(`Attempt ${attemptId} is not open.`);
		if (run.appending || seq !== run.actions.length) throw new RangeError(`Action ${seq} of attempt ${attemptId} is not the next one.`);
		const kept = frozenCopy(action, "action");
		run.appending = true;
		try {
			await this.#file.append([attemptId, seq, kept] satisfies Entry, () => run.actions.push(kept));
		} finally {
			run.appending = false;
		}
		if (this.#file.sizeBytes > this.#rewriteAtBytes) void this.rewrite().catch(() => {});
	}

	async rewrite(): Promise<void> {
		// Set at once: one rewrite is enough for all who find the file too large.
		this.#rewriteAtBytes = Number.POSITIVE_INFINITY;
		try {
			await this.#file.rewrite(() => this.#entries());
		} finally {
			this.#rewriteAtBytes = Math.max(this.#leastBytes, 4 * this.#file.sizeBytes);
		}
	}

	close(): Promise<void> {
		return this.#file.close();
	}

	*#entries(): Iterable<Entry> {
		for (const [id, run] of this.#open) for (const [seq, action] of run.actions.entries()) yield [id, seq, action];
	}
}
