import { Fragment, type ReactNode } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import { paragraphOf, paragraphsOf, piecesOf, type Span } from "./passages.ts";

/** A note at its place; `number` is what a reader sees at the passage and beside the note. */
export interface PlacedNote extends Span {
	id: string;
	number: number;
	body: ReactNode;
}

interface Props {
	/** Unique on the page; ids of notes are made from it. */
	id: string;
	text: string;
	notes: readonly PlacedNote[];
	/** `noteLink`, `noteLabel`, `nothingWritten`. */
	words: Words;
	/** Drawn stronger, e.g. the passage about to be commented on. */
	strong?: Span | null;
	/** What stands before a paragraph, e.g. a way to comment on it. */
	before?: (paragraph: Span, index: number) => ReactNode;
	/** What stands above the notes of a paragraph, e.g. one being written. */
	beside?: (paragraph: Span, index: number) => ReactNode;
}

/** A text by paragraphs, each with its notes beside it, or below it where there is no room. Works without JavaScript. */
export function AnnotatedText({ id, text, notes, words, strong = null, before, beside }: Props) {
	const paragraphs = paragraphsOf(text);
	if (paragraphs.length === 0) return <p className="annotated-nothing">{t(words, "nothingWritten")}</p>;
	const marks = strong ? [...notes, { ...strong, id: "strong" }] : notes;
	return (
		<div className="annotated">
			{paragraphs.map((paragraph, index) => {
				const own = notes.filter((note) => paragraphOf(paragraphs, note) === index);
				const extra = beside?.(paragraph, index);
				return (
					<div className="annotated-row" key={paragraph.start}>
						{before?.(paragraph, index)}
						<p className="annotated-text">
							{piecesOf(text, paragraph, marks).map((piece) => (
								<Fragment key={piece.start}>
									{piece.notes.length > 0 ? (
										<mark className={piece.notes.includes("strong") ? "passage passage--strong" : "passage"} data-start={piece.start}>
											{piece.text}
										</mark>
									) : (
										<span data-start={piece.start}>{piece.text}</span>
									)}
									{notes
										.filter((note) => piece.closes.includes(note.id))
										.map((note) => (
											<a
												key={note.id}
												className="passage-number"
												href={`#${id}-${note.id}`}
												aria-label={t(words, "noteLink", { n: note.number })}
											>
												{note.number}
											</a>
										))}
								</Fragment>
							))}
						</p>
						{(own.length > 0 || extra) && (
							<div className="annotated-notes">
								{extra}
								{own.length > 0 && (
									<ul className="plain-list notes">
										{own.map((note) => (
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
								)}
							</div>
						)}
					</div>
				);
			})}
		</div>
	);
}
