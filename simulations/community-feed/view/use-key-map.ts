import { useSyncExternalStore } from "react";
import { changesOf, type KeyMap, keysAtFirst, withChanges } from "./key-map.ts";

const shelf = "smm:feed-keys";

/** The keys of this device, and whether single keys act at all (WCAG 2.1.4). */
export interface DeskKeys {
	on: boolean;
	map: KeyMap;
}

const atFirst: DeskKeys = { on: true, map: keysAtFirst };
const listeners = new Set<() => void>();
let now: DeskKeys | null = null;

function kept(): DeskKeys {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(shelf) ?? "{}");
		const { on, keys } = (typeof found === "object" && found !== null ? found : {}) as { on?: unknown; keys?: unknown };
		return { on: on !== false, map: withChanges(keys) };
	} catch {
		return atFirst;
	}
}

function current(): DeskKeys {
	now ??= kept();
	return now;
}

function keep(next: DeskKeys): void {
	now = next;
	try {
		localStorage.setItem(shelf, JSON.stringify({ on: next.on, keys: changesOf(next.map) }));
	} catch {
		// The choice then lasts as long as the page.
	}
	for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
	// Another tab may have changed them.
	const changed = ({ key }: StorageEvent) => {
		if (key !== shelf && key !== null) return;
		now = null;
		listener();
	};
	listeners.add(listener);
	addEventListener("storage", changed);
	return () => {
		listeners.delete(listener);
		removeEventListener("storage", changed);
	};
}

export function setKeysOn(on: boolean): void {
	keep({ ...current(), on });
}

export function setKeyMap(map: KeyMap): void {
	keep({ ...current(), map });
}

/** The same for every part of the desk, and in every tab. */
export function useKeyMap(): DeskKeys {
	return useSyncExternalStore(subscribe, current, () => atFirst);
}
