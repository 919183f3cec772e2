/**
 * Which key does what on the desk. A key is what `KeyboardEvent.key` says: `r`, `W` (with Shift), `?`, `Delete`.
 *
 * The table is the place to add an act that keys and buttons can do: its id, its key at first (empty: none), and the words
 * that name it. What it does is said in `perform.ts`.
 */
export const keyTable = [
	{ id: "next", key: "j", words: "key-next" },
	{ id: "previous", key: "k", words: "key-previous" },
	{ id: "reply", key: "r", words: "act-reply" },
	{ id: "like", key: "l", words: "act-like" },
	{ id: "hide", key: "h", words: "act-hide" },
	{ id: "delete", key: "d", words: "act-delete" },
	{ id: "escalate", key: "e", words: "act-escalate" },
	{ id: "pin", key: "p", words: "act-pin" },
	{ id: "invite", key: "i", words: "act-invite" },
	{ id: "hand-over", key: "o", words: "act-hand-over" },
	{ id: "warn", key: "n", words: "act-warn" },
	{ id: "ban", key: "N", words: "act-ban" },
	{ id: "aside", key: "x", words: "act-aside" },
	{ id: "undo", key: "u", words: "act-undo" },
	{ id: "tick", key: "s", words: "act-tick" },
	{ id: "author", key: "a", words: "act-author" },
	{ id: "news", key: "g", words: "act-news" },
	{ id: "messages", key: "m", words: "act-messages" },
	{ id: "find", key: "f", words: "act-find" },
	{ id: "wait", key: "w", words: "key-wait" },
	{ id: "wait-for-news", key: "W", words: "waitForNews" },
	{ id: "brand-book", key: "b", words: "brandBook" },
	{ id: "keys", key: "?", words: "key-keys" },
] as const satisfies readonly { id: string; key: string; words: string }[];

export type KeyAct = (typeof keyTable)[number]["id"];

/** Every act's key; empty where it has none. No key is anybody else's too. */
export type KeyMap = Readonly<Record<KeyAct, string>>;

export const keysAtFirst: KeyMap = Object.fromEntries(keyTable.map(({ id, key }) => [id, key])) as KeyMap;

export function actOf(map: KeyMap, key: string): KeyAct | null {
	return key === "" ? null : (keyTable.find(({ id }) => map[id] === key)?.id ?? null);
}

const named: ReadonlySet<string> = new Set(["Delete", "Insert"]);

/** Whether a key can be given to an act: one character that can be seen, or one that pages leave alone. */
export function isUsable(key: string): boolean {
	return named.has(key) || ([...key].length === 1 && key.trim() !== "");
}

export type Change = { ok: true; map: KeyMap } | { ok: false; code: "unusable" } | { ok: false; code: "taken"; by: KeyAct };

/** Gives an act another key, or none when it is empty. A key that another act has is refused, with whose it is. */
export function change(map: KeyMap, act: KeyAct, key: string): Change {
	if (key !== "" && !isUsable(key)) return { ok: false, code: "unusable" };
	const by = actOf(map, key);
	if (by !== null && by !== act) return { ok: false, code: "taken", by };
	return { ok: true, map: { ...map, [act]: key } };
}

/** Gives an act a key in any case: whichever act had it has none then. An unusable key changes nothing. */
export function takeOver(map: KeyMap, act: KeyAct, key: string): KeyMap {
	if (!isUsable(key)) return map;
	const by = actOf(map, key);
	return { ...map, ...(by === null ? {} : { [by]: "" }), [act]: key };
}

/** What differs from the keys at first: all that is worth keeping. */
export function changesOf(map: KeyMap): Readonly<Record<string, string>> {
	return Object.fromEntries(keyTable.flatMap(({ id, key }) => (map[id] === key ? [] : [[id, map[id]]])));
}

/**
 * The keys with kept changes applied. Kept ones may be of another version of the table, or broken: what cannot be read
 * is passed over, and an act whose first key somebody chose for another has none.
 */
export function withChanges(kept: unknown): KeyMap {
	const chosen = new Map<KeyAct, string>();
	const given = typeof kept === "object" && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
	for (const { id } of keyTable) {
		const key = Object.hasOwn(given, id) ? given[id] : undefined;
		if (typeof key !== "string" || (key !== "" && (!isUsable(key) || [...chosen.values()].includes(key)))) continue;
		chosen.set(id, key);
	}
	const taken = new Set(chosen.values());
	return Object.fromEntries(keyTable.map(({ id, key }) => [id, chosen.get(id) ?? (taken.has(key) ? "" : key)])) as KeyMap;
}

/** The keys to press one after the other, e.g. `Shift` and `W`. */
export function capsOf(key: string): readonly string[] {
	return isShifted(key) ? ["Shift", key] : [key];
}

/** For `aria-keyshortcuts`; undefined where there is no key. */
export function ariaKeys(key: string): string | undefined {
	return key === "" ? undefined : capsOf(key).join("+");
}

/** Capital letters want Shift; of other signs the keyboard's layout decides. */
function isShifted(key: string): boolean {
	return [...key].length === 1 && key !== key.toLowerCase();
}
