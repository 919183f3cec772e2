import { StorageUnavailable } from "../port.ts";

/**
 * Stands before every write. Turns failures of the disk into `StorageUnavailable`, remembers the last one until a
 * write succeeds again, and keeps the repairs that must be done before anything else may be written: what a failed
 * write left behind and could not take back.
 */
export class DiskHealth {
	#reason: string | null = null;
	#closed = false;
	readonly #repairs = new Set<() => Promise<void>>();
	#repairing: Promise<void> | null = null;

	/** null while writes succeed. */
	get reason(): string | null {
		return this.#reason;
	}

	get isClosed(): boolean {
		return this.#closed;
	}

	/** @throws {StorageUnavailable} once the storage is closed */
	refuseIfClosed(): void {
		if (this.#closed) throw new StorageUnavailable("The storage is closed.");
	}

	close(): void {
		this.#closed = true;
		this.#reason = "The storage is closed.";
	}

	/** Does what is due first, then `work`. @param what the file, for the message */
	async write<T>(what: string, work: () => Promise<T>): Promise<T> {
		try {
			await this.#repair();
			const result = await work();
			if (!this.#closed) this.#reason = null;
			return result;
		} catch (error) {
			throw this.#fail(what, error);
		}
	}

	/** `repair` is tried before the next write, and again until it succeeds. It may not call `write`. */
	mustRepair(repair: () => Promise<void>, reason = this.#reason): void {
		this.#repairs.add(repair);
		this.#reason = reason;
	}

	#repair(): Promise<void> {
		if (this.#repairs.size === 0) return Promise.resolve();
		this.#repairing ??= this.#runRepairs().finally(() => {
			this.#repairing = null;
		});
		return this.#repairing;
	}

	async #runRepairs(): Promise<void> {
		for (const repair of this.#repairs) {
			await repair();
			this.#repairs.delete(repair);
		}
	}

	#fail(what: string, error: unknown): StorageUnavailable {
		if (error instanceof StorageUnavailable) return error;
		const { code, message } = error as NodeJS.ErrnoException;
		const reason = code ? `${what} cannot be written: ${explain(code)} (${code}).` : message;
		if (!this.#closed) this.#reason = reason;
		return new StorageUnavailable(reason, { cause: error });
	}
}

/** Words for the errors that a person can do something about. */
export function explain(code: string): string {
	switch (code) {
		case "ENOSPC":
		case "EDQUOT":
			return "the disk is full";
		case "EROFS":
			return "the disk is read-only";
		case "EACCES":
		case "EPERM":
			return "the server's user may not write there";
		case "EMFILE":
		case "ENFILE":
			return "too many files are open";
		case "ENOTDIR":
			return "a part of the path is a file";
		default:
			return "the disk reported an error";
	}
}
