/** Frozen values that hold other objects. Those that do not are cheaper to copy again than to remember. */
const ours = new WeakSet<object>();

/** Names of where the copying is, for the message: made into a path only when it is needed. */
const trail: (string | number)[] = [];

/**
 * A deeply frozen copy of plain JSON, equal to what reading it back from disk gives. Parts that are such copies
 * already are shared, so changing one field of a large document copies little.
 *
 * @throws {TypeError} naming the path of what JSON cannot hold: NaN, dates, functions, undefined in a list …
 */
export function frozenCopy<T>(value: T, name = "value"): T {
	trail.length = 0;
	trail.push(name);
	return copy(value) as T;
}

/** Freezes what `JSON.parse` has made, where it is. */
export function frozenParsed<T>(value: T): T {
	if (typeof value !== "object" || value === null) return value;
	let nested = false;
	for (const item of Object.values(value)) {
		if (typeof item !== "object" || item === null) continue;
		frozenParsed(item);
		nested = true;
	}
	return frozen(value, nested);
}

function copy(value: unknown): unknown {
	switch (typeof value) {
		case "string":
		case "boolean":
			return value;
		case "number":
			if (!Number.isFinite(value)) throw notJson(String(value));
			// JSON has no −0.
			return value === 0 ? 0 : value;
		case "object":
			if (value === null || ours.has(value)) return value;
			return Array.isArray(value) ? copyList(value) : copyObject(value);
		default:
			throw notJson(typeof value);
	}
}

function copyList(list: readonly unknown[]): object {
	let nested = false;
	// Not `map`, which leaves holes where there are some.
	const made = Array.from(list, (item, index) => {
		nested ||= typeof item === "object" && item !== null;
		trail.push(index);
		const copied = copy(item);
		trail.pop();
		return copied;
	});
	return frozen(made, nested);
}

function copyObject(value: object): object {
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) throw notJson(value.constructor?.name ?? "object");
	const made: Record<string, unknown> = {};
	let nested = false;
	for (const [key, item] of Object.entries(value)) {
		if (item === undefined) continue;
		trail.push(key);
		const copied = copy(item);
		trail.pop();
		nested ||= typeof copied === "object" && copied !== null;
		// Assigned, this one key would set the prototype.
		if (key === "__proto__") Object.defineProperty(made, key, { value: copied, enumerable: true, configurable: true, writable: true });
		else made[key] = copied;
	}
	return frozen(made, nested);
}

function frozen<T extends object>(value: T, nested: boolean): T {
	if (nested) ours.add(value);
	return Object.freeze(value);
}

function notJson(what: string): TypeError {
	const path = trail.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
	return new TypeError(`${path} is ${what}, which JSON cannot hold.`);
}
