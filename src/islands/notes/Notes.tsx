import { useStore } from "@nanostores/react";
import { useState } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import { groupNotes, type NotedLesson, notesMarkdown, searchNotes } from "#src/notes/all-notes.ts";
import { $progress } from "#src/stores/progress.ts";
import { $account } from "#src/stores/session.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Download } from "./Download.tsx";
import { NoteSection } from "./NoteSection.tsx";

interface Props {
	words: Words;
	/** In the order of the course. */
	lessons: readonly NotedLesson[];
}

/** All of a reader's notes: to search, to copy, to take along. */
export function Notes({ words, lessons }: Props) {
	const progress = useStore($progress);
	const known = useStore($account) !== undefined;
	const [question, setQuestion] = useState("");
	const all = groupNotes(progress, lessons);
	if (all.length === 0 && !known) return <p className="skeleton">{t(words, "loading")}</p>;
	if (all.length === 0)
		return (
			<section className="notes-none" aria-labelledby="notes-none">
				<h2 id="notes-none">{t(words, "emptyTitle")}</h2>
				<p>{t(words, "emptyText")}</p>
				<p>
					<a className="button" href="/learn/">
						{t(words, "toCourse")}
					</a>
				</p>
			</section>
		);
	const found = searchNotes(all, question);
	const count = found.reduce((sum, { notes }) => sum + notes.length, 0);
	const markdown = notesMarkdown(found, { title: t(words, "title"), gone: t(words, "lessonGone"), site: location.origin });
	return (
		<>
			<div className="notes-tools">
				<div className="field">
					<label htmlFor="notes-search">{t(words, "searchLabel")}</label>
					<input
						id="notes-search"
						className="input"
						type="search"
						value={question}
						maxLength={200}
						onChange={(event) => setQuestion(event.target.value)}
					/>
				</div>
				<p className="row">
					<CopyButton words={words} text={markdown} />
					<Download words={words} text={markdown} />
				</p>
				<p className="faint small" role="status">
					{count > 0 ? tn(words, "found", count) : t(words, "none")}
				</p>
			</div>
			{found.map((group) => (
				<NoteSection key={group.lesson?.id ?? "gone"} words={words} group={group} />
			))}
		</>
	);
}
