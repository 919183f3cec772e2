import { useState } from "react";
import type { FeedObservation } from "../observation.ts";

export type NotesFor = "aside" | "looked";

/**
 * The player's own notes on comments, by id: left alone on purpose, or looked at. They are not part of the run, so this
 * tab remembers them over a reload; a shift that begins has none.
 */
export function useNotes(
	name: NotesFor,
	{ scenarioId, second }: FeedObservation,
): [ids: ReadonlySet<string>, set: (ids: ReadonlySet<string>) => void] {
	const key = `smm:feed-${name}:${scenarioId}`;
	const [ids, setIds] = useState<ReadonlySet<string>>(() => (second === 0 ? new Set() : remembered(key)));
	return [
		ids,
		(next) => {
			setIds(next);
			try {
				sessionStorage.setItem(key, JSON.stringify([...next]));
			} catch {
				// The notes then last as long as the page.
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
