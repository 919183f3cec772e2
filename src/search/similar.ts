/** A word of the index that is so many edits from the one asked for, or whose beginning is. */
export interface Similar {
	word: string;
	edits: number;
	/** Only its beginning is near: somebody may still be typing it. */
	beginning: boolean;
}

/** Edits forgiven in a word of so many letters: one from 5 letters on, two from 9. */
export function forgiven(letters: number): number {
	return letters >= 9 ? 2 : letters >= 5 ? 1 : 0;
}

/**
 * Words within a number of edits, where an edit puts in, leaves out or replaces one letter or swaps two neighbours
 * (optimal string alignment). Neighbours in a sorted list begin alike, so the rows of their tables are worked out once.
 *
 * @param sorted  words in order of their letters, each once
 * @param most    edits, at least 0
 */
export function similarWords(sorted: readonly string[], word: string, most: number): readonly Similar[] {
	const width = word.length + 1;
	const longest = word.length + most;
	/** rows[j][i]: edits between the first j letters of a candidate and the first i of the word. */
	const rows = Array.from({ length: longest + 1 }, (_, j) => Uint8Array.from({ length: width }, (_, i) => (j === 0 ? i : j)));
	/** The least of each row: when two rows running are beyond `most`, nothing further down is near. */
	const least = new Uint8Array(longest + 1);
	/** Edits between the whole word and the nearest beginning, of up to j letters. */
	const nearest = new Uint8Array(longest + 1).fill(word.length);
	const found: Similar[] = [];
	let before = "";
	let filled = 0;
	for (const candidate of sorted) {
		filled = Math.min(filled, sharedLetters(before, candidate));
		before = candidate;
		const letters = Math.min(candidate.length, longest);
		while (filled < letters && Math.min(least[filled] ?? 0, least[filled - 1] ?? 0) <= most) {
			filled++;
			least[filled] = fillRow(rows, filled, candidate, word);
			nearest[filled] = Math.min(nearest[filled - 1] ?? 0, rows[filled]?.[width - 1] ?? 0);
		}
		const whole = filled === candidate.length ? (rows[filled]?.[width - 1] ?? 0) : Number.POSITIVE_INFINITY;
		const beginning = nearest[filled] ?? 0;
		if (whole <= most) found.push({ word: candidate, edits: whole, beginning: false });
		else if (beginning <= most) found.push({ word: candidate, edits: beginning, beginning: true });
	}
	return found;
}

/** @returns the least of the row */
function fillRow(rows: readonly Uint8Array[], j: number, candidate: string, word: string): number {
	const row = rows[j] as Uint8Array;
	const above = rows[j - 1] as Uint8Array;
	const letter = candidate[j - 1];
	let least = row[0] ?? 0;
	for (let i = 1; i <= word.length; i++) {
		let edits = Math.min((above[i] ?? 0) + 1, (row[i - 1] ?? 0) + 1, (above[i - 1] ?? 0) + (letter === word[i - 1] ? 0 : 1));
		if (j > 1 && i > 1 && letter === word[i - 2] && candidate[j - 2] === word[i - 1])
			edits = Math.min(edits, (rows[j - 2]?.[i - 2] ?? 0) + 1);
		row[i] = edits;
		if (edits < least) least = edits;
	}
	return least;
}

function sharedLetters(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let letters = 0;
	while (letters < most && a[letters] === b[letters]) letters++;
	return letters;
}
