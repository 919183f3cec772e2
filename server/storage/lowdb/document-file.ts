import type { Adapter } from "lowdb";
import type { DiskHealth } from "./disk-health.ts";
import { fromText, toText } from "./document-text.ts";
import type { Folder } from "./folder.ts";
import type { SetAside } from "./set-aside.ts";

/**
 * lowdb's adapter for one document. The new text goes to a temporary file, is synced, takes the document's name, and
 * the folder is synced; the text before it stays beside as `<id>.last`. So at any moment there is a whole document.
 * A write that fails is taken back, or is on the list of repairs until it is.
 */
export class DocumentFile<T extends object> implements Adapter<T> {
	readonly #folder: Folder;
	readonly #health: DiskHealth;
	readonly #setAside: SetAside;
	readonly #path: string;
	readonly #lastPath: string;
	readonly #fits: (document: object) => boolean;
	#exists = false;

	/** @param fits whether a document that was read belongs in this file */
	constructor(folder: Folder, health: DiskHealth, setAside: SetAside, id: string, fits: (document: object) => boolean) {
		this.#folder = folder;
		this.#health = health;
		this.#setAside = setAside;
		this.#path = folder.file(`${id}.json`);
		this.#lastPath = folder.file(`${id}.last`);
		this.#fits = fits;
	}

	/** null when neither the document nor its last good copy can be read: they have been set aside then. */
	async read(): Promise<T | null> {
		const { disk, name } = this.#folder;
		const text = await disk.read(this.#path);
		const document = this.#parse(text);
		if (document) {
			this.#exists = true;
			return document;
		}
		const lastText = await disk.read(this.#lastPath);
		const last = this.#parse(lastText);
		if (text) await this.#setAside.keep(name, this.#path, text);
		if (last) {
			await disk.rename(this.#lastPath, this.#path);
			await this.#folder.sync();
			this.#exists = true;
			this.#setAside.warn({
				kind: "restored",
				file: this.#path,
				message: `${this.#path} was ${text ? "unreadable" : "missing"}; the copy before its last change has taken its place.`,
			});
			return last;
		}
		if (lastText) await this.#setAside.keep(name, this.#lastPath, lastText);
		await this.erase();
		await this.#folder.sync();
		return null;
	}

	async write(document: T): Promise<void> {
		const { disk } = this.#folder;
		const temporary = this.#folder.temporaryFile();
		const hadOne = this.#exists;
		let step: "writing" | "kept-last" | "renamed" = "writing";
		try {
			const file = await disk.open(temporary, "new");
			try {
				await file.write(Buffer.from(toText(document)), 0);
				await file.sync();
			} finally {
				await file.close();
			}
			if (hadOne) await disk.rename(this.#path, this.#lastPath);
			step = "kept-last";
			await disk.rename(temporary, this.#path);
			step = "renamed";
			await this.#folder.sync();
			this.#exists = true;
		} catch (error) {
			await this.#takeBack(temporary, step !== "writing" && hadOne, step === "renamed");
			throw error;
		}
	}

	/** Removes the files; the caller syncs the folder. */
	async erase(): Promise<void> {
		await this.#folder.disk.remove(this.#lastPath);
		await this.#folder.disk.remove(this.#path);
		this.#exists = false;
	}

	/** The sync of the folder may have done its work though it failed, so what it saw is renamed back and synced. */
	async #takeBack(temporary: string, lastToReturn: boolean, created: boolean): Promise<void> {
		const { disk } = this.#folder;
		let toDo = lastToReturn || created;
		const repair = async () => {
			if (toDo && lastToReturn) await disk.rename(this.#lastPath, this.#path);
			else if (toDo && created) await disk.remove(this.#path);
			toDo = false;
			await this.#folder.sync();
		};
		await disk.remove(temporary).catch(() => {});
		if (!toDo) return;
		await repair().catch(() => this.#health.mustRepair(repair));
	}

	#parse(text: Buffer | null): T | null {
		const document = text && fromText(text.toString());
		return document && this.#fits(document) ? (document as T) : null;
	}
}
