/**
 * JSON of observations, made from what is new in them. A feed's observation grows to 16 kB of which an action changes
 * little, and writing it out anew costs more than playing the action.
 */
export interface ObservationText {
	text: string;
	/** Lists of the observation by key: their entries, and each as JSON. */
	lists: ReadonlyMap<string, { entries: readonly object[]; texts: readonly string[] }>;
}

/** The same as `JSON.stringify`, with entries taken over from the observation before where they are the very same. */
export function textOf(observation: unknown, before: ObservationText | null): ObservationText {
	if (typeof observation !== "object" || observation === null || Array.isArray(observation)) {
		return { text: JSON.stringify(observation), lists: new Map() };
	}
	const lists: Map<string, { entries: readonly object[]; texts: readonly string[] }> = new Map();
	const fields: string[] = [];
	for (const [key, value] of Object.entries(observation)) {
		if (value === undefined) continue;
		const name = JSON.stringify(key);
		if (isListOfObjects(value)) {
			const known = before?.lists.get(key);
			const texts = value.map((entry, place) => (entry === known?.entries[place] ? (known.texts[place] as string) : JSON.stringify(entry)));
			lists.set(key, { entries: value, texts });
			fields.push(`${name}:[${texts.join(",")}]`);
		} else fields.push(`${name}:${JSON.stringify(value)}`);
	}
	return { text: `{${fields.join(",")}}`, lists };
}

function isListOfObjects(value: unknown): value is readonly object[] {
	return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "object" && entry !== null);
}
