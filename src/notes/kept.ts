/** Notes in this person's progress, under refs `<lesson>/<id>`. */
import { entry, record } from "../stores/progress.ts";
import { type KeptNote, type Note, newNoteId, readNote } from "./note.ts";

export function newRef(lesson: string): string {
	return `${lesson}/${newNoteId(new Date(), Math.random())}`;
}

export const refOf = ({ lesson, id }: KeptNote) => `${lesson}/${id}`;

export const held = (ref: string): Note | null => readNote(entry("note", ref)?.data);

/** Keeps a note, or with null takes it away; what is kept already stays as it is. */
export function put(ref: string, note: Note | null): void {
	if (JSON.stringify(note) !== JSON.stringify(held(ref))) record("note", ref, note);
}
