/**
 * A map over a list that makes each entry once: the very same object in the list is the very same object in the outcome,
 * whichever run it is of, and a list of the same entries in the same places as the one before has the very same outcome.
 * States share what a step does not change, so that this is nearly all of them. `make` has to depend on the entry and the
 * key alone, and an entry belongs to one key.
 */
export function positionally<Key extends object, Entry extends object, Made>(
	make: (entry: Entry, key: Key) => Made,
): (list: readonly Entry[], key: Key) => readonly Made[] {
	const before = new WeakMap<Key, { list: readonly Entry[]; made: readonly Made[] }>();
	const entries = new WeakMap<Entry, Made>();

	function once(entry: Entry, key: Key): Made {
		const known = entries.get(entry);
		if (known !== undefined) return known;
		const made = make(entry, key);
		entries.set(entry, made);
		return made;
	}

	return (list, key) => {
		const last = before.get(key);
		if (last && isSame(last.list, list)) return last.made;
		const made = list.map((entry, place) => (last && last.list[place] === entry ? (last.made[place] as Made) : once(entry, key)));
		before.set(key, { list, made });
		return made;
	};
}

/** Whether two lists hold the same entries in the same places. */
function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
	return a === b || (a.length === b.length && a.every((entry, place) => entry === b[place]));
}
