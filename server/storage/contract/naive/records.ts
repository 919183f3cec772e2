/** Records of a kind by key, copied on their way in and out as the port promises. */
export class Records<T> {
	readonly #kept = new Map<string, T>();

	has(key: string): boolean {
		return this.#kept.has(key);
	}

	get(key: string): T | null {
		return copy(this.#kept.get(key) ?? null);
	}

	all(): readonly T[] {
		return copy([...this.#kept.values()]);
	}

	find(isIt: (record: T) => boolean): T | null {
		return this.all().find(isIt) ?? null;
	}

	add(key: string, record: T): void {
		if (this.has(key)) throw new Error(`${key} is in use`);
		this.set(key, record);
	}

	set(key: string, record: T): void {
		this.#kept.set(key, copy(record));
	}

	delete(key: string): boolean {
		return this.#kept.delete(key);
	}

	deleteWhere(isIt: (record: T) => boolean): void {
		for (const [key, record] of this.#kept) if (isIt(record)) this.#kept.delete(key);
	}
}

/** Records that belong to an account. */
export class OwnedRecords<T extends { accountId: string | null }> extends Records<T> {
	of(accountId: string): readonly T[] {
		return this.all().filter((record) => record.accountId === accountId);
	}

	forget(accountId: string): void {
		this.deleteWhere((record) => record.accountId === accountId);
	}
}

export function copy<T>(value: T): T {
	return JSON.parse(JSON.stringify(value));
}

/** By this key, and where it is the same by id. */
export function sorted<T extends { id: string }>(records: readonly T[], key: (record: T) => string): readonly T[] {
	return records.toSorted((a, b) => (`${key(a)} ${a.id}` < `${key(b)} ${b.id}` ? -1 : 1));
}
