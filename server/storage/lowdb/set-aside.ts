import { basename } from "node:path";
import { checksum } from "./document-text.ts";
import type { Folder } from "./folder.ts";
import type { Warn } from "./warning.ts";

/** What cannot be read is kept in the folder `unreadable` for a person to look at, never deleted. */
export class SetAside {
	readonly warn: Warn;
	readonly #folder: Folder;

	constructor(folder: Folder, warn: Warn) {
		this.#folder = folder;
		this.warn = warn;
	}

	/** Whether anything of this folder lies here. */
	async has(from: string): Promise<boolean> {
		const names = await this.#folder.disk.list(this.#folder.path);
		return names.some((name) => name.startsWith(`${from}-`));
	}

	/** @param from name of the folder it comes from */
	async keep(from: string, path: string, content: Buffer): Promise<void> {
		const kept = this.#folder.file(`${from}-${checksum(content.toString("latin1"))}-${basename(path)}`);
		const file = await this.#folder.disk.open(kept, "new");
		try {
			await file.write(content, 0);
			await file.sync();
		} finally {
			await file.close();
		}
		await this.#folder.sync();
		this.warn({ kind: "unreadable", file: kept, message: `${path} cannot be read. Its content is kept as ${kept}.` });
	}
}
