import { Turns } from "../../turns.ts";
import { ByteFiles } from "./byte-files.ts";
import type { Belongings } from "./departures.ts";
import type { DiskHealth } from "./disk-health.ts";
import { DocumentFolder } from "./document-folder.ts";
import type { Folder } from "./folder.ts";
import { IndexBy } from "./index-by.ts";
import type { SetAside } from "./set-aside.ts";

/** How things of a kind are named on disk. */
export interface Naming<Item> {
	/** Folder of the albums, and what their list is called in them. */
	albums: string;
	list: string;
	/** Folder of the bytes. */
	bytes: string;
	/** Part of a thing, e.g. the width of a picture → name of its file. */
	filesOf: (item: Item) => ReadonlyMap<string, string>;
}

/** An account's things of a kind, without their bytes. */
type Written = { accountId: string } & Readonly<Record<string, unknown>>;

/** Things whose bytes lie in files of their own. An album of each account names them. */
export class ByteShelf<Item extends { id: string }> {
	readonly files: ByteFiles;
	/** By id of a thing: bytes and what names them change one after the other. */
	readonly turns = new Turns();
	readonly naming: Naming<Item>;
	readonly #albums: DocumentFolder<Written>;
	readonly #ownerOf = new IndexBy<Written>(
		({ accountId }) => accountId,
		(album) => this.#itemsIn(album).map(({ id }) => id),
	);

	constructor(folder: (name: string) => Folder, health: DiskHealth, setAside: SetAside, naming: Naming<Item>) {
		this.naming = naming;
		this.files = new ByteFiles(folder(naming.bytes), health);
		this.#albums = new DocumentFolder<Written>(
			folder(naming.albums),
			health,
			setAside,
			({ accountId }) => accountId,
			(before, after) => this.#ownerOf.watch(before, after),
		);
	}

	load(): Promise<readonly string[]> {
		return this.#albums.load();
	}

	/** Removes bytes that no album names, unless an album lies set aside: it may name them. */
	async open(setAside: SetAside): Promise<void> {
		const named = this.#albums.values().flatMap((album) => this.#itemsIn(album).flatMap((item) => this.namesOf(item)));
		await this.files.open((await setAside.has(this.naming.albums)) ? null : new Set(named));
	}

	items(accountId: string): readonly Item[] {
		const album = this.#albums.get(accountId);
		return album ? this.#itemsIn(album) : [];
	}

	isUsed(itemId: string): boolean {
		return this.#ownerOf.id(itemId) !== null;
	}

	/** Decides on an account's list as `DocumentFolder.change` does. */
	change(accountId: string, decide: (items: readonly Item[]) => readonly Item[] | null): Promise<boolean> {
		return this.#albums.change(accountId, (head) => {
			const items = decide(head ? this.#itemsIn(head) : []);
			return items && { accountId, [this.naming.list]: items };
		});
	}

	/** Names of the files of a thing. */
	namesOf(item: Item): readonly string[] {
		return [...this.naming.filesOf(item).values()];
	}

	/** The bytes before the albums that name them. */
	belongings(): readonly Belongings[] {
		return [
			{ folder: this.files, of: (id) => this.items(id).flatMap((item) => this.namesOf(item)) },
			{ folder: this.#albums, of: (id) => [id] },
		];
	}

	#itemsIn(album: Written): readonly Item[] {
		return album[this.naming.list] as readonly Item[];
	}
}
