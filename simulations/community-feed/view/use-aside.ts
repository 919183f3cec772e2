import { useState } from "react";
import type { FeedObservation } from "../observation.ts";

/**
 * Comments that the player has read and left alone on purpose. It is the player's own note, not part of the run, so this
 * tab remembers it over a reload; a shift that begins has none.
 */
export function useAside(seen: FeedObservation): [aside: ReadonlySet<string>, set: (aside: ReadonlySet<string>) => void] {
	const key = `smm:feed-aside:${seen.scenarioId}`;
	const [aside, setAside] = useState<ReadonlySet<string>>(() => (seen.second === 0 ? new Set() : remembered(key)));
	return [
		aside,
		(next) => {
			setAside(next);
			try {
				sessionStorage.setItem(key, JSON.stringify([...next]));
			} catch {
				// The note then lasts as long as the page.
			}
		},
	];
}

function remembered(key: string): ReadonlySet<string> {
	try {
		const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
		return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : []);
	} catch {
		return new Set();
	}
}
