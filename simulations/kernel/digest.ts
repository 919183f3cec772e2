import { murmur3 } from "./hash.ts";

/**
 * A checksum of plain JSON that does not depend on the order of keys: 32 hexadecimal digits. Two states with one
 * digest behave alike; it is no defence against forgery.
 *
 * @throws {TypeError} on what JSON cannot hold: undefined, functions, NaN, infinities
 */
export function digest(value: unknown): string {
	const text = canonical(value);
	return [0, 1, 2, 3]
		.map((lane) =>
			murmur3(text, Math.imul(lane + 1, 0x9e3779b9))
				.toString(16)
				.padStart(8, "0"),
		)
		.join("");
}

/** JSON with sorted keys and no spaces. Absent and undefined properties are alike, as in JSON. */
export function canonical(value: unknown): string {
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value === "object") {
		const entries = Object.entries(value).filter(([, held]) => held !== undefined);
		entries.sort(([a], [b]) => (a < b ? -1 : 1));
		return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(",")}}`;
	}
	throw new TypeError(`a ${typeof value} is not JSON`);
}
