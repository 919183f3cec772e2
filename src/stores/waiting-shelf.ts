/** A file that was chosen and is not on the server yet. */
export interface WaitingFile {
	key: string;
	/** Account and assignment that it is for, joined by a blank. */
	owner: string;
	field: string;
	name: string;
	/** The file of the field whose place it takes. */
	instead: string | null;
	file: Blob;
}

/** Keeps files until they are sent. Nothing here throws: where the browser keeps nothing, files last as long as the page. */
export interface WaitingShelf {
	/** In the order in which they were put. */
	of(owner: string): Promise<readonly WaitingFile[]>;
	put(file: WaitingFile): Promise<void>;
	drop(key: string): Promise<void>;
}

const storeName = "waiting";

/** The browser's own database, so that a page closed in a tunnel loses no picture. */
export const deviceShelf: WaitingShelf = {
	of: async (owner) => {
		const all = await ask<(WaitingFile & { at: number })[]>("readonly", (store) => store.getAll());
		return (all ?? []).filter((file) => file.owner === owner).sort((a, b) => a.at - b.at);
	},
	put: async (file) => void (await ask("readwrite", (store) => store.put({ ...file, at: Date.now() }))),
	drop: async (key) => void (await ask("readwrite", (store) => store.delete(key))),
};

/** null when the browser refuses. */
async function ask<T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest): Promise<T | null> {
	try {
		const base = await opened();
		const done = Promise.withResolvers<T>();
		const transaction = base.transaction(storeName, mode);
		const asked = request(transaction.objectStore(storeName));
		transaction.oncomplete = () => done.resolve(asked.result as T);
		transaction.onabort = () => done.reject(transaction.error);
		return await done.promise.finally(() => base.close());
	} catch {
		return null;
	}
}

function opened(): Promise<IDBDatabase> {
	const opening = indexedDB.open("smm-files", 1);
	return new Promise((resolve, reject) => {
		opening.onupgradeneeded = () => opening.result.createObjectStore(storeName, { keyPath: "key" });
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
}
