/**
 * JSON of observations, made from what is new in them. A feed's observation grows to 16 kB of which an action changes
 * little, and writing it out anew costs more than playing the action.
 */

/** The fields of an observation with their texts, and of lists the entries with theirs. */
export type Written = ReadonlyMap<string, WrittenField>;

interface WrittenField {
	value: unknown;
	/** With its key, e.g. `"second":60`. */
	text: string;
	entries: readonly string[];
}

/** The same as `JSON.stringify`, with fields and entries of lists taken over from the observation before where they are the very same. */
export function textOf(observation: unknown, before: Written | null): { text: string; written: Written } {
	const written = new Map<string, WrittenField>();
	if (typeof observation !== "object" || observation === null || Array.isArray(observation)) {
		return { text: JSON.stringify(observation), written };
	}
	let text = "";
	for (const key in observation) {
		const value = (observation as Record<string, unknown>)[key];
		if (value === undefined) continue;
		const known = before?.get(key);
		const field = known && Object.is(known.value, value) ? known : writeField(key, value, known);
		written.set(key, field);
		text += text === "" ? `{${field.text}` : `,${field.text}`;
	}
	return { text: text === "" ? "{}" : `${text}}`, written };
}

function writeField(key: string, value: unknown, known: WrittenField | undefined): WrittenField {
	const name = JSON.stringify(key);
	if (!Array.isArray(value)) return { value, text: `${name}:${JSON.stringify(value)}`, entries: [] };
	const before = Array.isArray(known?.value) ? known.value : [];
	const entries = value.map((entry, place) =>
		place < before.length && before[place] === entry ? (known?.entries[place] as string) : (JSON.stringify(entry) ?? "null"),
	);
	if (Array.isArray(known?.value) && entries.length === before.length && value.every((entry, place) => entry === before[place]))
		return { ...known, value };
	return { value, text: `${name}:[${entries.join(",")}]`, entries };
}
