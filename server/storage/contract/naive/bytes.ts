import { copy } from "./records.ts";

type Parts = Readonly<Record<string, Uint8Array>>;

/** Things with bytes, of all accounts: what the port promises of pictures and files. */
export class ThingsWithBytes<Item extends { id: string }> {
	readonly #things = new Map<string, { accountId: string; item: Item; bytes: Parts }>();
	readonly #partsOf: (item: Item) => readonly string[];

	constructor(partsOf: (item: Item) => readonly string[]) {
		this.#partsOf = partsOf;
	}

	of(accountId: string): readonly Item[] {
		return copy([...this.#things.values()].flatMap((thing) => (thing.accountId === accountId ? thing.item : [])));
	}

	add(accountId: string, item: Item, bytes: Parts): void {
		if (this.#partsOf(item).some((part) => !bytes[part])) throw new RangeError("bytes are missing");
		if (this.#things.has(item.id)) throw new Error(`${item.id} is in use`);
		this.#things.set(item.id, { accountId, item: copy(item), bytes: structuredClone(bytes) });
	}

	bytes(accountId: string, id: string, part: string): Uint8Array | null {
		const found = this.#things.get(id);
		return found?.accountId === accountId ? (found.bytes[part] ?? null) : null;
	}

	remove(accountId: string, id: string): boolean {
		return this.#things.get(id)?.accountId === accountId && this.#things.delete(id);
	}

	forget(accountId: string): void {
		for (const { id } of this.of(accountId)) this.#things.delete(id);
	}
}
