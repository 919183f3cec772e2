import { useId } from "react";
import { readable } from "#content/fields/reading.ts";
import type { ReviewNote } from "#server/wire/work.ts";
import { t, type Words } from "#src/i18n/t.ts";
import type { Composing, Passage } from "#src/stores/review.ts";
import { AnnotatedField } from "../fields/AnnotatedField.tsx";
import { paragraphOf, paragraphsOf } from "../text/passages.ts";
import type { AssignmentBrief } from "../work/brief.ts";
import { Composer } from "./Composer.tsx";
import { HandedInPage } from "./HandedInPage.tsx";
import type { Place } from "./reading.ts";

export interface NoteActions {
	compose: (composing: Composing | null) => void;
	composeText: (text: string) => void;
	addNote: () => void;
	removeNote: (id: string) => void;
}

interface Props extends NoteActions {
	words: Words;
	field: AssignmentBrief["fields"][number];
	/** As it was handed in. */
	value: string;
	/** Where it can be seen as the page that it is; null where it is text. */
	page: string | null;
	notes: readonly { note: ReviewNote; number: number }[];
	/** Null when this work is not the curator's to answer. */
	writing: boolean;
	composing: Composing | null;
	current: Place | null;
	onPlace: (place: Place) => void;
}

/** One field of the work, each paragraph with a way to comment on it and its comments beside it. */
export function FieldToRead({ words, field, value, page, notes, writing, composing, current, onPlace, ...actions }: Props) {
	const id = useId();
	const text = readable(field, value);
	const passage = (start: number, end: number): Passage => ({ field: field.id, start, end, quote: text.slice(start, end) });
	const here = composing?.field === field.id ? composing : null;
	const paragraphs = paragraphsOf(text);
	const placed = notes
		.filter(({ note }) => note.id !== here?.id)
		.map(({ note, number }) => ({
			id: note.id,
			start: note.start,
			end: note.end,
			number,
			body: writing ? (
				<OwnNote
					words={words}
					note={note}
					number={number}
					{...actions}
					removeNote={(id) => {
						actions.removeNote(id);
						onPlace({ field: field.id, index: paragraphOf(paragraphs, note) });
					}}
				/>
			) : (
				note.text
			),
		}));

	return (
		<section className="review-field" aria-labelledby={id}>
			<h2 id={id}>{field.label}</h2>
			{page && <HandedInPage words={words} label={field.label} address={page} />}
			<div data-annotated={field.id}>
				<AnnotatedField
					id={`${id}-note`}
					field={field}
					value={value}
					notes={placed}
					words={words}
					strong={here}
					before={
						writing
							? (span, index) => (
									<button
										type="button"
										className={current?.field === field.id && current.index === index ? "comment-on comment-on--current" : "comment-on"}
										data-place={`${field.id}-${index}`}
										aria-label={t(words, "commentOn", { n: index + 1, label: field.label })}
										title={t(words, "commentKey")}
										onFocus={() => onPlace({ field: field.id, index })}
										onClick={() => actions.compose({ ...passage(span.start, span.end), id: null, text: "" })}
									>
										<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
											<path d="M4 4.5h12v8.5H9.5L6 16v-3H4zM10 6.5v4.5M7.75 8.75h4.5" />
										</svg>
									</button>
								)
							: undefined
					}
					beside={(_, index) =>
						here && paragraphOf(paragraphs, here) === index ? (
							<Composer
								key={here.id ?? "new"}
								words={words}
								composing={here}
								text={text}
								onText={actions.composeText}
								onPassage={(start, end) => actions.compose({ ...here, ...passage(start, end) })}
								onAdd={() => {
									actions.addNote();
									onPlace({ field: field.id, index });
								}}
								onCancel={() => {
									actions.compose(null);
									onPlace({ field: field.id, index });
								}}
							/>
						) : null
					}
				/>
			</div>
		</section>
	);
}

function OwnNote({ words, note, number, compose, removeNote }: NoteActions & { words: Words; note: ReviewNote; number: number }) {
	return (
		<>
			{note.text}
			<span className="note-tools">
				<button type="button" className="note-tool" aria-label={t(words, "noteChange", { n: number })} onClick={() => compose({ ...note })}>
					{t(words, "change")}
				</button>
				<button type="button" className="note-tool" aria-label={t(words, "noteRemove", { n: number })} onClick={() => removeNote(note.id)}>
					{t(words, "remove")}
				</button>
			</span>
		</>
	);
}
