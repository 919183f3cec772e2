const ours = new WeakSet<object>();

/**
 * A deeply frozen copy of plain JSON, equal to what reading it back from disk gives. Parts that are such copies
 * already are shared, so changing one field of a large document copies little.
 *
 * @throws {TypeError} naming the path of what JSON cannot hold: NaN, dates, functions, undefined in a list …
 */
export function frozenCopy<T>(value: T, path = "value"): T {
	return copy(value, path) as T;
}

function copy(value: unknown, path: string): unknown {
	switch (typeof value) {
		case "string":
		case "boolean":
			return value;
		case "number":
			if (!Number.isFinite(value)) throw notJson(path, String(value));
			// JSON has no −0.
			return value === 0 ? 0 : value;
		case "object":
			return value === null ? null : copyObject(value, path);
		default:
			throw notJson(path, typeof value);
	}
}

function copyObject(value: object, path: string): object {
	if (ours.has(value)) return value;
	let made: object;
	if (Array.isArray(value)) {
		made = Array.from(value, (item, index) => copy(item, `${path}[${index}]`));
	} else {
		const prototype = Object.getPrototypeOf(value);
		if (prototype !== Object.prototype && prototype !== null) throw notJson(path, value.constructor?.name ?? "object");
		const entries: [string, unknown][] = [];
		for (const [key, item] of Object.entries(value)) if (item !== undefined) entries.push([key, copy(item, `${path}.${key}`)]);
		made = Object.fromEntries(entries);
	}
	ours.add(Object.freeze(made));
	return made;
}

function notJson(path: string, what: string): TypeError {
	return new TypeError(`${path} is ${what}, which JSON cannot hold.`);
}
