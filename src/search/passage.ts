import { wordsAndCompounds } from "./words.ts";

/** A stretch of text, marked or not. */
export interface Piece {
	text: string;
	marked: boolean;
}

/**
 * A text in pieces, the words that `marks` picks marked.
 *
 * @param marks   gets each word folded
 * @param around  when given, only so many words, from a little before the first marked one
 */
export function cut(text: string, marks: (word: string) => boolean, around?: number): readonly Piece[] {
	const tokens = text.split(/(\s+)/).filter(Boolean);
	const isMarked = tokens.map((token) => wordsIn(token).some(marks));
	const before = 12;
	const first = Math.max(0, isMarked.indexOf(true));
	const start = around !== undefined && first > before ? first - before : 0;
	const end = around === undefined ? tokens.length : Math.min(tokens.length, start + around * 2);
	const pieces: Piece[] = [];
	if (start > 0) pieces.push({ text: "…", marked: false });
	for (let n = start; n < end; n++) append(pieces, tokens[n] ?? "", isMarked[n] ?? false);
	if (end < tokens.length) append(pieces, "…", false);
	return pieces;
}

/** Words of what stands between two spaces. Passages of the same few documents are cut at every keystroke. */
const known = new Map<string, readonly string[]>();

function wordsIn(token: string): readonly string[] {
	const words = known.get(token) ?? wordsAndCompounds(token);
	known.set(token, words);
	return words;
}

function append(pieces: Piece[], text: string, marked: boolean): void {
	const last = pieces.at(-1);
	if (last && last.marked === marked) last.text += text;
	else pieces.push({ text, marked });
}
