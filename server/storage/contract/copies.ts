/** Records in maps, copied on their way in and out as the port promises. */

export function copy<T>(value: T): T {
	return JSON.parse(JSON.stringify(value));
}

export function add<T>(map: Map<string, T>, id: string, value: T): void {
	if (map.has(id)) throw new Error(`${id} is in use`);
	map.set(id, copy(value));
}

export function list<T>(map: Map<string, T>): T[] {
	return [...map.values()];
}

export function owned<T extends { accountId: string }>(map: Map<string, T>, accountId: string): T[] {
	return list(map).filter((item) => item.accountId === accountId);
}

export function sorted<T extends { id: string }>(items: readonly T[], key: (item: T) => string): readonly T[] {
	return items.toSorted((a, b) => (`${key(a)} ${a.id}` < `${key(b)} ${b.id}` ? -1 : 1));
}
