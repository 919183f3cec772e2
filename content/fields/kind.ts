/** Why a field cannot be handed in as it is. */
export type FieldFault = "field-missing" | "field-too-short" | "field-too-long" | "field-not-one-line" | "field-not-a-link";

/** What a field holds, and what can be said of it without knowing more than its text. */
export interface FieldKind {
	/** Null when the text, which is not empty, is as asked. */
	faultOf(text: string, asked: Asked): FieldFault | null;
	/** Taken by the server from what it keeps, when the work is handed in; the learner's browser does not send it. */
	taken: boolean;
}

export interface Asked {
	/** As counted in the text. */
	words: number;
	minWords: number;
	maxWords: number;
}

export function faultOfLength({ words, minWords, maxWords }: Asked): FieldFault | null {
	if (words < minWords) return "field-too-short";
	return words > maxWords ? "field-too-long" : null;
}
