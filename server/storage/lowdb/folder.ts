import { join } from "node:path";
import type { Disk } from "./disk.ts";

/** A folder whose syncs are shared: all who ask while one is running wait for the same next one. */
export class Folder {
	readonly disk: Disk;
	readonly path: string;
	/** As messages name it, e.g. `accounts`. */
	readonly name: string;
	#running: Promise<void> = Promise.resolve();
	#next: Promise<void> | null = null;
	#temporary = 0;

	constructor(disk: Disk, path: string, name: string) {
		this.disk = disk;
		this.path = path;
		this.name = name;
	}

	file(name: string): string {
		return join(this.path, name);
	}

	/** A name that no other write uses; such files are swept away at start. */
	temporaryFile(): string {
		return this.file(`${++this.#temporary}.tmp`);
	}

	/** Resolves when every change made before the call is on disk. */
	sync(): Promise<void> {
		this.#next ??= this.#running
			.catch(() => {})
			.then(() => {
				this.#running = this.disk.syncFolder(this.path);
				this.#next = null;
				return this.#running;
			});
		return this.#next;
	}

	/** Creates the folder, sweeps temporary files away, and gives the names of the others. */
	async prepare(): Promise<readonly string[]> {
		await this.disk.makeFolder(this.path);
		const names = await this.disk.list(this.path);
		for (const name of names) if (name.endsWith(".tmp")) await this.disk.remove(this.file(name));
		return names.filter((name) => !name.endsWith(".tmp"));
	}
}
