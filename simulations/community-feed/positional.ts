/**
 * A map over a list that makes each entry once: the very same object in the list is the very same object in the outcome,
 * whichever run it is of, and a list of nothing but entries in the same places has the very same outcome as the one before.
 * States share what a step does not change, so that this is nearly all of them. `make` has to depend on the entry and the
 * key alone, and an entry belongs to one key.
 */
export function positionally<Key extends object, Entry extends object, Made>(
	make: (entry: Entry, key: Key) => Made,
): (list: readonly Entry[], key: Key) => readonly Made[] {
	const before = new WeakMap<Key, { list: readonly Entry[]; made: readonly Made[] }>();
	// Many runs of one scenario take turns on a server: what is before by key is then another run's.
	const lists = new WeakMap<readonly Entry[], readonly Made[]>();
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
		if (last?.list === list) return last.made;
		const ready = lists.get(list);
		if (ready) return ready;
		const shared = last ? sharedLength(last.list, list) : 0;
		const isSame = last !== undefined && shared === list.length && shared === last.list.length;
		const made: readonly Made[] = isSame
			? last.made
			: list.map((entry, place) => (last && place < shared ? (last.made[place] as Made) : once(entry, key)));
		lists.set(list, made);
		before.set(key, { list, made });
		return made;
	};
}

/** How many entries from the beginning on are the same in both. */
function sharedLength<T>(a: readonly T[], b: readonly T[]): number {
	const most = Math.min(a.length, b.length);
	let place = 0;
	while (place < most && a[place] === b[place]) place++;
	return place;
}
