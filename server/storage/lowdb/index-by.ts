/** A derived index of documents: key → ids. Built and kept by the watch of their folder. */
export class IndexBy<T> {
	readonly #idOf: (document: T) => string;
	readonly #keysOf: (document: T) => readonly string[];
	readonly #ids = new Map<string, Set<string>>();

	constructor(idOf: (document: T) => string, keysOf: (document: T) => readonly string[]) {
		this.#idOf = idOf;
		this.#keysOf = keysOf;
	}

	watch(before: T | null, after: T | null): void {
		if (before) for (const key of this.#keysOf(before)) this.#remove(key, this.#idOf(before));
		if (after) for (const key of this.#keysOf(after)) this.#add(key, this.#idOf(after));
	}

	ids(key: string): readonly string[] {
		return [...(this.#ids.get(key) ?? [])];
	}

	/** For keys that one document has. */
	id(key: string): string | null {
		return this.#ids.get(key)?.values().next().value ?? null;
	}

	/** Keys that more than one document has. */
	duplicates(): readonly string[] {
		return [...this.#ids].filter(([, ids]) => ids.size > 1).map(([key]) => key);
	}

	#add(key: string, id: string): void {
		const ids = this.#ids.get(key);
		if (ids) ids.add(id);
		else this.#ids.set(key, new Set([id]));
	}

	#remove(key: string, id: string): void {
		const ids = this.#ids.get(key);
		ids?.delete(id);
		if (ids?.size === 0) this.#ids.delete(key);
	}
}
