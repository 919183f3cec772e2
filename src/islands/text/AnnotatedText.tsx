import type { ReactNode } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import { AnnotatedRow } from "./AnnotatedRow.tsx";
import type { PlacedNote } from "./NoteList.tsx";
import { PassageText } from "./PassageText.tsx";
import { paragraphOf, paragraphsOf, type Span } from "./passages.ts";

export interface Annotated {
	/** Unique on the page; ids of notes are made from it. */
	id: string;
	notes: readonly PlacedNote[];
	/** `noteLink`, `noteLabel`, `nothingWritten`. */
	words: Words;
	/** Drawn stronger, e.g. the passage about to be commented on. */
	strong?: Span | null;
	/** What stands before a paragraph, e.g. a way to comment on it. */
	before?: ((paragraph: Span, index: number) => ReactNode) | undefined;
	/** What stands above the notes of a paragraph, e.g. one being written. */
	beside?: ((paragraph: Span, index: number) => ReactNode) | undefined;
}

/** A text by paragraphs, each with its notes. Works without JavaScript. */
export function AnnotatedText({ id, text, notes, words, strong = null, before, beside }: Annotated & { text: string }) {
	const paragraphs = paragraphsOf(text);
	if (paragraphs.length === 0) return <p className="annotated-nothing">{t(words, "nothingWritten")}</p>;
	return (
		<div className="annotated">
			{paragraphs.map((paragraph, index) => (
				<AnnotatedRow
					key={paragraph.start}
					id={id}
					words={words}
					notes={notes.filter((note) => paragraphOf(paragraphs, note) === index)}
					before={before?.(paragraph, index)}
					beside={beside?.(paragraph, index)}
				>
					<p className="annotated-text">
						<PassageText id={id} text={text} stretch={paragraph} notes={notes} words={words} strong={strong} />
					</p>
				</AnnotatedRow>
			))}
		</div>
	);
}
