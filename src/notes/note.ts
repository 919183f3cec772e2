import type { Progress } from "../stores/merge-progress.ts";

/** Data of a progress entry `note`, ref `<lesson>/<id>`: a passage of a lesson, and what its reader wrote about it. */
export type Note = {
	/** The marked words as they stood, white space made single. */
	quote: string;
	/** What stood around them, to tell them from the same words elsewhere. */
	before: string;
	after: string;
	/** Empty for a mere highlight. */
	body: string;
};

export interface KeptNote extends Note {
	id: string;
	lesson: string;
	/** ISO instant of the last change. */
	at: string;
}

/** In characters. A longer passage is no quotation, and everything is sent with one's progress. */
export const mostQuoted = 1500;
export const mostWritten = 4000;

/** A note as storage or another device gave it; null when it was removed or is none. */
export function readNote(data: unknown): Note | null {
	if (typeof data !== "object" || data === null) return null;
	const { quote, before, after, body } = data as Record<string, unknown>;
	if (typeof quote !== "string" || quote === "" || typeof body !== "string") return null;
	return { quote, before: typeof before === "string" ? before : "", after: typeof after === "string" ? after : "", body };
}

/** All notes, or those of one lesson, oldest change first. */
export function notesOf(progress: Readonly<Progress>, lesson?: string): readonly KeptNote[] {
	return Object.values(progress)
		.flatMap(({ kind, ref, at, data }) => {
			const [of = "", id = ""] = ref.split("/");
			const note = kind === "note" && (lesson === undefined || of === lesson) ? readNote(data) : null;
			return note ? [{ ...note, id, lesson: of, at }] : [];
		})
		.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** Unlike any id another device makes at the same moment. */
export function newNoteId(now: Date, chance: number): string {
	return `${now.getTime().toString(36)}-${Math.floor(chance * 36 ** 4).toString(36)}`;
}
