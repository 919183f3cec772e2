/**
 * JSON of observations, made from what is new in them. A feed's observation grows to 16 kB of which an action changes
 * little, and writing it out anew costs more than playing the action.
 */

/** An observation's lists by key: their entries, each as JSON, and all together. */
export type WrittenLists = ReadonlyMap<string, WrittenList>;

interface WrittenList {
	entries: readonly unknown[];
	texts: readonly string[];
	text: string;
}

/** The same as `JSON.stringify`, with lists and entries taken over from the observation before where they are the very same. */
export function textOf(observation: unknown, before: WrittenLists | null): { text: string; lists: WrittenLists } {
	const lists = new Map<string, WrittenList>();
	if (typeof observation !== "object" || observation === null || Array.isArray(observation)) {
		return { text: JSON.stringify(observation), lists };
	}
	let text = "";
	for (const key in observation) {
		const value = (observation as Record<string, unknown>)[key];
		if (value === undefined) continue;
		text += `${text === "" ? "{" : ","}${JSON.stringify(key)}:`;
		if (Array.isArray(value)) {
			const list = writeList(value, before?.get(key));
			lists.set(key, list);
			text += list.text;
		} else text += JSON.stringify(value);
	}
	return { text: text === "" ? "{}" : `${text}}`, lists };
}

function writeList(entries: readonly unknown[], known: WrittenList | undefined): WrittenList {
	if (known?.entries === entries) return known;
	const texts = entries.map((entry, place) => {
		const same = known !== undefined && place < known.entries.length && known.entries[place] === entry;
		return same ? (known.texts[place] as string) : (JSON.stringify(entry) ?? "null");
	});
	return { entries, texts, text: `[${texts.join(",")}]` };
}
