import { UnknownAccount } from "../port.ts";
import type { ActionJournal } from "./action-journal.ts";
import type { Departures } from "./departures.ts";
import type { Shelves } from "./shelves.ts";

/** What the verbs work with. */
export interface House {
	readonly shelves: Shelves;
	readonly departures: Departures;
	readonly journal: ActionJournal;
}

/**
 * Runs a write that adds to an account, unless it is being deleted: then after that.
 *
 * @throws {UnknownAccount} when the account is not there
 */
export async function forAccount<T>({ shelves, departures }: House, accountId: string, write: () => Promise<T>): Promise<T> {
	while (departures.isLeaving(accountId)) await departures.wait(accountId);
	if (!shelves.accounts.get(accountId)) throw new UnknownAccount(`There is no account ${accountId}.`);
	return write();
}

/** Runs a change of something an account owns, unless the account is being deleted: then after that. */
export async function whenSettled<T>({ departures }: House, accountId: string | null | undefined, write: () => Promise<T>): Promise<T> {
	while (departures.isLeaving(accountId)) await departures.wait(accountId);
	return write();
}

/** Adds what only one may have under `key`; false when it is taken. Racing callers go one after the other. */
export async function addOnce(
	racing: Map<string, Promise<void>>,
	key: string,
	taken: () => boolean,
	add: () => Promise<void>,
): Promise<boolean> {
	for (let rival = racing.get(key); rival; rival = racing.get(key)) await rival.catch(() => {});
	if (taken()) return false;
	const adding = add();
	racing.set(key, adding);
	try {
		await adding;
		return true;
	} finally {
		racing.delete(key);
	}
}

/** In the order of a field made of code units, such as an instant, then by id. */
export function sortedBy<T extends { id: string }>(items: readonly T[], key: (item: T) => string): readonly T[] {
	return items.toSorted((a, b) => order(key(a), key(b)) || order(a.id, b.id));
}

function order(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
