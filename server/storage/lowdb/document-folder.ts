import { Low } from "lowdb";
import type { DiskHealth } from "./disk-health.ts";
import { DocumentFile } from "./document-file.ts";
import type { Folder } from "./folder.ts";
import { frozenCopy, frozenParsed } from "./frozen-copy.ts";
import type { SetAside } from "./set-aside.ts";

/** Told of every change once it is on disk, and of every document at start; keeps derived indexes. */
export type Watch<T> = (before: T | null, after: T | null) => void;

/** A document's writes: `head` is what it will be when all of them are done. */
interface Pending<T> {
	head: T | null;
	writing: boolean;
	/** Settles with the write that is under way. */
	current: PromiseWithResolvers<void> | null;
	/** The next write: any number of changes that arrived meanwhile, serialised once. */
	next: PromiseWithResolvers<void> | null;
}

const idPattern = /^[A-Za-z0-9_-]{1,128}$/;

/**
 * Documents of one kind, each a lowdb `Low` over a file of its own. All are held in memory, which changes only after
 * the disk has: a new version is a new `Low`, and takes the old one's place when it is written.
 */
export class DocumentFolder<T extends object> {
	readonly #folder: Folder;
	readonly #health: DiskHealth;
	readonly #setAside: SetAside;
	readonly #idOf: (document: T) => string;
	readonly #watch: Watch<T>;
	readonly #documents = new Map<string, Low<T>>();
	readonly #pending = new Map<string, Pending<T>>();

	constructor(folder: Folder, health: DiskHealth, setAside: SetAside, idOf: (document: T) => string, watch: Watch<T> = () => {}) {
		this.#folder = folder;
		this.#health = health;
		this.#setAside = setAside;
		this.#idOf = idOf;
		this.#watch = watch;
	}

	/** Reads all documents. Gives the ids of those that could not be read and were set aside. */
	async load(): Promise<readonly string[]> {
		const names = await this.#folder.prepare();
		const ids = new Set(names.filter((name) => /\.(json|last)$/.test(name)).map((name) => name.slice(0, -5)));
		const lost: string[] = [];
		const queue = [...ids].sort();
		const read = async () => {
			for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
				const file = this.#file(id);
				const document = await file.read();
				if (document) this.#keep(id, new Low(file, frozenParsed(document)));
				else lost.push(id);
			}
		};
		await Promise.all(Array.from({ length: 16 }, read));
		return lost;
	}

	/** As it is on disk. */
	get(id: string): T | null {
		return this.#documents.get(id)?.data ?? null;
	}

	values(): readonly T[] {
		return Array.from(this.#documents.values(), (low) => low.data);
	}

	/**
	 * Changes one document. `decide` is called at once with what the document will be when the writes before this one
	 * are done, and gives the new document, or null to refuse. Resolves when that is on disk: true, or false if refused.
	 * A refusal waits for the writes it was based on, and fails with them.
	 */
	async change(id: string, decide: (head: T | null) => T | null): Promise<boolean> {
		this.#health.refuseIfClosed();
		if (!idPattern.test(id)) throw new TypeError(`"${id}" cannot be an id: letters, digits, _ and - only, 128 at most.`);
		const pending = this.#pending.get(id);
		const decision = decide(pending ? pending.head : this.get(id));
		if (decision === null) {
			await (pending?.next ?? pending?.current)?.promise;
			return false;
		}
		await this.#enqueue(id, frozenCopy(decision));
		return true;
	}

	/** Creates a document. @throws {Error} when the id is in use */
	async add(document: T): Promise<void> {
		const id = this.#idOf(document);
		const added = await this.change(id, (head) => (head ? null : document));
		if (!added) throw new Error(`${this.#folder.name}: the id ${id} is in use.`);
	}

	/** Resolves, never rejects, when the writes now under way are done. */
	async settled(): Promise<void> {
		await Promise.allSettled([...this.#pending.values()].map(({ next, current }) => (next ?? current)?.promise));
	}

	/** Takes a document out of memory at once. */
	forget(id: string): void {
		const before = this.get(id);
		if (!before) return;
		this.#documents.delete(id);
		this.#watch(before, null);
	}

	/** Removes the files of documents, durably. */
	async erase(ids: readonly string[]): Promise<void> {
		for (const id of ids) await this.#file(id).erase();
		if (ids.length > 0) await this.#folder.sync();
	}

	#enqueue(id: string, head: T): Promise<void> {
		let pending = this.#pending.get(id);
		if (!pending) {
			pending = { head: null, writing: false, current: null, next: null };
			this.#pending.set(id, pending);
		}
		pending.head = head;
		pending.next ??= Promise.withResolvers();
		const { promise } = pending.next;
		if (!pending.writing) void this.#drain(id, pending);
		return promise;
	}

	async #drain(id: string, pending: Pending<T>): Promise<void> {
		pending.writing = true;
		const adapter = this.#documents.get(id)?.adapter ?? this.#file(id);
		while (pending.next) {
			try {
				await this.#health.write(`${this.#folder.name}/${id}`, async () => {
					pending.current = pending.next;
					pending.next = null;
					const low = new Low<T>(adapter, pending.head as T);
					await low.write();
					this.#keep(id, low);
				});
				pending.current?.resolve();
			} catch (error) {
				// Later changes were decided on the one that failed, so they fail with it.
				pending.current?.reject(error);
				pending.next?.reject(error);
				pending.next = null;
			}
			pending.current = null;
		}
		this.#pending.delete(id);
	}

	#keep(id: string, low: Low<T>): void {
		const before = this.get(id);
		this.#documents.set(id, low);
		this.#watch(before, low.data);
	}

	#file(id: string): DocumentFile<T> {
		return new DocumentFile<T>(this.#folder, this.#health, this.#setAside, id, (document) => this.#idOf(document as T) === id);
	}
}
