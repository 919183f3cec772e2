import type { Progress } from "../stores/merge-progress.ts";
import { type KeptNote, notesOf } from "./note.ts";

/** A lesson as far as its notes need it. */
export interface NotedLesson {
	id: string;
	title: string;
	path: string;
	module: string;
}

export interface NoteGroup {
	/** null: lessons that the course no longer has. */
	lesson: NotedLesson | null;
	notes: readonly KeptNote[];
}

/** Notes by lesson in the order of the course; what belongs to lessons that are gone comes last. */
export function groupNotes(progress: Readonly<Progress>, lessons: readonly NotedLesson[]): readonly NoteGroup[] {
	const all = notesOf(progress);
	const known = new Set(lessons.map(({ id }) => id));
	return [
		...lessons.map((lesson) => ({ lesson, notes: all.filter((note) => note.lesson === lesson.id) })),
		{ lesson: null, notes: all.filter((note) => !known.has(note.lesson)) },
	].filter(({ notes }) => notes.length > 0);
}

/** What has every word of the question in its quote, its own words or its lesson's title, in any case and with any accents. */
export function searchNotes(groups: readonly NoteGroup[], question: string): readonly NoteGroup[] {
	const wanted = plain(question).split(/\s+/).filter(Boolean);
	return groups
		.map(({ lesson, notes }) => ({
			lesson,
			notes: notes.filter((note) => {
				const text = plain(`${note.quote} ${note.body} ${lesson?.title ?? ""}`);
				return wanted.every((word) => text.includes(word));
			}),
		}))
		.filter(({ notes }) => notes.length > 0);
}

/**
 * Notes as Markdown: a heading a lesson, a quotation a passage, one's own words below.
 *
 * @param site  origin of the links, e.g. `https://example.org`
 */
export function notesMarkdown(groups: readonly NoteGroup[], { title, gone, site }: { title: string; gone: string; site: string }): string {
	const parts = groups.flatMap(({ lesson, notes }) => [
		lesson ? `## [${plainLink(lesson.title)}](${site}${lesson.path})` : `## ${gone}`,
		...notes.flatMap(({ quote, body }) => [`> ${escaped(quote)}`, ...(body ? [body.trim()] : [])]),
	]);
	return `${[`# ${title}`, ...parts].join("\n\n")}\n`;
}

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
/** What would read as Markdown in a quotation from a lesson. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#]/g, "\\$&");
const plainLink = (text: string) => text.replace(/[[\]\\]/g, "\\$&");
