import { StorageUnavailable } from "../../port.ts";
import type { ByteShelf } from "../byte-shelf.ts";
import { frozenCopy } from "../frozen-copy.ts";
import { forAccount, type House, whenSettled } from "../house.ts";

/** Bytes by the part of a thing that they are, e.g. the width of a picture. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** What can be done with things of a kind. An album names a thing only while its bytes are on disk: they are written before, and removed after. */
export function keptBytes<Item extends { id: string }>(house: House, shelf: ByteShelf<Item>) {
	const { naming, files, turns } = shelf;
	const find = (accountId: string, id: string) => shelf.items(accountId).find((item) => item.id === id);
	return {
		async add(accountId: string, given: Item, bytes: Parts): Promise<void> {
			const item = frozenCopy(given, naming.list);
			const written = bytesToWrite(naming.filesOf(item), bytes, item.id);
			return turns.take(item.id, async () => {
				await forAccount(house, accountId, async () => {});
				if (shelf.isUsed(item.id)) throw new Error(`${naming.bytes}: the id ${item.id} is in use.`);
				await files.write(written);
				try {
					await forAccount(house, accountId, () => shelf.change(accountId, (items) => [...items, item]));
				} catch (error) {
					if (error instanceof StorageUnavailable) files.eraseLater([...written.keys()]);
					else await files.eraseSurely([...written.keys()]);
					throw error;
				}
			});
		},
		async read(accountId: string, id: string, part: string): Promise<Uint8Array | null> {
			const item = find(accountId, id);
			const name = item && naming.filesOf(item).get(part);
			return name === undefined ? null : files.read(name);
		},
		remove: (accountId: string, id: string): Promise<boolean> =>
			turns.take(id, async () => {
				const item = find(accountId, id);
				const removed = await whenSettled(house, accountId, () =>
					shelf.change(accountId, (items) => (items.some((one) => one.id === id) ? items.filter((one) => one.id !== id) : null)),
				);
				if (removed && item) await files.eraseSurely(shelf.namesOf(item));
				return removed;
			}),
	};
}

function bytesToWrite(names: ReadonlyMap<string, string>, bytes: Parts, id: string): ReadonlyMap<string, Buffer> {
	return new Map(
		[...names].map(([part, name]) => {
			const given = Object.hasOwn(bytes, part) ? bytes[part] : undefined;
			if (!given) throw new RangeError(`There are no bytes of ${id} for its part ${part}.`);
			return [name, Buffer.from(given)];
		}),
	);
}
