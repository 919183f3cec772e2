/**
 * This browser's own memory, as JSON under `smm:` keys. Where storage is refused (private windows, full disks) things
 * last as long as the page, and nothing throws.
 */
const passing = new Map<string, string>();

/** What is stored under `key`, or `fallback` when there is nothing readable. */
export function recall<T>(key: string, fallback: T): T {
	try {
		const text = passing.get(key) ?? globalThis.localStorage?.getItem(`smm:${key}`);
		return text === undefined || text === null ? fallback : (JSON.parse(text) as T);
	} catch {
		return fallback;
	}
}

/** Forgets everything under keys that begin so. */
export function forgetAll(beginning: string): void {
	for (const key of [...passing.keys()]) if (key.startsWith(beginning)) passing.delete(key);
	try {
		for (const name of Object.keys(localStorage)) if (name.startsWith(`smm:${beginning}`)) localStorage.removeItem(name);
	} catch {
		// Where nothing can be stored there is nothing to forget.
	}
}

/** Stores a JSON value; `undefined` forgets it. */
export function keep(key: string, value: unknown): void {
	const text = value === undefined ? undefined : JSON.stringify(value);
	passing.delete(key);
	try {
		if (text === undefined) globalThis.localStorage?.removeItem(`smm:${key}`);
		else localStorage.setItem(`smm:${key}`, text);
	} catch {
		if (text !== undefined) passing.set(key, text);
	}
}
