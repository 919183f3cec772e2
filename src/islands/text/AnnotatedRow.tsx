import type { ReactNode } from "react";
import type { Words } from "#src/i18n/t.ts";
import { NoteList, type PlacedNote } from "./NoteList.tsx";

interface Props {
	/** Ids of notes begin with it. */
	id: string;
	words: Words;
	/** The notes that belong here. */
	notes: readonly PlacedNote[];
	/** A way to comment on what is here. */
	before: ReactNode;
	/** Stands above the notes, e.g. one being written. */
	beside: ReactNode;
	/** What the notes are about. */
	children: ReactNode;
}

/** A piece of a work with its notes beside it, or below it where there is no room. */
export function AnnotatedRow({ id, words, notes, before, beside, children }: Props) {
	return (
		<div className="annotated-row">
			{before}
			{children}
			{(notes.length > 0 || beside) && (
				<div className="annotated-notes">
					{beside}
					<NoteList id={id} notes={notes} words={words} />
				</div>
			)}
		</div>
	);
}
