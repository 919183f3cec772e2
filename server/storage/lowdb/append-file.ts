import type { DiskFile } from "./disk.ts";
import type { DiskHealth } from "./disk-health.ts";
import type { Folder } from "./folder.ts";
import { readLines, toLine } from "./line.ts";
import type { SetAside } from "./set-aside.ts";

interface Waiting {
	line: string;
	onDisk: () => void;
	done: PromiseWithResolvers<void>;
}

interface Rewrite {
	values: () => Iterable<unknown>;
	done: PromiseWithResolvers<void>;
}

/**
 * A file of lines that only grows. Appends that arrive while one is being written go together into the next write and
 * share its fdatasync. A failed write is cut off again before anything else is written.
 */
export class AppendFile {
	readonly #folder: Folder;
	readonly #health: DiskHealth;
	readonly #name: string;
	#file: DiskFile;
	#size: number;
	#waiting: Waiting[] = [];
	#rewrite: Rewrite | null = null;
	#draining: Promise<void> | null = null;

	private constructor(folder: Folder, health: DiskHealth, name: string, file: DiskFile, size: number) {
		this.#folder = folder;
		this.#health = health;
		this.#name = name;
		this.#file = file;
		this.#size = size;
	}

	/** Opens or creates it, cuts an unfinished last line, takes damaged ones out, and gives what it holds. */
	static async open(folder: Folder, health: DiskHealth, setAside: SetAside, name: string): Promise<[AppendFile, readonly unknown[]]> {
		const path = folder.file(name);
		const content = await folder.disk.read(path);
		const file = await folder.disk.open(path, content ? "update" : "new");
		if (!content) await folder.sync();
		const { values, wholeBytes, damaged } = readLines(content ?? Buffer.alloc(0));
		for (const line of damaged) {
			setAside.warn({ kind: "damaged-line", file: path, message: `${path}, line ${line}: damaged, skipped.` });
		}
		if (content && damaged.length > 0) await setAside.keep(folder.name, path, content);
		const torn = content?.subarray(wholeBytes) ?? Buffer.alloc(0);
		if (torn.length > 0) {
			// Ended lines are more than an unfinished write leaves as a rule, so a person may want to see them.
			if (torn.includes("\n")) await setAside.keep(folder.name, path, torn);
			setAside.warn({ kind: "torn-line", file: path, message: `${path}: ${torn.length} bytes of an unfinished last line were cut.` });
			await file.truncate(wholeBytes);
			await file.sync();
		}
		const opened = new AppendFile(folder, health, name, file, wholeBytes);
		if (damaged.length > 0) await opened.rewrite(() => values);
		return [opened, values];
	}

	get sizeBytes(): number {
		return this.#size;
	}

	/** Resolves when the line is on disk. `onDisk` is called then, before any later line is written. */
	async append(value: unknown, onDisk: () => void): Promise<void> {
		this.#health.refuseIfClosed();
		const done = Promise.withResolvers<void>();
		this.#waiting.push({ line: toLine(JSON.stringify(value)), onDisk, done });
		this.#start();
		return done.promise;
	}

	/** Replaces the whole content in one step. `values` is called when no append is under way. */
	rewrite(values: () => Iterable<unknown>): Promise<void> {
		if (!this.#rewrite) {
			this.#rewrite = { values, done: Promise.withResolvers() };
			this.#start();
		}
		return this.#rewrite.done.promise;
	}

	async close(): Promise<void> {
		await this.#draining;
		await this.#file.close().catch(() => {});
	}

	#start(): void {
		this.#draining ??= this.#drain().finally(() => {
			this.#draining = null;
			if (this.#waiting.length > 0 || this.#rewrite) this.#start();
		});
	}

	async #drain(): Promise<void> {
		while (this.#waiting.length > 0 || this.#rewrite) {
			if (this.#rewrite) await this.#runRewrite(this.#rewrite);
			else await this.#runAppends();
		}
	}

	async #runAppends(): Promise<void> {
		let group: Waiting[] = [];
		try {
			await this.#health.write(this.#name, async () => {
				group = this.#take();
				const bytes = Buffer.from(group.map(({ line }) => line).join(""));
				try {
					await this.#file.write(bytes, this.#size);
					await this.#file.syncData();
				} catch (error) {
					await this.#cut().catch(() => this.#health.mustRepair(() => this.#reopenAndCut()));
					throw error;
				}
				this.#size += bytes.length;
			});
			for (const { onDisk, done } of group) {
				onDisk();
				done.resolve();
			}
		} catch (error) {
			// When a repair failed nothing was taken yet; those who wait are told the same.
			for (const { done } of group.length > 0 ? group : this.#take()) done.reject(error);
		}
	}

	#take(): Waiting[] {
		const taken = this.#waiting;
		this.#waiting = [];
		return taken;
	}

	async #cut(): Promise<void> {
		await this.#file.truncate(this.#size);
		await this.#file.syncData();
	}

	async #reopenAndCut(): Promise<void> {
		await this.#file.close().catch(() => {});
		this.#file = await this.#folder.disk.open(this.#folder.file(this.#name), "update");
		await this.#cut();
	}

	async #runRewrite({ values, done }: Rewrite): Promise<void> {
		try {
			await this.#health.write(this.#name, () => this.#replace(values()));
			done.resolve();
		} catch (error) {
			done.reject(error);
		} finally {
			this.#rewrite = null;
		}
	}

	async #replace(values: Iterable<unknown>): Promise<void> {
		const { disk } = this.#folder;
		const bytes = Buffer.from(Array.from(values, (value) => toLine(JSON.stringify(value))).join(""));
		const temporary = this.#folder.temporaryFile();
		const file = await disk.open(temporary, "new");
		try {
			await file.write(bytes, 0);
			await file.sync();
			await disk.rename(temporary, this.#folder.file(this.#name));
		} catch (error) {
			await file.close().catch(() => {});
			await disk.remove(temporary).catch(() => {});
			throw error;
		}
		const old = this.#file;
		this.#file = file;
		this.#size = bytes.length;
		await old.close().catch(() => {});
		// Until the new name is on disk, lines must not be acknowledged: a power cut could bring the old file back.
		await this.#folder.sync().catch((error) => {
			this.#health.mustRepair(() => this.#folder.sync());
			throw error;
		});
	}
}
