/**
 * A map over a list that remembers, by key, the list and the outcome before: entries that are the very same object in the
 * same place are not made again, and a list of nothing but such entries has the very same outcome. States share what a step
 * does not change, so that this is nearly all of them. `make` has to depend on the entry and the key alone.
 */
export function positionally<Key extends object, Entry, Made>(
	make: (entry: Entry, key: Key) => Made,
): (list: readonly Entry[], key: Key) => readonly Made[] {
	const before = new WeakMap<Key, { list: readonly Entry[]; made: readonly Made[] }>();
	return (list, key) => {
		const last = before.get(key);
		if (last?.list === list) return last.made;
		const shared = last ? sharedLength(last.list, list) : 0;
		if (last && shared === list.length && shared === last.list.length) {
			before.set(key, { list, made: last.made });
			return last.made;
		}
		const made = last ? last.made.slice(0, list.length) : [];
		for (let place = shared; place < list.length; place++) {
			if (!last || place >= last.list.length || last.list[place] !== list[place]) made[place] = make(list[place] as Entry, key);
		}
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
