import { Fragment } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { PlacedNote } from "./NoteList.tsx";
import { piecesOf, type Span } from "./passages.ts";

interface Props {
	/** Ids of notes begin with it. */
	id: string;
	text: string;
	/** What of the text is drawn. */
	stretch: Span;
	notes: readonly PlacedNote[];
	words: Words;
	/** Drawn stronger. */
	strong: Span | null;
}

/** A stretch of text with its passages marked and the numbers of their notes behind them. */
export function PassageText({ id, text, stretch, notes, words, strong }: Props) {
	const marks = strong ? [...notes, { ...strong, id: "strong" }] : notes;
	return piecesOf(text, stretch, marks).map((piece) => (
		<Fragment key={piece.start}>
			{piece.notes.length > 0 ? (
				<mark className={piece.notes.includes("strong") ? "passage passage--strong" : "passage"} data-start={piece.start}>
					{piece.text}
				</mark>
			) : (
				<span data-start={piece.start}>{piece.text}</span>
			)}
			<NoteNumbers id={id} notes={notes.filter((note) => piece.closes.includes(note.id))} words={words} />
		</Fragment>
	));
}

export function NoteNumbers({ id, notes, words }: Pick<Props, "id" | "notes" | "words">) {
	return notes.map((note) => (
		<a key={note.id} className="passage-number" href={`#${id}-${note.id}`} aria-label={t(words, "noteLink", { n: note.number })}>
			{note.number}
		</a>
	));
}
