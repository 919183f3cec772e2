import type { PortfolioDocument } from "../schema.ts";

/** One step that can be undone: the page before it, and what it touched. */
interface Step {
	document: PortfolioDocument;
	/** Block or part that was edited, so that whoever undoes sees where; null where it was the whole page. */
	place: string | null;
	before: Step | null;
}

/** A page with all that was done to it. Steps share what did not change, so that they can be kept without end. */
export interface History {
	present: PortfolioDocument;
	past: Step | null;
	future: Step | null;
	/** The typing that the last step belongs to; null when the next edit begins a step of its own. */
	typing: { field: string; at: number; text: string } | null;
}

/** A pause that ends a step of typing, milliseconds. Design choice: about as long as one thinks of the next word. */
export const typingPauseMs = 1200;

export function historyOf(document: PortfolioDocument): History {
	return { present: document, past: null, future: null, typing: null };
}

/** An edit that is a step of its own. */
export function edited(history: History, document: PortfolioDocument, place: string | null): History {
	if (document === history.present) return history;
	return { present: document, past: { document: history.present, place, before: history.past }, future: null, typing: null };
}

/**
 * A letter more or less in a field. Typing on in the same field without a pause is one step, until a new word begins.
 *
 * @param field  names the field on the whole page
 * @param text   what stands in it now
 * @param at     milliseconds of any clock that only goes forward
 */
export function typed(
	history: History,
	document: PortfolioDocument,
	{ place, field, text, at }: { place: string; field: string; text: string; at: number },
): History {
	const { typing } = history;
	const goesOn =
		typing !== null &&
		typing.field === field &&
		at - typing.at < typingPauseMs &&
		!beginsWord(typing.text, text) &&
		history.future === null;
	const next = goesOn ? { ...history, present: document } : edited(history, document, place);
	return { ...next, typing: { field, at, text } };
}

/** The page before the last step, or the same history when there is none. */
export function undone(history: History): History {
	const { past, present, future } = history;
	if (!past) return history;
	return { present: past.document, past: past.before, future: { document: present, place: past.place, before: future }, typing: null };
}

export function redone(history: History): History {
	const { past, present, future } = history;
	if (!future) return history;
	return { present: future.document, past: { document: present, place: future.place, before: past }, future: future.before, typing: null };
}

/** Something longer than a letter, as from the clipboard, is a step too. */
function beginsWord(before: string, now: string): boolean {
	if (Math.abs(now.length - before.length) > 1) return true;
	return /\s$/u.test(before) && /\S$/u.test(now) && now.length > before.length;
}
