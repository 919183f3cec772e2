import { AppendFile } from "./append-file.ts";
import type { DiskHealth } from "./disk-health.ts";
import type { Folder } from "./folder.ts";
import { frozenCopy, frozenParsed } from "./frozen-copy.ts";
import type { SetAside } from "./set-aside.ts";

/** A list that only grows, in a file of its own: audit, reports. */
export class Ledger<T> {
	readonly #file: AppendFile;
	readonly #entries: T[];

	private constructor(file: AppendFile, entries: readonly T[]) {
		this.#file = file;
		this.#entries = entries.map(frozenParsed);
	}

	static async open<T>(folder: Folder, health: DiskHealth, setAside: SetAside, name: string): Promise<Ledger<T>> {
		const [file, values] = await AppendFile.open(folder, health, setAside, name);
		return new Ledger(file, values as readonly T[]);
	}

	async add(entry: T): Promise<void> {
		const kept = frozenCopy(entry);
		await this.#file.append(kept, () => this.#entries.push(kept));
	}

	/** The last one added first. */
	last(limit: number): readonly T[] {
		return limit > 0 ? this.#entries.slice(-limit).reverse() : [];
	}

	close(): Promise<void> {
		return this.#file.close();
	}
}
