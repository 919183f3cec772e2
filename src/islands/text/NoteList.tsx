import type { ReactNode } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { Span } from "./passages.ts";

/** A note at its place; `number` is what a reader sees at the passage and beside the note. */
export interface PlacedNote extends Span {
	id: string;
	number: number;
	body: ReactNode;
}

/** Notes by their numbers, to which the passages link. */
export function NoteList({ id, notes, words }: { id: string; notes: readonly PlacedNote[]; words: Words }) {
	if (notes.length === 0) return null;
	return (
		<ul className="plain-list notes">
			{notes.map((note) => (
				<li key={note.id} id={`${id}-${note.id}`} className="margin-note" tabIndex={-1}>
					<span className="note-number" aria-hidden="true">
						{note.number}
					</span>
					<div className="note-body">
						<span className="visually-hidden">{t(words, "noteLabel", { n: note.number })}</span>
						{note.body}
					</div>
				</li>
			))}
		</ul>
	);
}
