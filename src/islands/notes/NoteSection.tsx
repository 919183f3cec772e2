import { useId } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { NoteGroup } from "#src/notes/all-notes.ts";

/** The notes of one lesson, each with the way to its passage. */
export function NoteSection({ words, group: { lesson, notes } }: { words: Words; group: NoteGroup }) {
	const id = useId();
	return (
		<section className="notes-lesson" aria-labelledby={id}>
			{lesson && <p className="faint small">{lesson.module}</p>}
			<h2 id={id}>{lesson ? <a href={lesson.path}>{lesson.title}</a> : t(words, "lessonGone")}</h2>
			<ul className="plain-list">
				{notes.map((note) => (
					<li key={note.id} className="note-item">
						<blockquote>{note.quote}</blockquote>
						{note.body && <p className="note-own">{note.body}</p>}
						{lesson && (
							<p className="small">
								<a href={`${lesson.path}#passage-${note.id}`}>
									{t(words, "toPassage")}
									<span className="visually-hidden">: {note.quote.slice(0, 60)}</span>
								</a>
							</p>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
