import { LessonNotes } from "./lesson-notes.ts";
import { PassageBar } from "./passage-bar.ts";

/** Brings a lesson's notes to life. Called once on a page. */
export function openNotes(host: HTMLElement, body: HTMLElement): PassageBar {
	return new PassageBar(host, body, new LessonNotes(host, body));
}
