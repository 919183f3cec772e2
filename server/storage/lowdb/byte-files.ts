import type { DiskHealth } from "./disk-health.ts";
import type { Folder } from "./folder.ts";

/**
 * Bytes of pictures and documents in files of their own, read when they are asked for. Albums say which there are: a file
 * that no album names is what a crash left, and is swept away at start.
 */
export class ByteFiles {
	readonly #folder: Folder;
	readonly #health: DiskHealth;

	constructor(folder: Folder, health: DiskHealth) {
		this.#folder = folder;
		this.#health = health;
	}

	/** Makes the folder. @param known all other files are removed; null where that cannot be told */
	async open(known: ReadonlySet<string> | null): Promise<void> {
		const names = await this.#folder.prepare();
		if (known) await this.erase(names.filter((name) => !known.has(name)));
	}

	/** null when there is no such file. */
	read(name: string): Promise<Buffer | null> {
		return this.#folder.disk.read(this.#folder.file(name));
	}

	/** Resolves when all of them are on disk. */
	async write(files: ReadonlyMap<string, Buffer>): Promise<void> {
		await this.#health.write(this.#folder.name, async () => {
			try {
				for (const [name, bytes] of files) await this.#writeOne(name, bytes);
				await this.#folder.sync();
			} catch (error) {
				// What stays is swept away at start.
				await this.erase([...files.keys()]).catch(() => {});
				throw error;
			}
		});
	}

	/** Removes files, durably; those that are not there are no matter. */
	async erase(names: readonly string[]): Promise<void> {
		for (const name of names) await this.#folder.disk.remove(this.#folder.file(name));
		if (names.length > 0) await this.#folder.sync();
	}

	/** The same; what fails now is done before the next write. */
	async eraseSurely(names: readonly string[]): Promise<void> {
		const erase = () => this.erase(names);
		await erase().catch(() => this.#health.mustRepair(erase));
	}

	/**
	 * The same before the next write, after whatever must be repaired till then: until an album that could not be written
	 * is taken back on disk, it may name them.
	 */
	eraseLater(names: readonly string[]): void {
		this.#health.mustRepair(() => this.erase(names));
	}

	/** Nothing of them is held in memory. */
	forget(): void {}

	/** Writes are waited for by who makes them. */
	async settled(): Promise<void> {}

	async #writeOne(name: string, bytes: Buffer): Promise<void> {
		const { disk } = this.#folder;
		const temporary = this.#folder.temporaryFile();
		try {
			const file = await disk.open(temporary, "new");
			try {
				await file.write(bytes, 0);
				await file.sync();
			} finally {
				await file.close();
			}
			await disk.rename(temporary, this.#folder.file(name));
		} catch (error) {
			await disk.remove(temporary).catch(() => {});
			throw error;
		}
	}
}
